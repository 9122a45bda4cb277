import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import chatCompletions from '@/content/endpoints/openai/chat-completions';
import getModel from '@/content/endpoints/openai/get-model';
import listModels from '@/content/endpoints/openai/list-models';
import { ChatCompletionChunk } from '@/content/schemas/openai/chat/chunk';
import { ChatRequest } from '@/content/schemas/openai/chat/request';
import { ChatCompletion } from '@/content/schemas/openai/chat/response';
import { bodiesOf, checkScenarios } from './check-scenarios';

checkScenarios([chatCompletions, listModels, getModel]);

const scenarioAt = (id: string) => {
  const scenario = chatCompletions.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario "${id}"`);
  return scenario;
};
const requestOf = (id: string) => ChatRequest.parse(scenarioAt(id).request.body);
const messageOf = (id: string) => ChatCompletion.parse(bodiesOf(scenarioAt(id))[0]).choices[0]?.message;
const chunksOf = (id: string) => bodiesOf(scenarioAt(id)).map((event) => ChatCompletionChunk.parse(event));

const whole = chatCompletions.scenarios.filter(
  ({ response }) => 'body' in response && response.status === 200,
);
const streamed = chatCompletions.scenarios.filter(({ response }) => 'events' in response);

describe.each(whole)('the answer of $id', ({ request, response }) => {
  const answer = ChatCompletion.parse('body' in response ? response.body : undefined);
  const { stream } = ChatRequest.parse(request.body);

  test('is whole because nothing else was asked for', () => expect(stream ?? false).toBe(false));

  test('counts tokens that add up', () => {
    const { usage } = answer;
    if (!usage) throw new Error('The answer has no usage');
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
    expect(usage.completion_tokens_details?.reasoning_tokens).toBeLessThan(usage.completion_tokens);
    expect(usage.prompt_tokens_details?.cached_tokens).toBeLessThan(usage.prompt_tokens);
  });
});

describe.each(streamed)('the stream of $id', ({ id, request }) => {
  const { stream, stream_options } = ChatRequest.parse(request.body);
  const chunks = chunksOf(id);
  const pieces = chunks.flatMap(({ choices }) => choices);

  test('was asked for, and is one answer', () => {
    expect(stream).toBe(true);
    expect(new Set(chunks.map((chunk) => chunk.id)).size).toBe(1);
  });

  test('begins with the role and ends with a reason', () => {
    expect(pieces.map(({ delta }) => delta.role)).toEqual([
      'assistant',
      ...pieces.slice(1).map(() => undefined),
    ]);
    const reasons = pieces.map(({ finish_reason }) => finish_reason);
    expect(reasons.findIndex((reason) => reason !== null)).toBe(pieces.length - 1);
  });

  test('counts in a last chunk of its own, and only when that was asked for', () => {
    const counted = chunks.filter(({ usage }) => usage);
    expect(counted).toEqual(stream_options?.include_usage ? [chunks.at(-1)] : []);
    for (const { choices } of counted) expect(choices).toEqual([]);
  });
});

test('streamed and whole answers to the same question say the same', () => {
  const text = chunksOf('hello-stream').map(({ choices }) => choices[0]?.delta.content ?? '');
  expect(text.join('')).toBe(messageOf('hello')?.content);
});

test('the structured answer has the shape that was asked for', () => {
  const format = requestOf('structured-output').response_format;
  const schema: Schema = format?.type === 'json_schema' ? (format.json_schema.schema ?? {}) : { not: {} };
  const answer: unknown = JSON.parse(messageOf('structured-output')?.content ?? '');
  expect(new Validator(schema, '2020-12').validate(answer).errors).toEqual([]);
});

describe('calls', () => {
  const calls = messageOf('tool-call')?.tool_calls ?? [];

  test('have arguments that their function takes', () => {
    const [tool] = requestOf('tool-call').tools ?? [];
    const schema: Schema = tool?.type === 'function' ? (tool.function.parameters ?? {}) : { not: {} };
    expect(calls).toHaveLength(2);
    for (const call of calls) {
      const json = call.type === 'function' ? call.function.arguments : '';
      expect(new Validator(schema, '2020-12').validate(JSON.parse(json)).errors).toEqual([]);
    }
  });

  test('go back as they came, each with its result', () => {
    const { messages } = requestOf('tool-result');
    expect(messages[1]).toMatchObject({ role: 'assistant', tool_calls: calls });
    const answered = messages.flatMap((message) => (message.role === 'tool' ? [message.tool_call_id] : []));
    expect(answered).toEqual(calls.map(({ id }) => id));
  });

  test('are the same when their fragments are joined by index', () => {
    const fragments = chunksOf('tool-call-stream').flatMap(
      ({ choices }) => choices[0]?.delta.tool_calls ?? [],
    );
    const joined = calls.map((_, index) => {
      const own = fragments.filter((fragment) => fragment.index === index);
      const [{ id, type, function: head } = {}] = own;
      const json = own.map((fragment) => fragment.function?.arguments ?? '').join('');
      return { id, type, function: { name: head?.name, arguments: json } };
    });
    expect(joined).toEqual(calls);
  });
});

/** The editor and the form know the JSON Schema alone: what they call an error must be one. */
describe('the JSON Schema', () => {
  const schema: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(ChatRequest, { target: 'draft-07', io: 'input' })),
  );
  const validator = new Validator(schema, '7');

  test.each(chatCompletions.scenarios)('agrees with $id', ({ id, request }) => {
    expect(validator.validate(request.body).valid).toBe(id !== 'unknown-field');
  });
});
