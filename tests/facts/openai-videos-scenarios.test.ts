import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import createVideo from '@/content/endpoints/openai/create-video';
import deleteVideo from '@/content/endpoints/openai/delete-video';
import downloadVideo from '@/content/endpoints/openai/download-video';
import listVideos from '@/content/endpoints/openai/list-videos';
import remixVideo from '@/content/endpoints/openai/remix-video';
import retrieveVideo from '@/content/endpoints/openai/retrieve-video';
import { VideoJson, VideoRequest } from '@/content/schemas/openai/videos/request';
import { Video, VideoList } from '@/content/schemas/openai/videos/response';
import { fileFieldsOf } from '@/lib/schema/file';
import { toJsonSchema } from '@/lib/schema/to-json-schema';
import { bodiesOf, checkScenarios } from './check-scenarios';

const begin = [createVideo, remixVideo];
checkScenarios([...begin, retrieveVideo, downloadVideo, listVideos, deleteVideo]);

const begun = begin.flatMap(({ scenarios }) => scenarios).filter(({ response }) => response.status === 200);
const told = [...begun, ...retrieveVideo.scenarios].filter(({ response }) => response.status === 200);
const listed = listVideos.scenarios.map((scenario) => VideoList.parse(bodiesOf(scenario)[0]));
const jobs = [
  ...told.map((scenario) => Video.parse(bodiesOf(scenario)[0])),
  ...listed.flatMap(({ data }) => data),
];

test.each(jobs)('$id $status is told consistently', (job) => {
  const done = job.status === 'completed';
  expect(job.completed_at !== null && job.completed_at > job.created_at).toBe(done);
  expect(job.expires_at !== null).toBe(done);
  expect(job.progress === 100).toBe(done);
  expect(job.error !== null).toBe(job.status === 'failed');
  if (job.status === 'queued') expect(job.progress).toBe(0);
});

test('every status of a job is shown', () => {
  expect(new Set(jobs.map(({ status }) => status))).toEqual(
    new Set(['queued', 'in_progress', 'completed', 'failed']),
  );
});

test.each(begun)('$id begins what was asked for', (scenario) => {
  const { seconds, size, prompt } = z
    .looseObject({ seconds: z.string().optional(), size: z.string().optional(), prompt: z.string() })
    .parse(scenario.request.body);
  const job = Video.parse(bodiesOf(scenario)[0]);
  expect(job).toMatchObject({ status: 'queued', prompt, ...(seconds ? { seconds, size } : {}) });
  expect(job.remixed_from_video_id).toBe(scenario.request.path?.['video_id'] ?? null);
});

test('what was begun is what is asked for, listed and deleted', () => {
  const ids = new Set(begun.map((scenario) => Video.parse(bodiesOf(scenario)[0]).id));
  const asked = [retrieveVideo, downloadVideo, deleteVideo].map(
    ({ scenarios }) => scenarios[0]?.request.path?.['video_id'],
  );
  for (const id of asked) expect(ids).toContain(id);
});

describe('a list', () => {
  test.each(listed)('names its first and last job, newest first', ({ data, first_id, last_id }) => {
    expect([first_id, last_id]).toEqual([data[0]?.id, data.at(-1)?.id]);
    const times = data.map(({ created_at }) => created_at);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('goes on where the page before ended', () => {
    const [first, next] = listVideos.scenarios;
    expect(next?.request.query?.['after']).toBe(listed[0]?.last_id);
    expect(first?.request.query?.['after']).toBeUndefined();
    expect(listed[1]?.data[0]?.created_at).toBeLessThan(listed[0]?.data.at(-1)?.created_at ?? 0);
  });
});

describe('a request', () => {
  const film = (more: object) => ({ prompt: 'Waves roll ashore.', ...more });
  const accepted = [
    film({}),
    film({ seconds: '12', size: '1024x1792', model: 'sora-2-pro' }),
    film({ input_reference: 'harbour-first.png' }),
    film({ input_reference: { image_url: 'https://example.com/first.png' } }),
  ];
  const refused = [
    { body: film({ seconds: 4 }), where: 'seconds' },
    { body: film({ seconds: '10' }), where: 'seconds' },
    { body: film({ size: '1920x1080' }), where: 'size' },
    { body: film({ prompt: '' }), where: 'prompt' },
    { body: film({ prompt: 'a'.repeat(32_001) }), where: 'prompt' },
    { body: film({ input_reference: ['a.png', 'b.png'] }), where: 'input_reference' },
    { body: film({ n: 2 }), where: '' },
  ];

  test.each(accepted)('may be %j', (body) => {
    expect(VideoRequest.safeParse(body).error).toBeUndefined();
    const asJson = VideoJson.safeParse(body);
    expect(asJson.success).toBe(!JSON.stringify(body).includes('harbour-first.png'));
  });

  test.each(refused)('is refused at "$where"', ({ body, where }) => {
    const issues = VideoRequest.safeParse(body).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual([where]);
  });

  test('is taken and refused alike by the JSON Schema', () => {
    const made: Schema = JSON.parse(
      JSON.stringify(z.toJSONSchema(VideoRequest, { target: 'draft-07', io: 'input' })),
    );
    const validator = new Validator(made, '7');
    for (const body of accepted) expect(validator.validate(body).errors).toEqual([]);
    for (const { body, where } of refused) expect(validator.validate(body).valid, where).toBe(false);
  });

  test('takes one file as the first frame', () => {
    expect(fileFieldsOf(toJsonSchema(VideoRequest, 'input'))).toEqual({
      input_reference: { accept: ['image/jpeg', 'image/png', 'image/webp'], several: false },
    });
  });
});
