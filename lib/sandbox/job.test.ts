import { describe, expect, test } from 'vitest';
import { createIdSeal } from '@/lib/server/id-seal';
import { readKeyRing } from '@/lib/server/key-ring';
import { beginJob, exampleJobs, openJob, packModel, progressOf, unpackModel, wantsFailure } from './job';
import { checksummed } from './seal';

const ring = readKeyRing('one:q7Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A');
const sealed = ring.ok ? createIdSeal(ring.value) : checksummed;
const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 21, 18);
const call = (at = now, hurry = false) => ({ now: at, hurry, seal: sealed });
const prompts = {
  none: '',
  short: 'A boat',
  lines: 'A boat\nleaves\tthe harbour',
  long: 'A slow dolly shot through a night market in the rain, neon in the puddles. '.repeat(40),
  chinese: '清晨的海港，渔船缓缓驶出，海鸥在桅杆上方盘旋。'.repeat(20),
  emoji: '🦊🌊⛵️'.repeat(60),
};

describe('the id of a job', () => {
  test.each(Object.entries(prompts))(
    'with a prompt that is %s may stand in a path, and carries its settings',
    (_, prompt) => {
      for (const seal of [sealed, checksummed]) {
        const start = { prefix: 'video_', said: [packModel('sora-2'), '12', '1280x720'], prompt };
        const { id, job } = beginJob({ ...call(), seal }, start);
        expect(id).toMatch(/^video_[A-Za-z0-9._-]{1,122}$/);
        expect(openJob(id, 'video_', { ...call(now + day), seal })).toEqual(job);
        expect(job).toMatchObject({ at: now, said: start.said, fails: '' });
        if (job.prompt !== prompt) expect(prompt.startsWith(job.prompt.replace(/…$/, ''))).toBe(true);
      }
    },
  );

  test('keeps a good beginning of a long prompt', () => {
    const { job } = beginJob(call(), {
      prefix: 'video_',
      said: ['abcd', '4', '720x1280'],
      prompt: prompts.long,
    });
    expect(job.prompt).toMatch(/^A slow dolly shot.*…$/);
  });

  test('that was forged, broken, made for another prefix or with another secret is no job', () => {
    const { id } = beginJob(call(), { prefix: 'video_', prompt: 'A boat' });
    const broken = [
      id.slice(0, -1),
      `${id}A`,
      id.replace('video_', ''),
      `video_${'A'.repeat(60)}`,
      'video_',
      '',
      `${id.slice(0, 20)}${id[20] === 'A' ? 'B' : 'A'}${id.slice(21)}`,
    ];
    for (const other of broken) expect(openJob(other, 'video_', call())).toBeUndefined();
    expect(openJob(id, 'task_', call())).toBeUndefined();
    const secret = readKeyRing('one:x8Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A');
    if (!secret.ok) throw new Error('The secret is none');
    expect(openJob(id, 'video_', { now, seal: createIdSeal(secret.value) })).toBeUndefined();
    // Sealed for something else by the same secret.
    expect(openJob(`video_${sealed.seal('{"at":1}')}`, 'video_', call())).toBeUndefined();
  });

  test('is forgotten after thirty days', () => {
    const { id } = beginJob(call(), { prefix: 'cgt-' });
    expect(openJob(id, 'cgt-', call(now + 30 * day))).toBeDefined();
    expect(openJob(id, 'cgt-', call(now + 30 * day + 1))).toBeUndefined();
  });

  test('with settings that do not fit is a mistake, and more room is given for the asking', () => {
    const said = ['x'.repeat(120)];
    expect(() =>
      beginJob(call(), { prefix: 'video_', said: [Array.from({ length: 99 }, (_, i) => i).join('')] }),
    ).toThrow('do not fit');
    expect(beginJob(call(), { prefix: 'video_', said, max: 400 }).job.said).toEqual(said);
  });
});

describe('the clock of a job', () => {
  const begin = (more: object = {}, hurry = false) =>
    beginJob(call(now, hurry), { prefix: 'video_', ...more }).job;
  const after = (ms: number, job = begin(), hurry = false) => progressOf(job, { now: now + ms, hurry });

  test('waits two seconds, runs six, and is done', () => {
    expect(after(0)).toEqual({ phase: 'queued', progress: 0 });
    expect(after(1999)).toEqual({ phase: 'queued', progress: 0 });
    expect(after(2000)).toEqual({ phase: 'running', progress: 1, startedAt: now + 2000 });
    expect(after(5000)).toMatchObject({ phase: 'running', progress: 50 });
    expect(after(7999)).toMatchObject({ phase: 'running', progress: 99 });
    const done = { phase: 'done', progress: 100, startedAt: now + 2000, finishedAt: now + 8000 };
    expect([after(8000), after(day)]).toEqual([done, done]);
  });

  test('a fast model takes half as long', () => {
    expect(after(3999, begin({ fast: true })).phase).toBe('running');
    expect(after(4000, begin({ fast: true })).phase).toBe('done');
  });

  test('hurry=1 ends it at once, whether said at its creation or later', () => {
    expect(after(0, begin({}, true))).toEqual({
      phase: 'done',
      progress: 100,
      startedAt: now,
      finishedAt: now,
    });
    expect(after(100, begin(), true)).toEqual({
      phase: 'done',
      progress: 100,
      startedAt: now + 100,
      finishedAt: now + 100,
    });
  });

  test('one that fails does so in its middle, with its code', () => {
    const job = begin({ fails: 'moderation_blocked' });
    expect(job.fails).toBe('moderation_blocked');
    expect(after(4999, job)).toMatchObject({ phase: 'running' });
    expect(after(5000, job)).toMatchObject({ phase: 'failed', progress: 50, finishedAt: now + 5000 });
    expect(after(0, job, true).phase).toBe('failed');
  });

  test.each([
    ['A boat. sandbox: fail', true],
    ['Sandbox:FAIL please', true],
    ['一只船。sandbox：fail', true],
    ['A boat in a sandbox: failing is fine', false],
    ['Do not fail', false],
  ])('%s: asks for a failure, %s', (prompt, expected) => expect(wantsFailure(prompt)).toBe(expected));
});

test('a model is known again by four characters', () => {
  const codes = ['sora-2', 'doubao-seedance-1-5-pro-251215', 'doubao-seedance-2-0-260128'];
  for (const code of codes) expect(unpackModel(packModel(code), codes)).toBe(code);
  expect(packModel('sora-2')).toHaveLength(4);
  expect(unpackModel(packModel('other'), codes)).toBeUndefined();
});

test('jobs to list are done, the newest first, the same for an hour, and found by their ids', () => {
  const said = [['a'], ['b'], ['c']];
  const list = (at: number) =>
    exampleJobs(call(at), { prefix: 'task_', said, prompts: ['One', 'Two', 'Three'] });
  const jobs = list(now + 1000);
  expect(list(now + 3_500_000)).toEqual(jobs);
  expect(jobs.map(({ job }) => job.prompt)).toEqual(['One', 'Two', 'Three']);
  const times = jobs.map(({ job }) => job.at);
  expect(times).toEqual(times.toSorted((left, right) => right - left));
  for (const { id, job } of jobs) {
    expect(openJob(id, 'task_', call())).toEqual(job);
    expect(progressOf(job, call()).phase).toBe('done');
  }
});
