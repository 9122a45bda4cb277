import { describe, expect, it } from 'vitest';
import type { RequestPlan } from '@/lib/request/plan';
import type { JobView } from '@/lib/request/view';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { jobCall, jobOfAnswer } from './job-of-answer';
import { relayAddress } from './request';
import type { Run, Sending } from './state';

const plan = (id: string): RequestPlan => ({
  id,
  method: 'GET',
  template: '/v1/videos/{video_id}',
  params: [{ name: 'video_id', in: 'path', type: 'string', required: true }],
  auth: [],
});
const job: JobView = {
  step: 'create',
  reading: {
    id: { at: ['id'], param: 'video_id' },
    status: { at: ['status'], succeeded: ['completed'], failed: ['failed'] },
    result: { by: 'endpoint' },
    saveAs: 'video.mp4',
    pauses: [5],
    deadline: 60,
  },
  retrieve: plan('openai.retrieve-video'),
  download: plan('openai.download-video'),
};
const sent: Sending = {
  upstream: 'gateway',
  plan: plan('openai.retrieve-video'),
  values: { path: { video_id: 'video_9' }, query: {}, header: {} },
  simulate: 'hurry=1',
};

/** A request that was answered with this. */
function answered(
  value: unknown,
  type = 'application/json',
): Exclude<Run, { phase: 'idle' } | { phase: 'failed' }> {
  const reader = createAnswerReader('openai', type);
  reader.push(new TextEncoder().encode(JSON.stringify(value)), 1);
  reader.end(2);
  const head = { status: 200, by: 'sandbox', headers: [] };
  return { phase: 'done', sent, startedAt: 0, endedAt: 2, head, snapshot: reader.snapshot() };
}

describe('the job behind an answer', () => {
  it('has begun with the answer that creates it, whether or not that tells a state', () => {
    expect(jobOfAnswer(job, answered({ id: 'cgt-1' }))).toEqual({ id: 'cgt-1', begun: true });
    expect(jobOfAnswer(job, answered({ id: 'video_1', status: 'queued' }))).toMatchObject({
      id: 'video_1',
      begun: true,
      first: { status: 200, answer: { said: 'queued' } },
    });
  });

  it('is over where it was answered at once', () => {
    expect(jobOfAnswer(job, answered({ id: 'video_1', status: 'completed' }))).toMatchObject({
      begun: false,
      first: { answer: { state: 'succeeded' } },
    });
  });

  it('is the one that was asked about, and goes on being asked about only if the reader wants', () => {
    const retrieve: JobView = { ...job, step: 'retrieve' };
    expect(jobOfAnswer(retrieve, answered({ id: 'other', status: 'in_progress' }))).toMatchObject({
      id: 'video_9',
      begun: false,
      first: { answer: { state: 'running' } },
    });
  });

  it('is a new one where another step begins one, and none in a list or after deletion', () => {
    const also: JobView = { ...job, step: 'also' };
    expect(jobOfAnswer(also, answered({ id: 'video_2', status: 'queued' }))).toMatchObject({
      id: 'video_2',
      begun: true,
    });
    expect(jobOfAnswer(also, answered({ object: 'list', data: [{ id: 'video_2' }] }))).toBeUndefined();
    expect(jobOfAnswer(also, answered({ id: 'video_2', deleted: true }))).toBeUndefined();
  });

  it('is none without a good answer in JSON', () => {
    expect(jobOfAnswer(job, { ...answered({ id: 'x' }), phase: 'aborted' })).toBeUndefined();
    expect(jobOfAnswer(job, answered({ id: 'x' }, 'video/mp4'))).toBeUndefined();
    expect(jobOfAnswer(job, answered({ object: 'list' }))).toBeUndefined();
    expect(jobOfAnswer(job, { phase: 'idle' })).toBeUndefined();
  });
});

it('a question about a job goes where its creation went, with the same simulation', () => {
  const question = jobCall(job.retrieve, job, 'video_1', sent);
  expect(question).toMatchObject({ simulate: 'hurry=1' });
  expect(relayAddress(question.upstream, question)).toBe(
    '/api/relay/gateway/openai.retrieve-video?path.video_id=video_1',
  );
});
