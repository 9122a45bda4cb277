import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ChatCompletion } from '@/content/schemas/ark/chat/response';
import { ChatCompletionChunk } from '@/content/schemas/ark/chat/chunk';
import { ErrorResponse } from '@/content/schemas/ark/error';
import { ImageResponse } from '@/content/schemas/ark/images/response';
import { VideoTask } from '@/content/schemas/ark/videos/task';
import { VideoTaskResponse } from '@/content/schemas/gateway/video';
import { ask, catalog } from '@/tests/ark-catalog';

const TASKS = '/api/v3/contents/generations/tasks';
const text = (said: string) => ({ type: 'text', text: said });
const boat = catalog.endpoints
  .find(({ id }) => id === 'ark.create-video-task')
  ?.scenarios.find(({ id }) => id === 'first-frame')?.request.body;

describe('a chat', () => {
  const path = '/api/v3/chat/completions';
  const ask18 = (more: object) => ({
    model: 'doubao-seed-1-8-251228',
    messages: [{ role: 'user', content: 'How do tides work?' }],
    ...more,
  });
  const message = (more: object) => ChatCompletion.parse(ask({ path, body: ask18(more) }).json());

  test.each([
    { more: { thinking: { type: 'disabled' } }, thinks: false },
    { more: { reasoning_effort: 'minimal' }, thinks: false },
    { more: { thinking: { type: 'auto' } }, thinks: true },
    { more: { reasoning_effort: 'high' }, thinks: true },
  ])('with $more thinks: $thinks', ({ more, thinks }) => {
    const { choices, usage } = message(more);
    expect(choices[0]?.message.reasoning_content !== undefined).toBe(thinks);
    expect((usage?.completion_tokens_details?.reasoning_tokens ?? 0) > 0).toBe(thinks);
  });

  test('counts up in each chunk where that was asked for', () => {
    const body = ask18({ stream: true, stream_options: { chunk_include_usage: true } });
    const chunks = ask({ path, body })
      .values()
      .map((chunk) => ChatCompletionChunk.parse(chunk));
    const counts = chunks.map(({ usage }) => usage?.completion_tokens ?? -1);
    expect(counts).toEqual(counts.toSorted((left, right) => left - right));
    expect(counts.at(-1)).toBe(message({}).usage?.completion_tokens);
  });

  test('looks at a video, and says what it got', () => {
    const scenario = catalog.endpoints
      .find(({ id }) => id === 'ark.chat-completions')
      ?.scenarios.find(({ id }) => id === 'video-in');
    const body = z.looseObject({ messages: z.array(z.looseObject({})) }).parse(scenario?.request.body);
    const { choices } = message({ messages: body.messages, temperature: 0.5 });
    expect(choices[0]?.message.content).toContain('video/mp4');
  });

  test('refuses a result that no call asked for, in the words of Ark', () => {
    const messages = [{ role: 'tool', content: '7', tool_call_id: 'call_1' }];
    const answered = ask({ path, body: ask18({ messages }) });
    const { error } = ErrorResponse.parse(answered.json());
    expect(answered.status).toBe(400);
    expect(error).toMatchObject({ code: 'InvalidParameter', param: 'messages[0].role', type: 'BadRequest' });
    expect(error.message.endsWith(`Request id: ${answered.headers['x-request-id']}`)).toBe(true);
  });
});

describe('a sequence of pictures', () => {
  const path = '/api/v3/images/generations';
  const draw = (more: object) =>
    ImageResponse.parse(
      ask({
        path,
        body: {
          model: 'doubao-seedream-4-0-250828',
          prompt: 'A heron.',
          size: '1K',
          sequential_image_generation: 'auto',
          ...more,
        },
      }).json(),
    );

  test.each([
    { more: { prompt: 'Five herons.' }, count: 5 },
    { more: { prompt: '12 herons.' }, count: 12 },
    { more: { prompt: '12 herons.', sequential_image_generation_options: { max_images: 4 } }, count: 4 },
    {
      more: { prompt: '12 herons.', image: Array.from({ length: 10 }, () => 'https://a.example/b.png') },
      count: 5,
    },
    { more: { prompt: '12 herons.', sequential_image_generation: 'disabled' }, count: 1 },
  ])('has $count for $more.prompt', ({ more, count }) => {
    const { data, usage } = draw(more);
    expect(data).toHaveLength(count);
    expect(usage?.generated_images).toBe(count);
    expect(new Set(data.map(({ url }) => url)).size).toBe(count);
  });

  test('in base64 has as many pictures as asked for, of which few are drawn', () => {
    const { data } = draw({ prompt: '15 herons.', size: '4K', response_format: 'b64_json' });
    expect(data).toHaveLength(15);
    expect(new Set(data.map(({ b64_json: bytes }) => bytes)).size).toBe(2);
  });

  test('a preset keeps the shape of the picture that is changed', () => {
    const content = z.looseObject({
      content: z.array(z.looseObject({ image_url: z.looseObject({ url: z.string() }).optional() })),
    });
    const image = content.parse(boat).content.flatMap(({ image_url: picture }) => picture?.url ?? []);
    expect(draw({ image, sequential_image_generation: 'disabled' }).data[0]?.size).toBe('1376x768');
  });
});

describe('a task', () => {
  const begin = (body: object, control?: string) =>
    z.looseObject({ id: z.string() }).parse(
      ask({
        path: TASKS,
        body: { model: 'doubao-seedance-2-0-260128', content: [text('A heron.')], ...body },
        ...(control ? { control } : {}),
      }).json(),
    ).id;
  const read = (id: string, now = 0) => VideoTask.parse(ask({ path: `${TASKS}/${id}`, now }).json());

  test('repeats what was asked for', () => {
    const settings = {
      resolution: '1080p',
      ratio: '21:9',
      duration: 12,
      seed: 42,
      generate_audio: false,
      service_tier: 'flex',
      execution_expires_after: 7200,
      priority: 3,
      safety_identifier: 'a|b c\t雪',
    };
    expect(read(begin(settings), 60_000)).toMatchObject({
      ...settings,
      status: 'succeeded',
      framespersecond: 24,
    });
  });

  test('follows the clock, and says no more than it knows', () => {
    const id = begin({});
    expect(read(id, 100)).toMatchObject({ status: 'queued', updated_at: 0 });
    expect(read(id, 4000)).toMatchObject({ status: 'running', updated_at: 2 });
    expect(read(id, 4000).content).toBeUndefined();
    expect(read(id, 9000)).toMatchObject({ status: 'succeeded', updated_at: 8 });
  });

  test('takes the shape of its first picture', () => {
    expect(read(begin(Object(boat)), 60_000).ratio).toBe('16:9');
  });

  test('that a page shows is found, and done', () => {
    expect(read('cgt-20261121174618-q4d7m')).toMatchObject({
      status: 'succeeded',
      ratio: '16:9',
      duration: 5,
    });
    expect(read('cgt-20261121175507-m1t4c')).toMatchObject({ draft: true, resolution: '480p' });
  });

  test('of another key ring or a gateway is not found', () => {
    const id = begin({});
    for (const other of [`${id.slice(0, -1)}_`, id.replace('cgt-', 'task_')]) {
      expect(ask({ path: `${TASKS}/${other}` }).status).toBe(404);
    }
  });

  test('needs a draft that is one', () => {
    const content = [{ type: 'draft_task', draft_task: { id: begin({}) } }];
    const body = { model: 'doubao-seedance-1-5-pro-251215', content };
    const { error } = ErrorResponse.parse(ask({ path: TASKS, body }).json());
    expect(error).toMatchObject({ code: 'InvalidParameter', param: 'content[0].draft_task.id' });
  });

  test('that a prompt wants refused is refused before it begins', () => {
    const body = { model: 'doubao-seedance-2-0-260128', content: [text('sandbox: refuse')] };
    const answered = ask({ path: TASKS, body });
    expect(answered.status).toBe(400);
    expect(ErrorResponse.parse(answered.json()).error.code).toBe('InputTextSensitiveContentDetected');
  });

  test('without a key, a path or a model is refused as Ark does', () => {
    const code = (send: Parameters<typeof ask>[0]) => {
      const answered = ask(send);
      return [answered.status, ErrorResponse.parse(answered.json()).error.code];
    };
    expect(code({ path: TASKS, headers: { authorization: '' } })).toEqual([401, 'AuthenticationError']);
    expect(code({ path: TASKS, body: { model: 'doubao-9', content: [text('A')] } })).toEqual([
      404,
      'InvalidEndpointOrModel.NotFound',
    ]);
    expect(code({ path: TASKS, body: { content: [text('A')] } })).toEqual([400, 'MissingParameter']);
    expect(code({ path: `${TASKS}/a/b` })).toEqual([404, 'NotFound']);
    expect(code({ path: `${TASKS}?page_size=0`, now: 1e12 })).toEqual([400, 'InvalidParameter']);
  });
});

describe('a video at a gateway', () => {
  const path = '/v1/video/generations';
  const read = (id: string, now = 0) =>
    VideoTaskResponse.parse(ask({ path: `${path}/${id}`, now }).json()).data;

  test('that a page shows is found, and done', () => {
    expect(read('task_Xe6UcJ1rMz8DkBt4PwYq9SgVh3LnFo5a')).toMatchObject({
      status: 'SUCCESS',
      data: { duration: 8, ratio: '16:9' },
    });
  });

  test('is refused by the gateway in the shape of OpenAI before it is a task', () => {
    const failing = [
      ask({ path, body: { model: 'a', prompt: 'b' }, headers: { authorization: '' } }),
      ask({ path, body: { model: 'kling-9', prompt: 'A heron.' } }),
      ask({ path: `${path}/a/b` }),
    ];
    expect(failing.map(({ status }) => status)).toEqual([401, 503, 404]);
    for (const answered of failing) {
      expect(answered.json()).toMatchObject({
        error: { message: expect.stringMatching(/\(request id: \w+\)$/) },
      });
    }
  });
});
