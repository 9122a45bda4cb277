import { z } from 'zod';
import { contractOf } from '@/lib/endpoint/contract';
import type { Call } from '../../family';
import { beginJob, openJob, progressOf, wantsFailure, type Job } from '../../job';
import { modelLacks } from '../../model-lacks';
import { jsonReply, type Reply } from '../../reply';
import { servingOf } from '../../served-model';
import { hash } from '../../hash';
import { bodyFault, lowerId, sensitiveText } from '../ark/errors';
import { doneJob } from '../ark/videos/operations';
import {
  Asked as ArkAsked,
  packSettings,
  settingsOf,
  unpackSettings,
  type Settings,
} from '../ark/videos/settings';
import { shownRequest } from '../ark/videos/shown';
import { taskOf } from '../ark/videos/task';
import { taskError } from './errors';
import { wantsRefusal } from '../../moderation';

const Asked = z.looseObject({
  model: z.string(),
  prompt: z.string(),
  image: z.string().optional(),
  images: z.array(z.string()).default([]),
  input_reference: z.string().optional(),
  duration: z.number().optional(),
  seconds: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).default({}),
});

type Asked = z.infer<typeof Asked>;

const PREFIX = 'task_';
const ID_MAX = 2048;

/** `POST /v1/video/generations`: a job whose id carries what was asked for. The vendor's refusals are passed on. */
export function createVideo(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const { prompt, model } = asked.data;
  if (wantsRefusal(prompt)) return taskError('fail_to_fetch_task', sensitiveText.message);
  const passed = vendorRequest(asked.data);
  const refused = vendorRefusal(passed, call);
  if (refused !== undefined) return taskError('fail_to_fetch_task', refused);
  const settings = settingsOf(ArkAsked.parse(passed), call);
  const { id, job } = beginJob(call, {
    prefix: PREFIX,
    said: [packSettings(settings)],
    prompt,
    fast: settings.resolution === '480p',
    fails: wantsFailure(prompt) ? 'OutputVideoSensitiveContentDetected' : '',
    max: ID_MAX,
  });
  const created_at = Math.floor(job.at / 1000);
  return jsonReply(
    200,
    { id, task_id: id, object: 'video', model, status: 'queued', progress: 0, created_at },
    { headers: { 'x-new-api-other-ratios': JSON.stringify({ seconds: settings.duration }) } },
  );
}

/** What the gateway sends to the vendor: pictures without roles, then what metadata says, the prompt last. */
function vendorRequest({
  model,
  prompt,
  duration,
  seconds,
  metadata,
  ...asked
}: Asked): Record<string, unknown> {
  const { content: given = [], ...settings } = metadata;
  const pictures = [asked.image, asked.input_reference].flatMap((one) => one ?? []);
  const address = (text: string) => (/^[a-z]+:/.test(text) ? text : `data:image/png;base64,${text}`);
  const length = duration || Number(seconds) || undefined;
  return {
    model,
    ...settings,
    ...(length === undefined ? {} : { duration: length }),
    content: [
      ...[...pictures, ...asked.images].map((url) => ({
        type: 'image_url',
        image_url: { url: address(url) },
      })),
      ...(Array.isArray(given) ? given : []),
      { type: 'text', text: prompt },
    ],
  };
}

/** Why the vendor would refuse a request, by the description of its own operation; nothing where it takes it. */
function vendorRefusal(body: Record<string, unknown>, call: Call): string | undefined {
  const { catalog, model } = call;
  const endpoint = catalog.endpoints.find(
    ({ id, family, operation }) =>
      family === 'ark' &&
      operation === 'create-video-task' &&
      model?.endpoints.some((entry) => entry.id === id),
  );
  const schema = endpoint && contractOf(endpoint).body;
  if (!endpoint || !schema) return undefined;
  const issues = endpoint.body?.safeParse(body).error?.issues;
  if (issues) return bodyFault({ kind: 'body', issues, body, schema }).message;
  const [lack] = modelLacks(body, schema, model && servingOf(catalog, endpoint, model)?.narrow);
  return lack && `The parameter \`${lack.where}\` specified in the request is not valid: ${lack.message}.`;
}

/** A task that the sandbox began, or that the page of the operation which begins tasks shows; that one is done. */
function findTask(id: string, call: Call): { job: Job; settings: Settings } | undefined {
  const job = openJob(id, PREFIX, call);
  const settings = unpackSettings(job?.said[0], call);
  if (job && settings) return { job, settings };
  const shown = Asked.safeParse(shownRequest(id, 'create-video', call));
  if (!shown.success) return undefined;
  return {
    job: { ...doneJob(call.now), prompt: shown.data.prompt },
    settings: settingsOf(ArkAsked.parse(vendorRequest(shown.data)), call),
  };
}

/** The states of the gateway, and how far it says that a task is, by the phases of a job. */
const STATES = { queued: 'QUEUED', running: 'IN_PROGRESS', done: 'SUCCESS', failed: 'FAILURE' } as const;

/** `GET /v1/video/generations/{task_id}`: the task in its envelope. */
export function retrieveVideo(call: Call): Reply {
  const id = call.path['task_id'] ?? '';
  const found = findTask(id, call);
  if (!found) return taskError('task_not_exist', 'task_not_exist');
  const { job, settings } = found;
  const { phase, progress, startedAt, finishedAt } = progressOf(job, call);
  const vendor = taskOf(`cgt-${lowerId(id, 20)}`, job, settings, call);
  const seconds = (ms: number | undefined) => (ms === undefined ? 0 : Math.floor(ms / 1000));
  const address = 'content' in vendor ? vendor.content?.video_url : undefined;
  return jsonReply(200, {
    code: 'success',
    message: '',
    data: {
      id: 10_000 + (hash(id) % 90_000),
      task_id: id,
      platform: '54',
      action: 'textGenerate',
      status: STATES[phase],
      fail_reason: 'error' in vendor ? vendor.error?.message : '',
      ...(address === undefined ? {} : { result_url: address }),
      submit_time: seconds(job.at),
      start_time: seconds(startedAt),
      finish_time: seconds(finishedAt),
      progress: `${phase === 'failed' ? 100 : progress}%`,
      properties: {
        input: job.prompt,
        upstream_model_name: settings.model,
        origin_model_name: settings.model,
      },
      user_id: 1,
      group: 'default',
      channel_id: 0,
      quota: 10 * ('usage' in vendor ? (vendor.usage?.completion_tokens ?? 0) : 0),
      created_at: seconds(job.at),
      updated_at: vendor.updated_at,
      data: vendor,
    },
  });
}
