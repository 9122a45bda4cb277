import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '@/lib/request/result';
import type { RequestSpec } from '@/lib/request/spec';
import { snippets, type SnippetLanguage } from '@/lib/snippets';
import type { JobCall, JobProgram } from '@/lib/snippets/job';
import { compareRequest } from './compare-request';
import { headerPairs, type Recorded } from './echo-server';
import { aimProgram, fileAnswer, jobAnswer, startJobServer, urlOf } from './job-server';
import { runSample } from './run-sample';

/** The key that the programs are given. */
export const JOB_KEY = 'sk-job-0123456789';
const PAUSE = 1;
/** Timers may be early by a little. */
const PAUSE_MIN = PAUSE * 1_000 - 50;

/** A program that stands on a page; `files` are the paths of those it reads, `documented` is an answer of `retrieve`. */
export type PublishedJob = { name: string; program: JobProgram; files: string[]; documented: unknown };

/**
 * Runs the program of a job against a gateway that plays it, and returns what is wrong: with the calls in their order,
 * the pause between two questions, what was printed, or a byte of the saved file.
 */
export async function tryJob(language: SnippetLanguage, job: PublishedJob): Promise<Problem[]> {
  const { reading } = job.program;
  const [succeeded = ''] = reading.status.succeeded;
  const bytes = Buffer.from(Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251));
  const server = await startJobServer(job.program, (url) => ({
    create: jobAnswer(reading, { status: 'a state to come' }, job.documented),
    retrieve: [
      jobAnswer(reading, { status: 'a state to come', progress: 40 }, job.documented),
      jobAnswer(reading, { status: succeeded, progress: '100%', url }, job.documented),
    ],
    download: fileAnswer(bytes),
  }));
  const program = aimProgram(job.program, server.gateway.origin, { pauses: [PAUSE] });
  const { files } = job;
  const env = variablesOf(program.create);
  try {
    const run = await runSample(language, snippets[language].renderJob(program), { env, files });
    const content = new Map<string, Buffer>();
    for (const path of files) content.set(basename(path), await readFile(path));
    const shown = reading.progress
      ? ['a state to come 40', `${succeeded} 100%`]
      : ['a state to come', succeeded];
    return [
      ...compareCalls(program, server.gateway.take(), content),
      ...compareDownload(program, server.files.take()),
      ...differ('exit code', '0', `${run.exitCode}${run.stderr.slice(0, 2_000)}`),
      ...differ('output', [...shown, reading.saveAs, ''].join('\n'), run.stdout),
      ...differ('files', reading.saveAs, [...run.left.keys()].join(', ')),
      ...(run.left.get(reading.saveAs)?.equals(bytes)
        ? []
        : [{ where: reading.saveAs, message: 'is not the result' }]),
    ];
  } finally {
    await server.close();
  }
}

/** Create, two questions with a pause between them, and the download where it is a call. */
function compareCalls(program: JobProgram, calls: Recorded[], files: Map<string, Buffer>): Problem[] {
  const specs = [
    program.create,
    ...[program.retrieve, program.retrieve, program.download].flatMap((call) => (call ? [specOf(call)] : [])),
  ];
  const [, first, second] = calls;
  const pause = (second?.at ?? 0) - (first?.at ?? 0);
  return [
    ...differ('calls', String(specs.length), String(calls.length)),
    ...specs.flatMap((spec, index) => {
      const call = calls[index];
      const found = call ? compareRequest(spec, call, { key: JOB_KEY, files }) : [];
      return found.map(({ where, message }) => ({ where: `call ${index}, ${where}`, message }));
    }),
    ...(pause >= PAUSE_MIN ? [] : [{ where: 'pause', message: `was ${pause} ms` }]),
  ];
}

/** The other host is asked where the answer had its address, and is never told the key. */
function compareDownload({ download }: JobProgram, calls: Recorded[]): Problem[] {
  const told = calls.filter(({ rawHeaders }) =>
    headerPairs(rawHeaders).some(([, value]) => value.includes(JOB_KEY)),
  );
  const urls = calls.map(({ method, url }) => `${method} ${url}`).join(', ');
  return [
    ...differ('other host', download ? '' : 'GET /signed?a=1&b=%2F, GET /moved', urls),
    ...told.map(({ url }) => ({ where: 'other host', message: `was told the key at ${url}` })),
  ];
}

const specOf = (call: JobCall): RequestSpec => ({ ...call, url: urlOf(call) });

/** The environment that a program reads its key from. */
export const variablesOf = ({ headers }: RequestSpec): Record<string, string> =>
  Object.fromEntries(
    headers.flatMap(({ variable }) => (variable === undefined ? [] : [[variable, JOB_KEY]])),
  );

const differ = (where: string, expected: string, is: string): Problem[] =>
  expected === is
    ? []
    : [{ where, message: `should be ${JSON.stringify(expected)} and is ${JSON.stringify(is)}` }];
