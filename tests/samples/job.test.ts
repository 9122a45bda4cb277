import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JobReading } from '@/lib/request/job';
import { snippets, type SnippetLanguage } from '@/lib/snippets';
import type { JobProgram } from '@/lib/snippets/job';
import { jobSamples } from '@/lib/snippets/testing/jobs';
import { aimProgram, errorAnswer, fileAnswer, jobAnswer, startJobServer, type JobScript } from './job-server';
import { runSample } from './run-sample';
import { tryJob, variablesOf } from './try-job';

const languages: SnippetLanguage[] = ['curl', 'javascript', 'java'];
const FILES = new Map([['job-nasty', ['files/a mask; "black", white.png']]]);
const filesOf = (name: string) =>
  (FILES.get(name) ?? []).map((path) => fileURLToPath(new URL(path, import.meta.url)));

const [job, nasty] = jobSamples.map(({ program }) => program);
if (!job || !nasty) throw new Error('There are two jobs');

const RESULT = fileAnswer(Buffer.from([0, 255, 13, 10]));

/** Runs a program against a gateway that answers it as told; the rest of the job goes well at once. */
async function run(
  language: SnippetLanguage,
  program: JobProgram,
  script: Partial<JobScript>,
  change: Partial<JobReading> = {},
) {
  const { reading } = program;
  const [succeeded = ''] = reading.status.succeeded;
  const server = await startJobServer(program, (url) => ({
    create: jobAnswer(reading, { status: 'queued' }),
    retrieve: [jobAnswer(reading, { status: succeeded, url })],
    download: RESULT,
    ...script,
  }));
  const source = snippets[language].renderJob(aimProgram(program, server.gateway.origin, change));
  const files = program === nasty ? filesOf('job-nasty') : [];
  const result = await runSample(language, source, { env: variablesOf(program.create), files });
  const calls = server.gateway.take().map(({ method, url }) => `${method} ${url}`);
  await server.close();
  return { ...result, calls };
}

describe.each(languages)('a job in %s', (language) => {
  test.each(jobSamples)('is created, asked about and downloaded: $name', async ({ name, program }) => {
    const documented = { id: 1, error: 'a text', data: ['a list'], object: '"id": "no" \\' };
    expect(await tryJob(language, { name, program, files: filesOf(name), documented })).toEqual([]);
  });

  test('that is done at the first question waits for nothing', async () => {
    const { exitCode, left } = await run(language, job, {}, { pauses: [600], deadline: 1 });
    expect(exitCode).toBe(0);
    expect(left.get('video.mp4')).toEqual(RESULT.body);
  });

  test.each([
    ['failed', job],
    ['FAILURE', nasty],
    ['no $HOME', nasty],
    ['\\(x)', nasty],
  ] as const)('stops at the state %s and says why', async (status, program) => {
    const failed = jobAnswer(program.reading, { status, error: 'It\'s "too" $HOME' });
    const { exitCode, stdout, stderr, calls, left } = await run(language, program, { retrieve: [failed] });
    expect(exitCode).not.toBe(0);
    expect(stdout).toBe(`${status}\n`);
    expect(stderr).toContain('It\'s "too" $HOME');
    expect(calls).toHaveLength(2);
    expect([...left.keys()]).toEqual([]);
  });

  test('that fails without a reason shows its answer', async () => {
    const failed = jobAnswer(job.reading, { status: 'failed' }, { note: 'the whole answer' });
    const { exitCode, stderr } = await run(language, job, { retrieve: [failed] });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('the whole answer');
  });

  test.each<[string, Partial<JobScript>, number]>([
    ['create', { create: errorAnswer(401) }, 1],
    ['retrieve', { retrieve: [errorAnswer(500)] }, 2],
    ['download', { download: errorAnswer(404) }, 3],
  ])('stops when %s is refused', async (_, script, calls) => {
    const result = await run(language, job, script);
    expect(result.exitCode).not.toBe(0);
    expect(result.stderr).toContain('refused');
    expect(result.calls).toHaveLength(calls);
    expect(result.left.has('video.mp4')).toBe(false);
  });

  test('gives up before its deadline has passed', async () => {
    const queued = jobAnswer(job.reading, { status: 'queued' });
    const result = await run(language, job, { retrieve: [queued] }, { pauses: [1, 600], deadline: 60 });
    expect(result.exitCode).not.toBe(0);
    expect(result.stderr).toContain('Not done within 60 seconds');
    expect(result.stdout).toBe('queued\n');
    expect(result.calls).toHaveLength(3);
  });

  test('needs an id, and the address of the result', async () => {
    const none = await run(language, job, { create: { ...RESULT, body: Buffer.from('{"id": null}') } });
    expect(none.stderr).toMatch(/No id in the answer: \{"id": ?null\}/);
    expect(none.calls).toHaveLength(1);
    const [done = ''] = nasty.reading.status.succeeded;
    const lost = await run(language, nasty, { retrieve: [jobAnswer(nasty.reading, { status: done })] });
    expect(lost.exitCode).not.toBe(0);
    expect(lost.stderr).toContain('No result in the answer: ');
  });
});
