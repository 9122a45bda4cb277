import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echo, startRecorder, type Recorder } from './echo-server';
import { publishedRequests } from './published';
import { trySample } from './try-sample';

const requests = await publishedRequests();

describe.each(['curl', 'javascript', 'java'] as const)('%s, run as pasted,', (language) => {
  let recorder: Recorder;
  beforeAll(async () => {
    recorder = await startRecorder(echo);
  });
  afterAll(() => recorder.close());

  test.each(requests)('sends "$name" as it is described', { timeout: 60_000 }, async (request) => {
    expect(await trySample(language, request, recorder)).toEqual([]);
  });
});
