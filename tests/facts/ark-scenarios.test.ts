import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import chatCompletions from '@/content/endpoints/ark/chat-completions';
import createImage from '@/content/endpoints/ark/create-image';
import createVideoTask from '@/content/endpoints/ark/create-video-task';
import deleteVideoTask from '@/content/endpoints/ark/delete-video-task';
import listVideoTasks from '@/content/endpoints/ark/list-video-tasks';
import retrieveVideoTask from '@/content/endpoints/ark/retrieve-video-task';
import createVideo from '@/content/endpoints/gateway/create-video';
import retrieveVideo from '@/content/endpoints/gateway/retrieve-video';
import { ChatCompletionChunk } from '@/content/schemas/ark/chat/chunk';
import { ChatCompletion } from '@/content/schemas/ark/chat/response';
import { ImageEvent } from '@/content/schemas/ark/images/events';
import { ImageResponse } from '@/content/schemas/ark/images/response';
import { VideoTask } from '@/content/schemas/ark/videos/task';
import { VideoTaskResponse } from '@/content/schemas/gateway/video';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { bodiesOf, checkScenarios } from './check-scenarios';

const all = [
  chatCompletions,
  createImage,
  createVideoTask,
  retrieveVideoTask,
  listVideoTasks,
  deleteVideoTask,
  createVideo,
  retrieveVideo,
];

checkScenarios(all);

const bodiesAt = (endpoint: Endpoint, id: string) => {
  const scenario = endpoint.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario "${id}"`);
  return bodiesOf(scenario);
};
const messageOf = (id: string) => ChatCompletion.parse(bodiesAt(chatCompletions, id)[0]).choices[0]?.message;
const deltasOf = (id: string) =>
  bodiesAt(chatCompletions, id).flatMap((event) => ChatCompletionChunk.parse(event).choices[0]?.delta ?? []);

describe('an answer of the chat', () => {
  test.each(['hello', 'thinking'])('%s says the same whole and streamed', (id) => {
    const deltas = deltasOf(`${id}-stream`);
    expect(deltas.map(({ content }) => content ?? '').join('')).toBe(messageOf(id)?.content);
    expect(deltas.map(({ reasoning_content }) => reasoning_content ?? '').join('')).toBe(
      messageOf(id)?.reasoning_content ?? '',
    );
  });

  test('has the same calls when their fragments are joined by index', () => {
    const fragments = deltasOf('tool-call-stream').flatMap(({ tool_calls }) => tool_calls ?? []);
    const calls = messageOf('tool-call')?.tool_calls ?? [];
    expect(calls).toHaveLength(2);
    const joined = calls.map((_, index) => {
      const own = fragments.filter((fragment) => fragment.index === index);
      const [{ id, type, function: head } = {}] = own;
      const json = own.map((fragment) => fragment.function?.arguments ?? '').join('');
      return { id, type, function: { name: head?.name, arguments: json } };
    });
    expect(joined).toEqual(calls);
  });

  test.each(
    chatCompletions.scenarios.filter(({ response }) => 'body' in response && response.status === 200),
  )('$id counts tokens that add up', ({ id }) => {
    const { usage } = ChatCompletion.parse(bodiesAt(chatCompletions, id)[0]);
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
    expect(usage?.completion_tokens_details?.reasoning_tokens ?? 0).toBeLessThan(
      usage?.completion_tokens ?? 0,
    );
  });
});

describe('pictures', () => {
  const counted = (sizes: (string | undefined)[]) =>
    sizes.reduce((sum, size = '0x0') => {
      const [width = 0, height = 0] = size.split('x').map(Number);
      return sum + Math.floor((width * height) / 256);
    }, 0);

  test.each(createImage.scenarios.filter(({ response }) => 'body' in response && response.status === 200))(
    'of $id are counted',
    ({ id }) => {
      const { data, usage } = ImageResponse.parse(bodiesAt(createImage, id)[0]);
      const made = data.filter(({ error }) => !error);
      expect(usage?.generated_images).toBe(made.length);
      expect(usage?.output_tokens).toBe(counted(made.map(({ size }) => size)));
    },
  );

  test.each(['sequence', 'one-fails'])('%s is the same whole and streamed but for the addresses', (id) => {
    const events = bodiesAt(createImage, `${id}-stream`).map((event) => ImageEvent.parse(event));
    const { data, usage } = ImageResponse.parse(bodiesAt(createImage, id)[0]);
    const places = events.flatMap((event) => ('image_index' in event ? [event] : []));
    expect(places.map(({ image_index }) => image_index)).toEqual([...data.keys()]);
    expect(places.map((event) => ('error' in event ? event.error : event.size))).toEqual(
      data.map(({ error, size }) => error ?? size),
    );
    expect(events.at(-1)).toMatchObject({ type: 'image_generation.completed', usage });
  });
});

describe('a job', () => {
  test('of Ark goes on under the id that began it', () => {
    const begun = createVideoTask.scenarios.flatMap(({ response }) =>
      response.status === 200
        ? [z.looseObject({ id: z.string() }).parse('body' in response && response.body).id]
        : [],
    );
    expect(new Set(begun).size).toBe(begun.length);
    const tasks = retrieveVideoTask.scenarios
      .filter(({ refused }) => !refused)
      .map((scenario) => ({
        asked: scenario.request.path?.['id'],
        task: VideoTask.parse(bodiesOf(scenario)[0]),
      }));
    for (const { asked, task } of tasks) {
      expect(task.id).toBe(asked);
      expect(task.content !== undefined).toBe(task.status === 'succeeded');
      expect(task.error != null).toBe(task.status === 'failed');
    }
    const done = tasks.filter(({ task }) => task.status === 'succeeded').map(({ task }) => task.id);
    expect(begun).toEqual(expect.arrayContaining(done));
    const states = new Set(tasks.map(({ task }) => task.status));
    expect([...states].sort()).toEqual(['cancelled', 'expired', 'failed', 'queued', 'running', 'succeeded']);
  });

  test('of a gateway tells an address exactly when it succeeded', () => {
    for (const scenario of retrieveVideo.scenarios.filter(({ refused }) => !refused)) {
      const { data } = VideoTaskResponse.parse(bodiesOf(scenario)[0]);
      expect(data?.task_id).toBe(scenario.request.path?.['task_id']);
      expect(data?.result_url !== undefined).toBe(data?.status === 'SUCCESS');
      expect(data?.fail_reason !== '').toBe(data?.status === 'FAILURE');
    }
  });
});

/**
 * The editor and the form know the JSON Schema alone: what they call an error must be one. Rules between several fields
 * cannot be said in it, and answers that are refused for what they say are well formed.
 */
describe('the JSON Schema', () => {
  const beyond = new Set(['two-limits', 'sensitive-prompt', 'mixed-roles', 'sound-alone', 'wrong-size']);
  const bodies = all.flatMap((endpoint) =>
    endpoint.body ? endpoint.scenarios.map((scenario) => ({ endpoint, body: endpoint.body, scenario })) : [],
  );

  test.each(bodies)('agrees with $endpoint.id $scenario.id', ({ body = z.never(), scenario }) => {
    const schema: Schema = JSON.parse(
      JSON.stringify(z.toJSONSchema(body, { target: 'draft-07', io: 'input' })),
    );
    const isRefused = scenario.refused === true && !beyond.has(scenario.id);
    expect(new Validator(schema, '7').validate(scenario.request.body).valid).toBe(!isRefused);
  });
});
