import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import cancelResponse from '@/content/endpoints/openai/cancel-response';
import deleteResponse from '@/content/endpoints/openai/delete-response';
import getResponse from '@/content/endpoints/openai/get-response';
import responses from '@/content/endpoints/openai/responses';
import { StreamEvent } from '@/content/schemas/openai/responses/events';
import { ResponsesRequest } from '@/content/schemas/openai/responses/request';
import { Response } from '@/content/schemas/openai/responses/response';
import { bodiesOf, checkScenarios } from './check-scenarios';

checkScenarios([responses, getResponse, cancelResponse, deleteResponse]);

const scenarioAt = (id: string) => {
  const scenario = responses.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario "${id}"`);
  return scenario;
};
const requestOf = (id: string) => ResponsesRequest.parse(scenarioAt(id).request.body);
const answerOf = (id: string) => Response.parse(bodiesOf(scenarioAt(id))[0]);
const eventsOf = (id: string) => bodiesOf(scenarioAt(id)).map((event) => StreamEvent.parse(event));

const textOf = ({ output }: z.infer<typeof Response>) =>
  output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'output_text' ? part.text : ''))
    .join('');

/** The answer that a stream ends in. */
const lastOf = (id: string) => {
  const last = eventsOf(id).at(-1);
  if (last?.type !== 'response.completed') throw new Error(`The stream of "${id}" is not completed`);
  return last.response;
};

const answered = responses.scenarios.filter(({ response }) => response.status === 200);
const streamed = answered.filter(({ response }) => 'events' in response);

describe.each(answered)('the answer of $id', ({ id, request, response }) => {
  const asked = ResponsesRequest.parse(request.body);
  const answer = 'events' in response ? lastOf(id) : answerOf(id);

  test('is a stream when a stream was asked for', () => {
    expect('events' in response).toBe(asked.stream ?? false);
  });

  test('repeats what was asked for', () => {
    const { instructions = null, previous_response_id = null, max_output_tokens = null } = asked;
    expect(answer).toMatchObject({
      instructions,
      previous_response_id,
      max_output_tokens,
      background: asked.background ?? false,
      tools: asked.tools ?? [],
      reasoning: asked.reasoning ?? {},
      text: asked.text ?? {},
    });
  });

  test('counts tokens that add up', () => {
    const { usage, status } = answer;
    if (status === 'queued') return expect(usage).toBeUndefined();
    if (!usage) throw new Error('The answer has no usage');
    expect(usage.total_tokens).toBe(usage.input_tokens + usage.output_tokens);
    expect(usage.output_tokens_details.reasoning_tokens).toBeLessThan(usage.output_tokens);
    expect(usage.output_tokens_details.reasoning_tokens > 0).toBe(
      answer.output.some(({ type }) => type === 'reasoning'),
    );
  });

  test('has ids of its own', () => {
    const ids = [answer.id, ...answer.output.map((item) => item.id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(answer.id).not.toBe(asked.previous_response_id);
  });
});

describe.each(streamed)('the stream of $id', ({ id }) => {
  const events = eventsOf(id);

  test('is numbered from 0, and is one answer', () => {
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual([...events.keys()]);
    const ids = events.flatMap((event) => ('response' in event ? event.response.id : []));
    expect(new Set(ids).size).toBe(1);
  });

  test('comes item by item to what the last event holds', () => {
    const done = events.flatMap((event) => (event.type === 'response.output_item.done' ? event.item : []));
    expect(done).toEqual(lastOf(id).output);
  });

  test('names in each event the item that is being written', () => {
    let open: unknown;
    for (const event of events) {
      if (event.type === 'response.output_item.added') open = event.item.id;
      if ('item_id' in event) expect(event.item_id).toBe(open);
    }
  });
});

test('a stream that fails is told as a failure, not as an end', () => {
  const { errors, end } = responses.stream ?? { errors: [], end: { by: 'close' } };
  expect(errors.map(({ event }) => event)).toEqual(['error', 'response.failed']);
  expect(end).toEqual({ by: 'event', events: ['response.completed', 'response.incomplete'] });
});

test('streamed and whole answers to the same question say the same', () => {
  const text = eventsOf('hello-stream').map((event) =>
    event.type === 'response.output_text.delta' ? event.delta : '',
  );
  expect(text.join('')).toBe(textOf(answerOf('hello')));
  expect(text.join('')).toBe(textOf(lastOf('hello-stream')));
});

test('the structured answer has the shape that was asked for', () => {
  const format = requestOf('structured-output').text?.format;
  const schema: Schema = format?.type === 'json_schema' ? format.schema : { not: {} };
  const answer: unknown = JSON.parse(textOf(answerOf('structured-output')));
  expect(new Validator(schema, '2020-12').validate(answer).errors).toEqual([]);
});

describe('calls', () => {
  const callsIn = ({ output }: z.infer<typeof Response>) =>
    output.flatMap((item) => (item.type === 'function_call' ? item : []));
  const calls = callsIn(answerOf('function-call'));

  test('have arguments that their function takes', () => {
    const [tool] = requestOf('function-call').tools ?? [];
    const schema: Schema = tool?.type === 'function' ? (tool.parameters ?? {}) : { not: {} };
    expect(calls).toHaveLength(2);
    for (const { arguments: json } of calls) {
      expect(new Validator(schema, '2020-12').validate(JSON.parse(json)).errors).toEqual([]);
    }
  });

  test('are each answered, in the conversation that they belong to', () => {
    const { input = [], previous_response_id } = requestOf('function-output');
    expect(previous_response_id).toBe(answerOf('function-call').id);
    const ids = typeof input === 'string' ? [] : input.map((item) => 'call_id' in item && item.call_id);
    expect(ids).toEqual(calls.map(({ call_id }) => call_id));
  });

  test('are the same when their deltas are joined by item', () => {
    const events = eventsOf('function-call-stream');
    const joined = calls.map(({ id }) =>
      events
        .flatMap((event) =>
          event.type === 'response.function_call_arguments.delta' && event.item_id === id ? event.delta : [],
        )
        .join(''),
    );
    expect(joined).toEqual(calls.map((call) => call.arguments));
    expect(callsIn(lastOf('function-call-stream'))).toEqual(calls);
  });
});

test('sources stand where their citations say, and were read', () => {
  const { output } = answerOf('web-search');
  const [search, message] = output;
  if (search?.type !== 'web_search_call' || message?.type !== 'message') throw new Error('Not a search');
  const [part] = message.content;
  if (part?.type !== 'output_text') throw new Error('Not a text');
  const read = search.action.type === 'search' ? (search.action.sources ?? []).map(({ url }) => url) : [];
  expect(part.annotations).not.toEqual([]);
  for (const note of part.annotations) {
    if (note.type !== 'url_citation') throw new Error('Not a citation of a page');
    expect(part.text.slice(note.start_index, note.end_index)).toContain(note.url);
    expect(read).toContain(note.url);
  }
});

test('work that was begun in the background is what is fetched, cancelled and deleted', () => {
  const begun = answerOf('background');
  expect(begun).toMatchObject({ status: 'queued', output: [] });
  const [fetched] = getResponse.scenarios.map(({ request }) => request.path?.['response_id']);
  const [cancelled] = cancelResponse.scenarios.map(({ request }) => request.path?.['response_id']);
  expect([fetched, cancelled]).toEqual([begun.id, begun.id]);
});

/** The editor and the form know the JSON Schema alone: what they call an error must be one. */
describe('the JSON Schema', () => {
  const schema: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(ResponsesRequest, { target: 'draft-07', io: 'input' })),
  );
  const validator = new Validator(schema, '7');

  test.each(responses.scenarios)('agrees with $id', ({ id, request }) => {
    expect(validator.validate(request.body).valid).toBe(id !== 'moved-field');
  });
});
