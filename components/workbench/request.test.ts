import { describe, expect, it } from 'vitest';
import { readings } from '@/lib/snippets/testing/readings';
import {
  currentRequest,
  editableParams,
  isPristine,
  isStreaming,
  readingFor,
  relayAddress,
  switchedBody,
} from './request';
import { initialState } from './state';
import { upstreams, view } from './view.fixture';

const start = initialState(view, upstreams);
const all = { ...view, model: undefined };
const byBody = { ...view, streaming: { by: 'body' as const, field: 'stream' } };

describe('the request as it stands', () => {
  it('is the scenario until something is changed', () => {
    expect(currentRequest(view, start)).toEqual({ plan: view.plan, values: view.scenario.values });
    expect(isPristine(view, upstreams, start)).toBe(true);
  });

  it('has what was typed', () => {
    const state = { ...start, bodies: { hello: '{' }, params: { 'query.prettyPrint': 'false' } };
    expect(currentRequest(view, state).values).toMatchObject({ body: '{', query: { prettyPrint: 'false' } });
    expect(isPristine(view, upstreams, state)).toBe(false);
  });

  it('goes to the streaming endpoint when Stream is on', () => {
    const state = { ...start, stream: true };
    const request = currentRequest(view, state);
    expect(request.plan.id).toBe('gemini.stream-generate-content');
    expect(request.values.query).toEqual({ alt: 'sse' });
    expect(isPristine(view, upstreams, state)).toBe(false);
    expect(editableParams(view, request, true).map(({ name }) => name)).toEqual(['prettyPrint']);
  });

  it('sets the field of the body where that is how it streams', () => {
    const { body } = currentRequest(byBody, { ...start, stream: true }).values;
    expect(JSON.parse(body ?? '')).toMatchObject({ stream: true, contents: [{ role: 'user' }] });
  });

  it('leaves out an emptied optional value and keeps an emptied required one, to be named as a problem', () => {
    const { values } = currentRequest(all, {
      ...start,
      params: { 'path.model': '', 'query.prettyPrint': '' },
    });
    expect(values).toMatchObject({ path: { model: '' }, query: {} });
  });
});

describe('the stream switch, where the body says whether the answer streams', () => {
  const scenario = {
    ...view.scenario,
    values: { ...view.scenario.values, body: '{"stream": true, "n": 1}' },
  };
  const streamed = { ...byBody, scenario };

  it('shows what the body says, whatever was chosen before', () => {
    expect(isStreaming(streamed, scenario.values, false)).toBe(true);
    expect(isStreaming(byBody, view.scenario.values, true)).toBe(false);
    expect(isStreaming(view, view.scenario.values, true)).toBe(true);
    expect(isStreaming(view, view.scenario.values, false)).toBe(false);
  });

  it('writes a body that streams by itself, or was typed, when it is turned', () => {
    const on = initialState(streamed, upstreams);
    expect(switchedBody(streamed, on, false)).toBe('{"stream": false, "n": 1}');
    expect(switchedBody(streamed, on, true)).toBeUndefined();
    const typed = { ...start, bodies: { hello: '{"n": 2}' } };
    expect(switchedBody(byBody, typed, true)).toBe('{"n": 2, "stream": true}');
    expect(switchedBody(byBody, typed, false)).toBeUndefined();
  });

  it('leaves a body as it is that nobody typed: there the choice is enough', () => {
    expect(switchedBody(byBody, start, true)).toBeUndefined();
    expect(switchedBody(view, { ...start, bodies: { hello: '{"stream": true}' } }, false)).toBeUndefined();
  });

  it('has samples that can read the stream, for the body to decide', () => {
    const reading = readings.openaiChat;
    expect(readingFor({ ...byBody, reading }, false)).toBe(reading);
    expect(readingFor({ ...view, reading }, false)).toBeUndefined();
    expect(readingFor({ ...view, reading }, true)).toBe(reading);
  });
});

const names = (some: typeof view) =>
  editableParams(some, currentRequest(some, start), false).map(({ name }) => name);

it('asks for the model only on a page about all models', () => {
  expect(names(view)).toEqual(['prettyPrint']);
  expect(names(all)).toEqual(['model', 'prettyPrint']);
});

it('addresses the relay by ids and documented values alone', () => {
  const request = currentRequest(all, { ...start, stream: true, params: { 'path.model': 'a b/../&c' } });
  expect(relayAddress('gateway', request)).toBe(
    '/api/relay/gateway/gemini.stream-generate-content?path.model=a+b%2F..%2F%26c&query.alt=sse',
  );
});
