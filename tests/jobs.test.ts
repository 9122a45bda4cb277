import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));

const Begun = z.object({ id: z.string(), job: z.object({ prompt: z.string(), at: z.number() }) });
const State = z.object({
  job: z.object({ prompt: z.string(), at: z.number() }),
  progress: z.object({ phase: z.string(), progress: z.number() }),
  url: z.string().optional(),
});

/** Two processes that share nothing but a secret, of which one already seals with a newer one, and one that does not. */
describe('a job that was begun in one process', () => {
  const processes: ChildProcess[] = [];
  const urls: string[] = [];

  beforeAll(async () => {
    const secret = 'one:q7Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A';
    const other = 'two:x8Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A';
    const started = [secret, `${other},${secret}`, other].map(async (LECTERN_SECRET) => {
      const child = spawn(
        process.execPath,
        ['--conditions=react-server', '--import', 'tsx', 'tests/toy-jobs.ts'],
        { cwd: root, env: { ...process.env, LECTERN_SECRET }, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      processes.push(child);
      const [line] = await once(child.stdout, 'data');
      return String(line).trim();
    });
    urls.push(...(await Promise.all(started)));
  });
  afterAll(() => processes.forEach((child) => child.kill()));

  const begin = async (prompt: string, headers: Record<string, string> = {}) =>
    Begun.parse(await (await fetch(`${urls[0]}/jobs`, { method: 'POST', body: prompt, headers })).json());
  const poll = (process: number, id: string, headers: Record<string, string> = {}) =>
    fetch(`${urls[process]}/jobs/${id}`, { headers });
  const hurry = { 'x-sandbox': 'hurry=1' };

  test('is found by another with the same secret, goes on by the clock, and is done when it is told to hurry', async () => {
    const { id, job } = await begin('A boat in the rain');
    const waiting = State.parse(await (await poll(1, id)).json());
    expect(waiting).toMatchObject({ job, progress: { phase: 'queued', progress: 0 } });
    expect(waiting.url).toBeUndefined();
    const done = State.parse(await (await poll(1, id, hurry)).json());
    expect(done.progress).toMatchObject({ phase: 'done', progress: 100 });
    expect(State.parse(await (await poll(0, id)).json()).job).toEqual(job);
  });

  test('has a result that either can serve', async () => {
    const { id } = await begin('A boat in the sun', hurry);
    const { url = '' } = State.parse(await (await poll(0, id)).json());
    expect(url.startsWith(`${urls[0]}/sandbox/media/`)).toBe(true);
    const files = [url, url.replace(urls[0] ?? '', urls[1] ?? '')].map(async (address) => {
      const answered = await fetch(address);
      expect(answered.status).toBe(200);
      expect(answered.headers.get('content-type')).toBe('video/mp4');
      expect(answered.headers.get('x-answered-by')).toBe('sandbox');
      const bytes = new Uint8Array(await answered.arrayBuffer());
      expect(answered.headers.get('content-length')).toBe(String(bytes.length));
      return bytes;
    });
    const [first, second] = await Promise.all(files);
    expect(first).toEqual(second);
    const part = await fetch(url, { headers: { range: 'bytes=4-7' } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('ftyp');
  });

  test('is not known where the secret is another', async () => {
    const { id } = await begin('A boat');
    expect((await poll(2, id)).status).toBe(404);
    expect((await poll(1, `${id}x`)).status).toBe(404);
  });
});
