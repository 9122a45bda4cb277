import OpenAI, { BadRequestError, ConflictError, NotFoundError } from 'openai';
import type { ChatCompletionTool } from 'openai/resources/chat/completions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ImageEvent } from '@/content/schemas/ark/images/events';
import { ImageResponse } from '@/content/schemas/ark/images/response';
import { VideoTask } from '@/content/schemas/ark/videos/task';
import { VideoCreated, VideoTaskResponse } from '@/content/schemas/gateway/video';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { catalog } from '@/tests/ark-catalog';
import { serveHandler } from '@/tests/serve-handler';

const chatModel = 'doubao-seed-1-8-251228';
const imageModel = 'doubao-seedream-4-0-250828';
const videoModel = 'doubao-seedance-2-0-260128';
const TASKS = '/contents/generations/tasks';

const findFerry: ChatCompletionTool = {
  type: 'function',
  function: {
    name: 'find_ferry',
    description: 'Finds a ferry between two ports.',
    parameters: {
      type: 'object',
      properties: { from: { type: 'string' }, to: { type: 'string' } },
      required: ['from', 'to'],
    },
  },
};

const Created = z.looseObject({ id: z.string() });
/** What an answer of the client says of thoughts, which its types do not know. */
const thoughtsIn = (said: unknown) =>
  z.looseObject({ reasoning_content: z.string().nullish() }).parse(said).reasoning_content ?? '';

/** The width and height of a JPEG, by its frame header. */
function sizeOfJpeg(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect(view.getUint16(0)).toBe(0xffd8);
  for (let at = 2; at < bytes.length - 9; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === 0xffc0) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  throw new Error('The JPEG has no frame');
}

/** OpenAI's own client against the sandbox, as readers call Ark and gateways with it. */
describe('openai at /sandbox/api/v3', () => {
  let served: Awaited<ReturnType<typeof serveHandler>>;
  const client = (version: string, headers: Record<string, string> = {}) =>
    new OpenAI({
      apiKey: 'any-key',
      baseURL: `${served.url}/sandbox/${version}`,
      defaultHeaders: headers,
      maxRetries: 0,
    });
  const ark = (headers?: Record<string, string>) => client('api/v3', headers);
  const fetched = async (url = '') => {
    const response = await fetch(url.replace(/^https?:\/\/[^/]+/, served.url));
    expect(response.status).toBe(200);
    return {
      type: response.headers.get('content-type'),
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };

  beforeAll(async () => {
    served = await serveHandler(sandboxRoute(catalog));
  });
  afterAll(() => served.close());

  describe('chat', () => {
    const messages = [{ role: 'user' as const, content: 'How do glaciers carve valleys?' }];

    test('answers with thoughts before the text', async () => {
      const { choices, usage, id } = await ark().chat.completions.create({ model: chatModel, messages });
      expect(id).toMatch(/^021[\da-f]+$/);
      expect(choices[0]?.message.content).toContain('glaciers');
      expect(thoughtsIn(choices[0]?.message)).toContain('glaciers');
      expect(usage?.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(0);
      expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
    });

    test('does not think where thinking is disabled', async () => {
      const body = { model: chatModel, messages, thinking: { type: 'disabled' } };
      const { choices, usage } = await ark().chat.completions.create(body);
      expect(thoughtsIn(choices[0]?.message)).toBe('');
      expect(usage?.completion_tokens_details?.reasoning_tokens).toBe(0);
    });

    test('streams the thoughts, then the same text as a whole answer', async () => {
      const body = { model: chatModel, messages };
      const whole = await ark().chat.completions.create(body);
      const stream = await ark().chat.completions.create({
        ...body,
        stream: true,
        stream_options: { include_usage: true },
      });
      const texts: string[] = [];
      const thoughts: string[] = [];
      const order: string[] = [];
      let total = 0;
      for await (const { choices, usage } of stream) {
        const delta = choices[0]?.delta;
        texts.push(delta?.content ?? '');
        if (delta?.content) order.push('text');
        const thought = delta ? thoughtsIn(delta) : '';
        thoughts.push(thought);
        if (thought) order.push('thought');
        total = usage?.total_tokens ?? total;
      }
      expect(texts.join('')).toBe(whole.choices[0]?.message.content);
      expect(thoughts.join('')).toBe(thoughtsIn(whole.choices[0]?.message));
      expect(order.lastIndexOf('thought')).toBeLessThan(order.indexOf('text'));
      expect(total).toBe(whole.usage?.total_tokens);
    });

    test('calls a function, whole and in pieces that are put together', async () => {
      const body = {
        model: chatModel,
        messages: [{ role: 'user' as const, content: 'Which ferry goes from Dagebüll to Amrum?' }],
        tools: [findFerry],
      };
      const { choices } = await ark().chat.completions.create(body);
      expect(choices[0]?.finish_reason).toBe('tool_calls');
      const called = await ark().chat.completions.stream(body).finalChatCompletion();
      const [call] = called.choices[0]?.message.tool_calls ?? [];
      expect(call?.function.name).toBe('find_ferry');
      expect(JSON.parse(call?.function.arguments ?? '')).toEqual({ from: 'Dagebüll', to: 'Amrum' });
    });

    test('keeps to max_tokens, which does not count thoughts', async () => {
      const { choices, usage } = await ark().chat.completions.create({
        model: chatModel,
        messages,
        max_tokens: 12,
      });
      const reasoning = usage?.completion_tokens_details?.reasoning_tokens ?? 0;
      expect(choices[0]?.finish_reason).toBe('length');
      expect(reasoning).toBeGreaterThan(12);
      expect((usage?.completion_tokens ?? 0) - reasoning).toBeLessThanOrEqual(12);
    });

    test.each([
      {
        what: 'a part that the model lacks',
        more: { type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' as const } },
      },
      {
        what: 'a picture without an address',
        more: { type: 'image_url', image_url: { url: 'iVBORw0KGgo=' } },
      },
    ])('refuses $what with the error of Ark', async ({ more }) => {
      const body = { model: chatModel, messages: [{ role: 'user', content: [more] }] };
      const error = await ark()
        .post('/chat/completions', { body })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({
        code: 'InvalidParameter',
        type: 'BadRequest',
        param: expect.stringContaining('messages[0].content'),
      });
    });
  });

  describe('images', () => {
    test('are drawn in the asked size, behind an address', async () => {
      const { data = [] } = await ark().images.generate({
        model: imageModel,
        prompt: 'A heron in the reeds.',
        size: '1536x1024',
      });
      expect(data).toHaveLength(1);
      const { type, bytes } = await fetched(data[0]?.url);
      expect(type).toBe('image/jpeg');
      expect(sizeOfJpeg(bytes)).toEqual([1536, 1024]);
    });

    test('are base64 where that was asked for', async () => {
      const { data = [] } = await ark().post<{ data: { b64_json: string; url?: string; size: string }[] }>(
        '/images/generations',
        { body: { model: imageModel, prompt: 'A heron.', size: '1K', response_format: 'b64_json' } },
      );
      expect(data[0]?.url).toBeUndefined();
      expect(sizeOfJpeg(Buffer.from(data[0]?.b64_json ?? '', 'base64'))).toEqual([1024, 1024]);
    });

    test('of a documented request can be fetched too', async () => {
      const [scenario] = catalog.endpoints.find(({ id }) => id === 'ark.create-image')?.scenarios ?? [];
      const answer = await ark().post('/images/generations', { body: Object(scenario?.request.body) });
      const [picture] = ImageResponse.parse(answer).data;
      expect(sizeOfJpeg((await fetched(picture?.url)).bytes)).toEqual([2048, 2048]);
    });

    const sequence = (prompt: string) => ({
      model: imageModel,
      prompt,
      size: '1K',
      sequential_image_generation: 'auto',
      stream: true,
    });
    const streamed = (prompt: string) =>
      ark({ 'x-sandbox': 'hurry=1' }).post<AsyncIterable<unknown>>('/images/generations', {
        body: sequence(prompt),
        stream: true,
      });

    test('stream one event for each', async () => {
      const events: z.infer<typeof ImageEvent>[] = [];
      for await (const event of await streamed('Four panels of a heron.'))
        events.push(ImageEvent.parse(event));
      expect(events.map(({ type }) => type.replace('image_generation.', ''))).toEqual([
        ...Array.from({ length: 4 }, () => 'partial_succeeded'),
        'completed',
      ]);
      expect(events.at(-1)).toMatchObject({ usage: { generated_images: 4, output_tokens: 4 * 4096 } });
      const [first] = events;
      const url = first?.type === 'image_generation.partial_succeeded' ? first.url : undefined;
      expect(sizeOfJpeg((await fetched(url)).bytes)).toEqual([1024, 1024]);
    });

    test('go on after one that failed, which the client takes for the end', async () => {
      const prompt = 'Four panels of a heron, sandbox: fail';
      const response = await fetch(`${served.url}/sandbox/api/v3/images/generations`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer any-key',
          'content-type': 'application/json',
          'x-sandbox': 'hurry=1',
        },
        body: JSON.stringify(sequence(prompt)),
      });
      const names = (await response.text()).match(/^event: \S+/gm) ?? [];
      expect(names.map((name) => name.replace('event: image_generation.', ''))).toEqual([
        'partial_succeeded',
        'partial_failed',
        'partial_succeeded',
        'partial_succeeded',
        'completed',
      ]);
      const read = async () => {
        for await (const event of await streamed(prompt)) ImageEvent.parse(event);
      };
      await expect(read()).rejects.toMatchObject({ code: 'OutputImageSensitiveContentDetected' });
    });

    test.each([
      { what: 'a size that no model draws', model: imageModel, size: '512x512' },
      {
        what: 'a size below the bounds of the model',
        model: 'doubao-seedream-4-5-251128',
        size: '1920x1080',
      },
      { what: 'a preset that the model lacks', model: 'doubao-seedream-4-5-251128', size: '1K' },
      { what: 'a stripe', model: imageModel, size: '8160x480' },
    ])('refuse $what', async ({ model, size }) => {
      const error = await ark()
        .post('/images/generations', { body: { model, prompt: 'A heron.', size } })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({ code: 'InvalidParameter', param: 'size', type: 'BadRequest' });
    });

    test('refuse a prompt that the filter holds back', async () => {
      const error = await ark()
        .images.generate({ model: imageModel, prompt: 'sandbox: refuse' })
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ status: 400, code: 'InputTextSensitiveContentDetected' });
    });
  });

  describe('video tasks', () => {
    const text = (said: string) => ({ type: 'text', text: said });
    const begin = async (body: object, headers?: Record<string, string>) =>
      Created.parse(await ark(headers).post(TASKS, { body: { model: videoModel, ...body } })).id;
    const read = async (id: string, headers?: Record<string, string>) =>
      VideoTask.parse(await ark(headers).get(`${TASKS}/${id}`));
    const hurry = { 'x-sandbox': 'hurry=1' };

    test('go from queued to a video that can be fetched', async () => {
      const id = await begin({
        content: [text('A boat comes home.')],
        resolution: '480p',
        ratio: '1:1',
        duration: 4,
      });
      const states = [(await read(id)).status];
      const deadline = Date.now() + 20_000;
      while (!['succeeded', 'failed'].includes(states.at(-1) ?? '') && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        const { status } = await read(id);
        if (status !== states.at(-1)) states.push(status);
      }
      expect(states).toEqual(['queued', 'running', 'succeeded']);
      const task = await read(id);
      expect(task).toMatchObject({ resolution: '480p', ratio: '1:1', duration: 4, model: videoModel });
      const { type, bytes } = await fetched(task.content?.video_url);
      expect(type).toBe('video/mp4');
      expect(new TextDecoder().decode(bytes.subarray(4, 8))).toBe('ftyp');
      expect(task.content?.last_frame_url).toBeUndefined();
    });

    test('hand over the last frame where it was asked for', async () => {
      const id = await begin({ content: [text('A boat.')], duration: -1, return_last_frame: true }, hurry);
      const task = await read(id);
      expect(task.status).toBe('succeeded');
      expect(task.duration).toBeGreaterThan(3);
      expect((await fetched(task.content?.last_frame_url)).type).toBe('image/png');
    });

    test('fail with the reason in the task, at status 200', async () => {
      const task = await read(await begin({ content: [text('sandbox: fail')] }), hurry);
      expect(task).toMatchObject({
        status: 'failed',
        error: { code: 'OutputVideoSensitiveContentDetected' },
      });
      expect(task.content).toBeUndefined();
    });

    test('make a draft, and the whole video from it', async () => {
      const model = 'doubao-seedance-1-5-pro-251215';
      const draft = await begin({ model, content: [text('A heron.')], draft: true, duration: 6 }, hurry);
      expect(await read(draft)).toMatchObject({ draft: true, resolution: '480p', duration: 6 });
      const content = [{ type: 'draft_task', draft_task: { id: draft } }];
      const id = await begin({ model, content, resolution: '1080p' }, hurry);
      expect(await read(id)).toMatchObject({ draft_task_id: draft, resolution: '1080p', duration: 6 });
    });

    test('are listed by pages and filters, and each is found', async () => {
      const List = z.looseObject({ total: z.int(), items: z.array(VideoTask) });
      const list = async (query: object) => List.parse(await ark().get(TASKS, { query }));
      const { total, items } = await list({ page_size: 2 });
      expect(items).toHaveLength(2);
      expect(total).toBeGreaterThan(2);
      const [first] = items;
      expect(await read(first?.id ?? '')).toEqual(first);
      expect((await list({ page_num: 2, page_size: 2 })).items[0]?.id).not.toBe(first?.id);
      expect((await list({ 'filter.status': 'failed' })).items).toEqual([]);
      expect((await list({ 'filter.model': first?.model })).items.map(({ id }) => id)).toEqual([first?.id]);
    });

    test('are cancelled while they wait, and not while they run', async () => {
      const id = await begin({ content: [text('A boat.')] });
      expect(await ark().delete(`${TASKS}/${id}`)).toEqual({});
      const running = catalog.endpoints
        .find(({ id: one }) => one === 'ark.delete-video-task')
        ?.scenarios.find(({ response }) => response.status === 409);
      const error = await ark()
        .delete(`${TASKS}/${running?.request.path?.['id']}`)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConflictError);
    });

    test.each(['cgt-20260101000000-abcde', 'task_1'])('are not found by %s', async (id) => {
      for (const asked of [ark().get(`${TASKS}/${id}`), ark().delete(`${TASKS}/${id}`)]) {
        expect(await asked.catch((reason: unknown) => reason)).toBeInstanceOf(NotFoundError);
      }
    });

    const image = (role?: string) => ({
      type: 'image_url',
      image_url: { url: 'https://a.example/b.png' },
      ...(role ? { role } : {}),
    });
    const video = {
      type: 'video_url',
      video_url: { url: 'https://a.example/b.mp4' },
      role: 'reference_video',
    };
    const sound = {
      type: 'audio_url',
      audio_url: { url: 'https://a.example/b.mp3' },
      role: 'reference_audio',
    };

    test.each([
      {
        what: 'frames beside references',
        body: { content: [image('first_frame'), image('reference_image')] },
        param: 'content[1].role',
      },
      { what: 'a sound alone', body: { content: [text('Music.'), sound] }, param: 'content[1].type' },
      { what: 'a minute', body: { content: [text('A tide.')], duration: 60 }, param: 'duration' },
      { what: 'three seconds', body: { content: [text('A tide.')], duration: 3 }, param: 'duration' },
      {
        what: '13 seconds of 1.5 Pro',
        body: { model: 'doubao-seedance-1-5-pro-251215', content: [text('A tide.')], duration: 13 },
        param: 'duration',
      },
      {
        what: 'a video by an alias without V2V',
        body: { model: 'doubao-seedance-2.0', content: [text('A tide.'), video] },
        param: 'content[1].type',
      },
      {
        what: 'a reference by 1.5 Pro',
        body: { model: 'doubao-seedance-1-5-pro-251215', content: [image('reference_image')] },
        param: 'content[0].role',
      },
      {
        what: 'a draft by 2.0',
        body: { content: [text('A tide.')], draft: true },
        param: 'draft',
      },
      {
        what: 'a ratio that there is not',
        body: { content: [text('A tide.')], ratio: '2:1' },
        param: 'ratio',
      },
    ])('are refused with $what', async ({ body, param }) => {
      const error = await begin(body).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({ code: 'InvalidParameter', param, type: 'BadRequest' });
    });

    test('take a length of the model’s choice', async () => {
      await expect(
        begin({ model: 'doubao-seedance-2.0-V2V', content: [text('Snow.'), video], duration: -1 }),
      ).resolves.toMatch(/^cgt-/);
    });
  });

  describe('videos at a gateway', () => {
    const model = 'doubao-seedance-2.0';
    const gateway = (headers?: Record<string, string>) => client('v1', headers);
    const begin = async (body: object, headers?: Record<string, string>) =>
      VideoCreated.parse(
        await gateway(headers).post('/video/generations', { body: { model, prompt: 'A kite.', ...body } }),
      );
    const read = async (id: string, headers?: Record<string, string>) =>
      VideoTaskResponse.parse(await gateway(headers).get(`/video/generations/${id}`)).data;

    test('are created, polled and fetched', async () => {
      const created = await begin({ duration: 4, metadata: { resolution: '480p', ratio: '9:16' } });
      expect(created).toMatchObject({ status: 'queued', progress: 0, model, task_id: created.id });
      const states = new Set<string>();
      const deadline = Date.now() + 20_000;
      let task = await read(created.id);
      while (task && task.status !== 'SUCCESS' && Date.now() < deadline) {
        states.add(task.status);
        expect(task.progress).toMatch(/^\d+%$/);
        expect(task.result_url).toBeUndefined();
        await new Promise((resolve) => setTimeout(resolve, 250));
        task = await read(created.id);
      }
      expect([...states]).toEqual(['QUEUED', 'IN_PROGRESS']);
      expect(task).toMatchObject({ status: 'SUCCESS', progress: '100%', properties: { input: 'A kite.' } });
      expect(task?.data).toMatchObject({ status: 'succeeded', ratio: '9:16', duration: 4 });
      expect((await fetched(task?.result_url)).type).toBe('video/mp4');
    });

    test('fail with the reason of the vendor', async () => {
      const { id } = await begin({ prompt: 'A kite, sandbox: fail' });
      expect(await read(id, { 'x-sandbox': 'hurry=1' })).toMatchObject({
        status: 'FAILURE',
        fail_reason: expect.stringContaining('sensitive'),
      });
    });

    test.each([
      { what: 'a blank prompt', body: { prompt: ' ' }, status: 400, code: 'invalid_request' },
      { what: 'a duration that is a text', body: { duration: 'five' }, status: 500, code: 'invalid_request' },
      { what: 'a minute', body: { duration: 60 }, status: 400, code: 'fail_to_fetch_task' },
      { what: 'seconds of a minute', body: { seconds: '60' }, status: 400, code: 'fail_to_fetch_task' },
      {
        what: 'two pictures without roles',
        body: { images: ['https://a.example/b.png', 'https://a.example/c.png'] },
        status: 400,
        code: 'fail_to_fetch_task',
      },
      {
        what: 'a video by an alias without V2V',
        body: {
          metadata: { content: [{ type: 'video_url', video_url: { url: 'https://a.example/b.mp4' } }] },
        },
        status: 400,
        code: 'fail_to_fetch_task',
      },
    ])('are refused with $what', async ({ body, status, code }) => {
      const response = await fetch(`${served.url}/sandbox/v1/video/generations`, {
        method: 'POST',
        headers: { authorization: 'Bearer any-key', 'content-type': 'application/json' },
        body: JSON.stringify({ model, prompt: 'A kite.', ...body }),
      });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code, message: expect.any(String), data: null });
    });

    test('that are not there are 400, which the client cannot explain', async () => {
      const error = await gateway()
        .get('/video/generations/task_1')
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(String(error)).toContain('400 status code (no body)');
    });
  });
});
