import { describe, expect, test } from 'vitest';
import createVideo from '@/content/endpoints/openai/create-video';
import deleteVideo from '@/content/endpoints/openai/delete-video';
import downloadVideo from '@/content/endpoints/openai/download-video';
import listVideos from '@/content/endpoints/openai/list-videos';
import remixVideo from '@/content/endpoints/openai/remix-video';
import retrieveVideo from '@/content/endpoints/openai/retrieve-video';
import { openaiVideo } from '@/content/jobs/openai-video';
import { mediaTypesOf } from '@/lib/endpoint/plan';
import { checkFacts } from './check-facts';

const endpoints = [createVideo, retrieveVideo, downloadVideo, listVideos, deleteVideo, remixVideo];

checkFacts(new URL('openai-videos.tsv', import.meta.url), endpoints, {
  required: [],
  invented: [
    {
      where: /^header Range$/,
      because: 'the specification leaves it out, but services and gateways answer 206 to it',
    },
  ],
});

test.each(endpoints)('$id tells what each failure means', ({ responses, method }) => {
  const failures = Object.keys(responses)
    .map(Number)
    .filter((status) => status >= 400);
  const withBody = method === 'POST' ? [413] : [];
  expect(failures).toEqual([400, 401, 403, 404, ...withBody, 429, 500, 503]);
});

describe('a download', () => {
  test.each([200, 206])('is bytes of one of three kinds with status %i', (status) => {
    const response = downloadVideo.responses[status];
    if (!response) throw new Error(`${status} is not documented`);
    expect(mediaTypesOf(response)).toEqual(['video/mp4', 'image/webp', 'image/jpeg']);
  });
});

test('a job is one type wherever it is answered', () => {
  const [first, ...others] = [createVideo, retrieveVideo, remixVideo].map(
    ({ responses }) => responses[200]?.schema,
  );
  expect(first).toBeDefined();
  expect(others).toEqual([first, first]);
});

test('a client stops at each final status, and at no other', () => {
  const { succeeded, failed } = openaiVideo.reading.status;
  const schema = retrieveVideo.responses[200]?.schema;
  const statuses = retrieveVideo.scenarios.flatMap(({ response }) =>
    'body' in response && response.status === 200 ? [schema?.parse(response.body)] : [],
  );
  const final = statuses.filter((video) => JSON.stringify(video).includes('"progress":100'));
  expect(final).toEqual([expect.objectContaining({ status: succeeded[0] })]);
  expect(statuses).toContainEqual(expect.objectContaining({ status: failed[0] }));
});
