import type { Call } from '../../../family';
import { beginJob, exampleJobs, openJob, progressOf, wantsFailure, type Job } from '../../../job';
import type { Reply } from '../../../reply';
import { faultReply, notValid, sensitiveText } from '../errors';
import { frame } from '../frame';
import { Asked, packSettings, settingsOf, unpackSettings, type Settings } from './settings';
import { shownRequest } from './shown';
import { taskOf } from './task';
import { wantsRefusal } from '../../../moderation';

const PREFIX = 'cgt-';
/** What the path takes. */
const ID_MAX = 2048;

type Found = { id: string; job: Job; settings: Settings };

/** `POST …/tasks`: a job whose id carries what was asked for. */
export function createTask(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const prompt = promptOf(asked.data);
  if (wantsRefusal(prompt)) return faultReply(sensitiveText);
  const draftAt = asked.data.content.findIndex(({ draft_task: task }) => task);
  const draftId = asked.data.content[draftAt]?.draft_task?.id;
  const draft = draftId === undefined ? undefined : findTask(draftId, call);
  if (draftId !== undefined && !draft?.settings.draft) {
    return faultReply(notValid(`content[${draftAt}].draft_task.id`, 'there is no such draft'));
  }
  const settings = settingsOf(asked.data, call, draft?.settings);
  const { id } = beginJob(call, {
    prefix: PREFIX,
    said: [packSettings(settings)],
    fast: settings.resolution === '480p',
    fails: wantsFailure(prompt) ? 'OutputVideoSensitiveContentDetected' : '',
    max: ID_MAX,
  });
  const { safety_identifier: safety } = asked.data;
  return frame(call, {
    status: 200,
    body: { id, ...(safety === undefined ? {} : { safety_identifier: safety }) },
  });
}

/** `GET …/tasks/{id}`. */
export function retrieveTask(call: Call): Reply {
  const found = findTask(call.path['id'] ?? '', call);
  return found
    ? frame(call, { status: 200, body: taskOf(found.id, found.job, found.settings, call) })
    : unknownTask(call);
}

/** `DELETE …/tasks/{id}`: nothing is remembered, so the task is still there afterwards. */
export function removeTask(call: Call): Reply {
  const found = findTask(call.path['id'] ?? '', call);
  if (!found) return unknownTask(call);
  if (progressOf(found.job, call).phase === 'running') {
    return faultReply(
      {
        message: 'The task is running and cannot be deleted.',
        code: 'InvalidAction.RunningTaskDeletion',
        param: 'id',
      },
      409,
    );
  }
  return frame(call, { status: 200, body: {} });
}

/** `GET …/tasks`: tasks that any reader finds, since those of one are not remembered. */
export function listTasks(call: Call): Reply {
  const { query } = call;
  const wrong = ['page_num', 'page_size'].find((name) => !(Number(query[name] ?? 1) >= 1));
  if (wrong !== undefined) return faultReply(notValid(wrong, 'must be at least 1'));
  const models = modelsOf(call);
  const settings = models.map((model, index) =>
    settingsOf(
      Asked.parse({ model, content: [], duration: 5 + (index % 3), seed: 1_000_003 * (index + 1) }),
      call,
    ),
  );
  const jobs = exampleJobs(call, {
    prefix: PREFIX,
    said: settings.map((one) => [packSettings(one)]),
    prompts: [],
    max: ID_MAX,
  });
  const tasks = jobs
    .flatMap(({ id, job }, index) => (settings[index] ? taskOf(id, job, settings[index], call) : []))
    .filter(
      ({ id, model, status, service_tier }) =>
        isAsked(query['filter.status'], status) &&
        isAsked(query['filter.model'], model) &&
        isAsked(query['filter.task_ids'], id) &&
        isAsked(query['filter.service_tier'], service_tier),
    );
  const [page, size] = [Number(query['page_num'] ?? 1), Number(query['page_size'] ?? 10)];
  const items = tasks.slice((page - 1) * size, page * size);
  return frame(call, { status: 200, body: { total: tasks.length, items } });
}

const isAsked = (filter: string | undefined, value: string) => filter === undefined || filter === value;

/** The models that tasks are begun with. */
const modelsOf = ({ catalog, endpoint }: Call): string[] =>
  catalog.models
    .filter(({ endpoints }) => endpoints.some(({ id }) => id === `${endpoint.family}.create-video-task`))
    .map(({ code }) => code);

/** A task that the sandbox began, or that the page of the operation which begins tasks shows; that one is done. */
function findTask(id: string, call: Call): Found | undefined {
  const job = openJob(id, PREFIX, call);
  const settings = unpackSettings(job?.said[0], call);
  if (job && settings) return { id, job, settings };
  const asked = Asked.safeParse(shownRequest(id, 'create-video-task', call));
  return asked.success ? { id, job: doneJob(call.now), settings: settingsOf(asked.data, call) } : undefined;
}

/** A job that ended a minute ago. */
export const doneJob = (now: number): Job => ({
  at: now - 60_000,
  queued: 0,
  running: 0,
  fails: '',
  said: [],
  prompt: '',
});

const unknownTask = ({ path }: Call): Reply =>
  faultReply(
    {
      message: `The specified task ${(path['id'] ?? '').slice(0, 64)} is not found.`,
      code: 'ResourceNotFound',
      param: 'id',
    },
    404,
  );

const promptOf = ({ content }: Asked): string => content.flatMap(({ text }) => text ?? []).join('\n');
