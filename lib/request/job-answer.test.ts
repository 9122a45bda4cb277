import { describe, expect, it } from 'vitest';
import { readJobAnswer } from './job-answer';
import type { JobReading } from './job';

const common = { saveAs: 'video.mp4', pauses: [5, 10], deadline: 600 } as const;
const openai: JobReading = {
  ...common,
  id: { at: ['id'], param: 'video_id' },
  status: { at: ['status'], succeeded: ['completed'], failed: ['failed'] },
  progress: ['progress'],
  error: ['error', 'message'],
  result: { by: 'endpoint' },
};
const ark: JobReading = {
  ...common,
  id: { at: ['id'], param: 'id' },
  status: { at: ['status'], succeeded: ['succeeded'], failed: ['failed', 'cancelled', 'expired'] },
  error: ['error', 'message'],
  result: { by: 'url', at: ['content', 'video_url'] },
};
const gateway: JobReading = {
  ...common,
  id: { at: ['id'], param: 'task_id' },
  status: { at: ['data', 'status'], succeeded: ['SUCCESS'], failed: ['FAILURE'] },
  progress: ['data', 'progress'],
  error: ['data', 'fail_reason'],
  result: { by: 'url', at: ['data', 'result_url'] },
};

describe('what an answer says of a job', () => {
  it.each([
    [openai, { id: 'video_1', status: 'queued', progress: 0 }, 'running', 0],
    [openai, { id: 'video_1', status: 'in_progress', progress: 33 }, 'running', 33],
    [openai, { id: 'video_1', status: 'completed', progress: 100 }, 'succeeded', 100],
    [ark, { status: 'running' }, 'running', undefined],
    [ark, { status: 'cancelled' }, 'failed', undefined],
    [ark, { status: 'expired' }, 'failed', undefined],
    [gateway, { data: { status: 'NOT_START', progress: '0%' } }, 'running', 0],
    [gateway, { data: { status: 'IN_PROGRESS', progress: '50%' } }, 'running', 50],
    [gateway, { data: { status: 'SUCCESS', progress: '100%' } }, 'succeeded', 100],
  ] as const)('is folded into one of three states', (reading, answer, state, progress) => {
    const read = readJobAnswer(reading, answer);
    expect(read.state).toBe(state);
    expect(read.progress).toBe(progress);
  });

  it('counts a state that nobody documented as running, in the API’s own word', () => {
    expect(readJobAnswer(openai, { status: 'thinking' })).toEqual({ state: 'running', said: 'thinking' });
    expect(readJobAnswer(gateway, { id: 'task_1', status: 'failed' })).toEqual({
      state: 'running',
      id: 'task_1',
    });
  });

  it('has the reason of a failure, and of a success where the result is', () => {
    const refused = { status: 'FAILURE', fail_reason: 'Refused', result_url: 'https://a.test/x.mp4' };
    expect(readJobAnswer(gateway, { data: refused })).toMatchObject({ error: 'Refused' });
    expect(readJobAnswer(gateway, { data: refused }).url).toBeUndefined();
    const done = {
      status: 'succeeded',
      content: { video_url: 'https://a.test/v.mp4' },
      error: { message: 'x' },
    };
    expect(readJobAnswer(ark, done)).toMatchObject({ url: 'https://a.test/v.mp4' });
    expect(readJobAnswer(ark, done).error).toBeUndefined();
  });

  it('survives answers of another shape', () => {
    for (const odd of [undefined, null, 'x', [], { status: 3 }, { status: {}, progress: 'soon', id: 7 }]) {
      expect(readJobAnswer(openai, odd)).toEqual({ state: 'running' });
    }
    expect(readJobAnswer(openai, { status: 'in_progress', progress: 250 }).progress).toBe(100);
  });
});
