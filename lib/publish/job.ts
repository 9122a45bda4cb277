import type { Catalog } from '@/lib/endpoint/catalog';
import { contractOf } from '@/lib/endpoint/contract';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { jobOf, stepsOf, type Job } from '@/lib/endpoint/job';
import { planOf } from '@/lib/endpoint/plan';
import { fill } from '@/lib/i18n/fill';
import { joinUrl } from '@/lib/request/build-request';
import type { JobReading, JobStep } from '@/lib/request/job';
import { fillTemplate } from '@/lib/request/path-template';
import type { FileRef } from '@/lib/request/spec';
import type { JsonPath } from '@/lib/request/stream';
import type { JobCall, JobProgram } from '@/lib/snippets/job';
import { nodesAt } from '@/lib/schema/paths';
import type { Page } from './addresses';
import type { Sample } from './markdown';
import { fittedScenarios, requestOf, type Subject } from './page';
import type { JobWords } from './words';

/** A step of a job as a page lists it: its page, its name, and when to take it. */
export type JobStepLink = { step: JobStep; page: Page; title: string; text: string; current: boolean };

/** The job that a page is a step of, as the page shows it. */
export type JobGuide = {
  steps: (Omit<JobStepLink, 'page'> & { href: string })[];
  /** How a client follows it, in sentences. Free text with spans in backticks. */
  texts: string[];
  /** The whole job as one program in each language, on the page of the call that begins it. */
  programs: readonly Sample[];
};

/** The steps of the job that this page belongs to, in order; none where it belongs to none. */
export function jobStepsOf({ endpoint, model, translate }: Subject, catalog: Catalog): JobStepLink[] {
  const job = jobOf(catalog.jobs ?? [], endpoint.id);
  if (!job) return [];
  return stepsOf(job).flatMap(({ step, id }) => {
    const other = catalog.endpoints.find((candidate) => candidate.id === id);
    if (!other) return [];
    const index = model?.endpoints.findIndex((entry) => entry.id === id) ?? -1;
    const page: Page =
      model && index >= 0
        ? { type: 'model', model: model.code, ...(index === 0 ? {} : { endpoint: id }) }
        : { type: 'reference', endpoint: id };
    return {
      step,
      page,
      title: translate(`${id}.title`, other.title),
      text: translate(`${id}.choose`, other.choose),
      current: id === endpoint.id,
    };
  });
}

/** How a language writes seconds, alternatives, and what comes one after the other. */
type Formats = {
  duration: (seconds: number) => string;
  anyOf: (texts: string[]) => string;
  inTurn: (texts: string[]) => string;
};

/**
 * How a client follows the job that this page belongs to: its states, when to ask again, where the result and the
 * reason of a failure are.
 */
export function jobTexts(
  { endpoint }: Subject,
  catalog: Catalog,
  words: JobWords,
  { duration, anyOf, inTurn }: Formats,
): string[] {
  const job = jobOf(catalog.jobs ?? [], endpoint.id);
  const retrieve = catalog.endpoints.find(({ id }) => id === job?.retrieve);
  if (!job || !retrieve) return [];
  const { status, pauses, deadline, error, result } = job.reading;
  const states = (values: readonly string[]) => anyOf(values.map(code));
  const running = runningStates(job.reading, retrieve);
  const values = {
    field: codePath(status.at),
    running: states(running),
    succeeded: states(status.succeeded),
    failed: states(status.failed),
  };
  const before = pauses.slice(0, -1);
  const last = duration(pauses.at(-1) ?? pauses[0]);
  return [
    fill(running.length > 0 ? words.states : words.openStates, values),
    fill(before.length > 0 ? words.pace : words.evenPace, {
      first: inTurn(before.map(duration)),
      last,
      deadline: duration(deadline),
    }),
    [
      ...(result.by === 'url' ? [fill(words.resultUrl, { field: codePath(result.at) })] : []),
      ...(error ? [fill(words.error, { field: codePath(error) })] : []),
    ].join(' '),
  ].filter((text) => text !== '');
}

/** The documented states in which a job is still going on, in the order of the schema. */
function runningStates({ status }: JobReading, retrieve: Endpoint): string[] {
  const { responses } = contractOf(retrieve);
  const values = Object.entries(responses)
    .flatMap(([code, schema]) => (Number(code) < 300 ? nodesAt(schema, status.at) : []))
    .flatMap((node) => node.enum ?? [node.const]);
  const final = new Set([...status.succeeded, ...status.failed]);
  return [...new Set(values)].flatMap((value) =>
    typeof value === 'string' && !final.has(value) ? [value] : [],
  );
}

const code = (text: string) => `\`${text}\``;

/** `output[0].url` of a path. */
const codePath = (path: JsonPath) =>
  code(
    path
      .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
      .join(''),
  );

type Around = { baseUrl: string; keyVariable: string; files: readonly FileRef[] };

/** The job that this page begins, as one program, with the page's first scenario; nothing on other pages. */
export function jobProgramOf(subject: Subject, catalog: Catalog, around: Around): JobProgram | undefined {
  const { endpoint } = subject;
  const job = jobOf(catalog.jobs ?? [], endpoint.id);
  const [scenario] = fittedScenarios(subject);
  if (!job || job.create !== endpoint.id || !scenario) return undefined;
  const call = (id: string | undefined) => {
    const other = catalog.endpoints.find((candidate) => candidate.id === id);
    return other && callOf({ ...subject, endpoint: other }, job, around);
  };
  const retrieve = call(job.retrieve);
  if (!retrieve) return undefined;
  const download = call(job.download);
  const { baseUrl, keyVariable, files } = around;
  return {
    create: requestOf(planOf(endpoint), scenario.values, { baseUrl }, keyVariable, files),
    retrieve,
    ...(download ? { download } : {}),
    reading: job.reading,
  };
}

/** The first scenario of an endpoint as a call about any job: its address is cut where the id stands. */
function callOf(
  { endpoint, translate }: Subject,
  { reading: { id } }: Job,
  { baseUrl, keyVariable }: Around,
): JobCall {
  const plan = planOf(endpoint);
  const [scenario] = fittedScenarios({ endpoint, translate });
  const values = scenario?.values ?? { path: {}, query: {}, header: {} };
  const { method, headers, url } = requestOf(plan, values, { baseUrl }, keyVariable);
  const place = plan.template.indexOf(`{${id.param}}`);
  const before = joinUrl(baseUrl, fillTemplate(plan.template.slice(0, place), values.path));
  const named = encodeURIComponent(values.path[id.param] ?? '');
  if (!before.ok || !url.startsWith(`${before.value}${named}`))
    throw new Error(`${endpoint.id}: the id of a job cannot be put into ${url}`);
  return { method, headers, url: [before.value, url.slice(before.value.length + named.length)] };
}
