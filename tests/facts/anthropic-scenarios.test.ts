import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import countTokens from '@/content/endpoints/anthropic/count-tokens';
import getModel from '@/content/endpoints/anthropic/get-model';
import listModels from '@/content/endpoints/anthropic/list-models';
import messages from '@/content/endpoints/anthropic/messages';
import { thinkingAdaptive } from '@/content/scenarios/anthropic/thinking';
import { StreamEvent } from '@/content/schemas/anthropic/events';
import { MessagesRequest } from '@/content/schemas/anthropic/request';
import { MessagesResponse } from '@/content/schemas/anthropic/response';
import { bodiesOf, checkScenarios } from './check-scenarios';

checkScenarios([messages, countTokens, listModels, getModel]);

const scenarioAt = (id: string) => {
  const scenario = messages.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario "${id}"`);
  return scenario;
};
const requestOf = (id: string) => MessagesRequest.parse(scenarioAt(id).request.body);
const answerOf = (id: string) => MessagesResponse.parse(bodiesOf(scenarioAt(id))[0]);
const eventsOf = (id: string) => bodiesOf(scenarioAt(id)).map((event) => StreamEvent.parse(event));

const whole = [...messages.scenarios, thinkingAdaptive].filter(
  ({ response }) => 'body' in response && response.status === 200,
);
const streamed = messages.scenarios.filter(({ response }) => 'events' in response);

/** Answers are held to the JSON Schema, which asks for members that the zod schema would fill in. */
const validatorOf = (schema: z.ZodType) => {
  const made: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'output' })));
  return new Validator(made, '2020-12');
};

describe.each(whole)('the answer of $id', ({ request, response }) => {
  const answer = MessagesResponse.parse('body' in response ? response.body : undefined);
  const asked = MessagesRequest.parse(request.body);

  test('is whole because nothing else was asked for', () => expect(asked.stream ?? false).toBe(false));

  test('has every member that an answer has', () => {
    const validator = validatorOf(MessagesResponse);
    expect(validator.validate('body' in response ? response.body : undefined).errors).toEqual([]);
  });

  test('stays within what was asked for', () => {
    const { output_tokens, output_tokens_details } = answer.usage;
    expect(output_tokens).toBeLessThanOrEqual(asked.max_tokens);
    expect(output_tokens_details?.thinking_tokens).toBeLessThan(output_tokens);
    if (asked.thinking?.type === 'enabled')
      expect(asked.thinking.budget_tokens).toBeLessThan(asked.max_tokens);
    expect(answer.content.some(({ type }) => type === 'thinking')).toBe(asked.thinking !== undefined);
    expect(answer.stop_reason === 'tool_use').toBe(answer.content.some(({ type }) => type === 'tool_use'));
  });
});

describe.each(streamed)('the stream of $id', ({ id, request }) => {
  test('was asked for', () => expect(MessagesRequest.parse(request.body).stream).toBe(true));

  test('has every member that an event has', () => {
    const validator = validatorOf(StreamEvent);
    for (const event of bodiesOf(scenarioAt(id))) expect(validator.validate(event).errors).toEqual([]);
  });

  test('says the same as the whole answer to the same question', () => {
    const events = eventsOf(id);
    const blocks: Record<string, unknown>[] = [];
    const json: string[] = [];
    for (const event of events) {
      if (event.type === 'content_block_start') blocks[event.index] = { ...event.content_block };
      if (event.type !== 'content_block_delta') continue;
      const block = blocks[event.index] ?? {};
      const { delta } = event;
      if (delta.type === 'text_delta') block['text'] = `${String(block['text'])}${delta.text}`;
      if (delta.type === 'thinking_delta')
        block['thinking'] = `${String(block['thinking'])}${delta.thinking}`;
      if (delta.type === 'signature_delta') block['signature'] = delta.signature;
      if (delta.type === 'input_json_delta') {
        json[event.index] = `${json[event.index] ?? ''}${delta.partial_json}`;
      }
    }
    for (const [index, text] of json.entries()) {
      if (text !== undefined) blocks[index] = { ...blocks[index], input: JSON.parse(text) };
    }
    const same = answerOf(id.replace('-stream', ''));
    expect(blocks).toEqual(same.content);
    const end = events.find((event) => event.type === 'message_delta');
    expect(end?.delta.stop_reason).toBe(same.stop_reason);
    expect(end?.usage.output_tokens).toBe(same.usage.output_tokens);
  });
});

describe('a call', () => {
  const [, call] = answerOf('tool-use').content;

  test('has arguments that its tool takes', () => {
    const [tool] = requestOf('tool-use').tools ?? [];
    const parameters = tool && 'input_schema' in tool ? tool.input_schema : { not: {} };
    const schema: Schema = JSON.parse(JSON.stringify(parameters));
    const input = call?.type === 'tool_use' ? call.input : undefined;
    expect(new Validator(schema, '2020-12').validate(input).errors).toEqual([]);
  });

  test('goes back as it came, with its result', () => {
    const [, said, result] = requestOf('tool-result').messages;
    expect(said).toEqual({ role: 'assistant', content: answerOf('tool-use').content });
    const id = call?.type === 'tool_use' ? call.id : '';
    expect(result?.content).toMatchObject([{ type: 'tool_result', tool_use_id: id }]);
  });
});

test('the structured answer has the shape that was asked for', () => {
  const schema: Schema = requestOf('structured-output').output_config?.format?.schema ?? { not: {} };
  const [block] = answerOf('structured-output').content;
  const answer: unknown = JSON.parse(block?.type === 'text' ? block.text : '');
  expect(new Validator(schema, '2020-12').validate(answer).errors).toEqual([]);
});

test('a cached beginning is read from the cache, and only the rest is read anew', () => {
  const { usage } = answerOf('prompt-caching');
  expect(JSON.stringify(requestOf('prompt-caching').messages[0])).toContain('"cache_control":{');
  expect(usage.cache_read_input_tokens).toBeGreaterThan(usage.input_tokens);
});

test('the new version refuses a field that the older one takes', () => {
  const { request } = scenarioAt('refused-by-version');
  expect(request.header).toEqual({ 'anthropic-version': '2026-10-21' });
  expect(MessagesRequest.safeParse(request.body).error).toBeUndefined();
});

/** The editor and the form know the JSON Schema alone: what they call an error must be one. */
describe('the JSON Schema', () => {
  const schema: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(MessagesRequest, { target: 'draft-07', io: 'input' })),
  );
  const validator = new Validator(schema, '7');

  test.each(messages.scenarios)('agrees with $id', ({ id, request }) => {
    expect(validator.validate(request.body).valid).toBe(id !== 'invalid-request');
  });
});
