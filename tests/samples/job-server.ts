import type { JobReading } from '@/lib/request/job';
import type { JsonPath } from '@/lib/request/stream';
import type { JobCall, JobProgram } from '@/lib/snippets/job';
import { requestTarget } from './compare-request';
import { startRecorder, type Answer, type Recorder } from './echo-server';

/** An id that stands for itself in no address. */
export const JOB_ID = 'job 1/é+&?"';

/** The answer of a step that is an error. */
export const errorAnswer = (status: number): Answer => answer(status, '{"error":{"message":"refused"}}');

/** What a gateway answers to each call of a job, in order; `retrieve` repeats its last one. */
export type JobScript = { create: Answer; retrieve: Answer[]; download: Answer };

/** A gateway that plays a job, and another host that has its result; each keeps what arrived. */
export type JobServer = { gateway: Recorder; files: Recorder; close: () => Promise<void> };

/** Starts both. The address of the result, where the answer has one, is on the other host. */
export async function startJobServer(
  { create, retrieve, download }: JobProgram,
  script: (fileUrl: string) => JobScript,
): Promise<JobServer> {
  let asked = 0;
  const files = await startRecorder(async ({ url }) =>
    url === '/moved'
      ? { ...script('').download }
      : { status: 302, rawHeaders: ['Location', '/moved'], body: Buffer.alloc(0) },
  );
  const answers = script(`${files.origin}/signed?a=1&b=%2F`);
  const gateway = await startRecorder(async ({ method, url }) => {
    if (method === create.method && url === requestTarget(create.url)) return answers.create;
    if (download && url === requestTarget(urlOf(download))) return answers.download;
    if (url !== requestTarget(urlOf(retrieve))) return errorAnswer(404);
    const last = answers.retrieve.length - 1;
    return answers.retrieve[Math.min(asked++, last)] ?? errorAnswer(500);
  });
  return {
    gateway,
    files,
    close: async () => {
      await gateway.close();
      await files.close();
    },
  };
}

/** The whole address of a call about the job. */
export const urlOf = ({ url: [before, after] }: JobCall): string =>
  `${before}${encodeURIComponent(JOB_ID)}${after}`;

/** The same program for another host, which asks after a second and gives up after `deadline` seconds. */
export function aimProgram(
  program: JobProgram,
  origin: string,
  change: Partial<JobReading> = {},
): JobProgram {
  const aim = (url: string) => `${origin}${requestTarget(url)}`;
  const aimCall = (call: JobCall): JobCall => ({ ...call, url: [aim(call.url[0]), call.url[1]] });
  const { create, retrieve, download, reading } = program;
  return {
    create: { ...create, url: aim(create.url) },
    retrieve: aimCall(retrieve),
    ...(download ? { download: aimCall(download) } : {}),
    reading: { ...reading, pauses: [1], deadline: 60, ...change },
  };
}

/** An answer about the job as its reading finds it, over what a documented answer holds. */
export function jobAnswer(
  { id, status, progress, error, result }: JobReading,
  state: { status: string; progress?: number | string; error?: string; url?: string },
  documented: unknown = {},
): Answer {
  const members: [JsonPath | undefined, unknown][] = [
    [id.at, JOB_ID],
    [status.at, state.status],
    [progress, state.progress ?? null],
    [error, state.error ?? null],
    [result.by === 'url' ? result.at : undefined, state.url ?? null],
  ];
  const body = members.reduce(
    (json, [path, value]) => (path ? withValue(json, path, value) : json),
    documented,
  );
  return answer(200, JSON.stringify(body, null, 1));
}

/** An answer that is bytes of a file. */
export const fileAnswer = (bytes: Buffer): Answer => ({
  status: 200,
  rawHeaders: ['Content-Type', 'video/mp4'],
  body: bytes,
});

const answer = (status: number, text: string): Answer => ({
  status,
  rawHeaders: ['Content-Type', 'application/json'],
  body: Buffer.from(text),
});

/** A copy of JSON with a value at a path; what is missing or stands in the way becomes an object or a list. */
function withValue(json: unknown, [step, ...rest]: JsonPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(json) ? [...json] : [];
    while (list.length < step) list.push(null);
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const object = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
  return {
    ...object,
    [step]: withValue(new Map<string, unknown>(Object.entries(object)).get(step), rest, value),
  };
}
