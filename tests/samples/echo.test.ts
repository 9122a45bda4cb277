import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippets } from '@/lib/snippets';
import { sampleCases } from '@/lib/snippets/testing/cases';
import { echo, forwardTo, startRecorder, type Answer, type Recorder } from './echo-server';
import { inTemporaryFolder, runSample } from './run-sample';
import { trySample } from './try-sample';

const requests = sampleCases.map(({ name, spec, files }) => ({
  name,
  spec,
  files: files.map((file) => fileURLToPath(new URL(`files/${encodeURIComponent(file)}`, import.meta.url))),
}));
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

const get = (origin: string) => ({ method: 'GET', url: `${origin}/v1/x`, headers: [] });

async function answering<T>(answer: Answer, work: (origin: string) => Promise<T>): Promise<T> {
  const recorder = await startRecorder(() => Promise.resolve(answer));
  try {
    return await work(recorder.origin);
  } finally {
    await recorder.close();
  }
}

describe.each(['curl', 'javascript', 'java'] as const)('%s, run as pasted,', (language) => {
  let recorder: Recorder;
  beforeAll(async () => {
    recorder = await startRecorder(echo);
  });
  afterAll(() => recorder.close());

  test.each(requests)('sends $name as it is described', async (request) => {
    expect(await trySample(language, request, recorder)).toEqual([]);
  });

  test('shows what an error says', async () => {
    const answer = { status: 429, rawHeaders: [], body: Buffer.from('{"error":"slow down"}') };
    await answering(answer, async (origin) => {
      const run = await runSample(language, snippets[language].render(get(origin)), { env: {}, files: [] });
      expect(`${run.stdout}${run.stderr}`).toContain('{"error":"slow down"}');
      expect(run.exitCode === 0).toBe(language === 'curl');
    });
  });

  test('shows what an error says in the place of a file', async () => {
    const answer = { status: 404, rawHeaders: [], body: Buffer.from('{"error":"no such video"}') };
    await answering(answer, async (origin) => {
      const source = snippets[language].render(get(origin), { answer: { saveAs: 'harbour.mp4' } });
      const run = await runSample(language, source, { env: {}, files: [] });
      const said = language === 'curl' ? run.left.get('harbour.mp4')?.toString() : run.stderr;
      expect(said).toContain('{"error":"no such video"}');
      expect(run.exitCode === 0).toBe(language === 'curl');
    });
  });

  test('prints an answer that is no JSON', async () => {
    const answer = { status: 200, rawHeaders: [], body: Buffer.from('data: plain text') };
    await answering(answer, async (origin) => {
      const source = snippets[language].render(get(origin), { answer: 'text' });
      expect((await runSample(language, source, { env: {}, files: [] })).stdout).toContain(
        'data: plain text',
      );
    });
  });

  test('saves an answer that is a file, byte for byte', async () => {
    await answering({ status: 200, rawHeaders: [], body: everyByte }, (origin) =>
      inTemporaryFolder(async (folder) => {
        const saveAs = join(folder, "it's.bin");
        const source = snippets[language].render(get(origin), { answer: { saveAs } });
        const run = await runSample(language, source, { env: {}, files: [] });
        expect(run.exitCode, run.stderr).toBe(0);
        expect(everyByte.equals(await readFile(saveAs))).toBe(true);
      }),
    );
  });
});

test('a recorder in front of a site changes neither the request nor the answer', async () => {
  const answer = {
    status: 418,
    rawHeaders: ['X-A', '1', 'X-A', '2', 'Content-Type', 'application/x'],
    body: everyByte,
  };
  const site = await startRecorder(() => Promise.resolve(answer));
  const front = await startRecorder(forwardTo(site.origin));
  const headers = { 'x-key': 'a', 'content-type': 'application/y' };
  const response = await fetch(`${front.origin}/a%20b?c='`, { method: 'PUT', headers, body: everyByte });
  expect(response.status).toBe(418);
  expect(response.headers.get('x-a')).toBe('1, 2');
  expect(everyByte.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  const [[arrived], [recorded]] = [site.take(), front.take()];
  expect(arrived).toMatchObject({ method: 'PUT', url: recorded?.url, body: everyByte });
  expect(arrived?.rawHeaders).toEqual(
    expect.arrayContaining(['x-key', 'a', 'content-type', 'application/y']),
  );
  await Promise.all([site.close(), front.close()]);
});
