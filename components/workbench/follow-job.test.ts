import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readJobAnswer } from '@/lib/request/job-answer';
import type { JobReading } from '@/lib/request/job';
import { followJob } from './follow-job';
import { isFollowed, newJob, reduceJob, type Asked, type JobRun } from './job-run';

const reading: JobReading = {
  id: { at: ['id'], param: 'video_id' },
  status: { at: ['status'], succeeded: ['completed'], failed: ['failed'] },
  progress: ['progress'],
  error: ['error', 'message'],
  result: { by: 'endpoint' },
  saveAs: 'video.mp4',
  pauses: [5, 10, 30],
  deadline: 120,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const said = (value: object, status = 200): Asked => {
  const answer = readJobAnswer(reading, value);
  return { status, raw: JSON.stringify(value), answer };
};
const running = said({ status: 'in_progress', progress: 40 });
const done = said({ status: 'completed', progress: 100 });

/** Follows a job that answers what is given, one after the other, the last one for ever. */
function follow(...answers: (Asked | undefined)[]) {
  const startedAt = Date.now();
  const askedAt: number[] = [];
  const controller = new AbortController();
  const seen: JobRun[] = [newJob()];
  const over = followJob({
    reading,
    ask: () => {
      askedAt.push((Date.now() - startedAt) / 1000);
      return Promise.resolve(answers[Math.min(askedAt.length, answers.length) - 1]);
    },
    tell: (news) => seen.push(reduceJob(seen.at(-1) ?? newJob(), news)),
    signal: controller.signal,
    now: () => Date.now(),
  });
  return { over, askedAt, job: () => seen.at(-1) ?? newJob(), seen, stop: () => controller.abort() };
}

describe('a job that is followed', () => {
  it('is asked about soon, then with the pauses of its reading, the last of which repeats', async () => {
    const { askedAt, job } = follow(running);
    await vi.advanceTimersByTimeAsync(80_000);
    expect(askedAt).toEqual([1, 6, 16, 46, 76]);
    expect(job()).toMatchObject({ phase: 'waiting', count: 5, last: { answer: { progress: 40 } } });
    expect((job().until ?? 0) - job().startedAt).toBe(106_000);
  });

  it('is asked about no more once it has succeeded', async () => {
    const { askedAt, job, over } = follow(running, done);
    await vi.advanceTimersByTimeAsync(200_000);
    await over;
    expect(askedAt).toEqual([1, 6]);
    expect(job()).toMatchObject({ phase: 'ended', end: 'succeeded', last: done });
    expect((job().endedAt ?? 0) - job().startedAt).toBe(6000);
  });

  it('that failed keeps why', async () => {
    const { job, over } = follow(said({ status: 'failed', error: { message: 'Refused by moderation' } }));
    await vi.advanceTimersByTimeAsync(1000);
    await over;
    expect(job()).toMatchObject({ end: 'failed', last: { answer: { error: 'Refused by moderation' } } });
  });

  it('in a state that nobody documented goes on until its deadline, with a last question there', async () => {
    const { askedAt, job, over } = follow(said({ status: 'dreaming' }));
    await vi.advanceTimersByTimeAsync(400_000);
    await over;
    expect(askedAt).toEqual([1, 6, 16, 46, 76, 106, 120]);
    expect(job()).toMatchObject({ phase: 'ended', end: 'deadline', last: { answer: { said: 'dreaming' } } });
  });

  it('is asked about again after trouble, and says so', async () => {
    const { job, over, seen } = follow(undefined, said({}, 503), said({}, 429), running, done);
    await vi.advanceTimersByTimeAsync(46_000);
    expect(Math.max(...seen.map(({ troubles }) => troubles))).toBe(3);
    expect(job().troubles).toBe(0);
    await vi.advanceTimersByTimeAsync(30_000);
    await over;
    expect(job()).toMatchObject({ end: 'succeeded', count: 5 });
  });

  it('is given up after five questions in a row without an answer', async () => {
    const { askedAt, job, over } = follow(undefined);
    await vi.advanceTimersByTimeAsync(400_000);
    await over;
    expect(askedAt).toHaveLength(5);
    expect(job()).toMatchObject({ phase: 'ended', end: 'lost', troubles: 5 });
  });

  it('that is refused is not asked about again', async () => {
    const { askedAt, job, over } = follow(running, said({ error: { message: 'No such video' } }, 404));
    await vi.advanceTimersByTimeAsync(400_000);
    await over;
    expect(askedAt).toEqual([1, 6]);
    expect(job()).toMatchObject({ end: 'refused', last: { status: 404 } });
  });

  it('stops at once when the reader stops it or leaves, also in the middle of a question', async () => {
    const { askedAt, job, over, stop } = follow(running);
    await vi.advanceTimersByTimeAsync(2000);
    stop();
    await over;
    expect(job()).toMatchObject({ phase: 'ended', end: 'stopped', last: running });
    await vi.advanceTimersByTimeAsync(400_000);
    expect(askedAt).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);

    const controller = new AbortController();
    const news: string[] = [];
    const asking = followJob({
      reading,
      ask: () => {
        controller.abort();
        return Promise.resolve(done);
      },
      tell: ({ type }) => news.push(type),
      signal: controller.signal,
      now: () => Date.now(),
    });
    await vi.advanceTimersByTimeAsync(2000);
    await asking;
    expect(news).toEqual(['begin', 'waiting', 'asking', 'ended']);
  });
});

describe('the state of a job', () => {
  it('begins again with the last answer kept, and its questions counted anew', () => {
    const stopped: JobRun = { ...newJob(running), phase: 'ended', end: 'stopped', count: 4, endedAt: 9 };
    const again = reduceJob(stopped, { type: 'begin', at: 20 });
    expect(again).toEqual({
      phase: 'waiting',
      startedAt: 20,
      until: 20,
      count: 0,
      troubles: 0,
      last: running,
    });
    expect(isFollowed(again)).toBe(true);
  });

  it('is not changed by news that come after its end', () => {
    const ended: JobRun = { ...newJob(done), phase: 'ended', end: 'succeeded' };
    for (const news of [
      { type: 'asking' },
      { type: 'answered', asked: running },
      { type: 'ended', at: 5, end: 'stopped' },
    ] as const) {
      expect(reduceJob(ended, news)).toBe(ended);
    }
  });
});
