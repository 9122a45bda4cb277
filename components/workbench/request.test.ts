import { describe, expect, it } from 'vitest';
import { currentRequest, editableParams, isPristine, relayAddress } from './request';
import { initialState } from './state';
import { upstreams, view } from './view.fixture';

const start = initialState(view, upstreams);
const all = { ...view, model: undefined };

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
    const byBody = { ...view, streaming: { by: 'body' as const, field: 'stream' } };
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
