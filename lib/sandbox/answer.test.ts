import { describe, expect, test } from 'vitest';
import { toy } from '@/tests/toy-endpoint';
import { ask, say } from '@/tests/sandbox-catalog';

const path = '/toy/wall:paint';
const headers = { authorization: 'Bearer any', 'x-goog-api-key': '' };
const body = { root: { label: 'elm' } };

describe('an endpoint whose family has nothing of its own', () => {
  test('answers with its first scenario, which parses with its own schema', () => {
    const answered = ask({ path, headers, body });
    expect(answered.status).toBe(200);
    expect(answered.json()).toEqual({ painted: { label: "L'oak" } });
  });

  test.each([
    ['a field that is wrong', { path, body: { root: { label: '' } } }, 'root.label'],
    ['a field that is not documented', { path, body: { ...body, leaf: 1 } }, 'leaf'],
    ['a query value that is not documented', { path: `${path}?wet=1`, body }, 'query.wet'],
    ['a query value that is not one of the list', { path: `${path}?dry=maybe`, body }, 'query.dry'],
    ['a path value that does not fit', { path: '/toy/W4LL:paint', body }, 'path.canvas'],
    ['JSON that is broken', { path, body: '{"root"' }, 'not JSON'],
    ['JSON that is nested without end', { path, body: '['.repeat(50_000) }, 'nested'],
    ['a body that is missing', { path, method: 'POST' }, 'needs a body'],
  ])('refuses %s in its documented shape and names it', (_, send, named) => {
    const answered = ask({ ...send, headers });
    expect(answered.status).toBe(400);
    const error = toy.responses[400].schema.parse(answered.json());
    expect(error.message).toContain(named);
  });

  test('says 405 and the method it takes', () => {
    const answered = ask({ path, headers, method: 'PUT', body });
    expect(answered.status).toBe(405);
    expect(answered.headers['allow']).toBe('POST');
  });

  test('says 404 at a path of no endpoint', () => {
    expect(ask({ path: '/nowhere', headers, body }).status).toBe(404);
  });
});

describe('the key', () => {
  test.each<Record<string, string>>([
    {},
    { authorization: '' },
    { authorization: 'Bearer ' },
    { authorization: 'Basic abc' },
  ])('%j is 401', (given) => {
    expect(ask({ path, body, headers: { 'x-goog-api-key': '', ...given } }).status).toBe(401);
  });

  test('is not needed through the relay', () => {
    expect(ask({ path, body, headers: { 'x-goog-api-key': '' }, keyNeeded: false }).status).toBe(200);
  });

  test.each([
    ['as ?key=', { path: '/v1beta/models?key=canary-7f3a', headers: { 'x-goog-api-key': '' } }],
    ['beside a query that is wrong', { path: '/v1beta/models?key=canary-7f3a&nope=1' }],
    ['in a header', { headers: { 'x-goog-api-key': 'canary-7f3a' }, body: say('hi') }],
    ['as a Bearer token', { headers: { authorization: 'Bearer canary-7f3a' }, body: {} }],
  ])('%s is taken and never comes back', (_, send) => {
    const answered = ask(send);
    expect(answered.status).not.toBe(401);
    expect(JSON.stringify(answered)).not.toContain('canary');
  });
});

describe('x-sandbox', () => {
  test.each([401, 403, 404, 429, 500, 503])('status=%i answers with the documented example', (status) => {
    const answered = ask({ body: say('hi'), control: `status=${status}` });
    expect(answered.status).toBe(status);
    expect(answered.json()).toMatchObject({ error: { code: status } });
  });

  test('status=429 says when to come back, in the header and in the body alike', () => {
    const answered = ask({ body: say('hi'), control: 'status=429' });
    expect(answered.headers['retry-after']).toBe('34');
    expect(answered.text).toContain('"retryDelay": "34s"');
  });

  test('a provoked status comes whatever the request says', () => {
    expect(ask({ body: '{', headers: { 'x-goog-api-key': '' }, control: 'status=503' }).status).toBe(503);
  });

  test.each([
    'status=418',
    'status=abc',
    'slow=-1',
    'slow=999999',
    'break=x',
    'hurry=2',
    'colour=red',
    'slow=1,slow=2',
  ])('%s is refused with its name', (control) => {
    const answered = ask({ body: say('hi'), control });
    expect(answered.status).toBe(400);
    expect(answered.text).toContain(control.split('=')[0]);
  });

  test('slow and hurry stand side by side with spaces', () => {
    const answered = ask({ body: say('hi'), control: ' slow=300 , hurry=1 ' });
    expect(answered).toMatchObject({ status: 200, firstByteDelay: 300 });
  });

  test('break cuts a stream after that many events', () => {
    const send = {
      path: '/v1beta/models/gemini-plain:streamGenerateContent?alt=sse',
      body: say('Tell me of tides'),
    };
    const whole = ask(send);
    const cut = ask({ ...send, control: 'break=2' });
    expect(whole).toMatchObject({ breaks: false });
    expect(cut).toMatchObject({ breaks: true });
    expect(cut.events).toEqual(whole.events.slice(0, 2));
  });

  test('break cuts an answer that is no stream in its middle', () => {
    const cut = ask({ body: say('hi'), control: 'break=1' });
    expect(cut).toMatchObject({ breaks: true });
    expect(() => cut.json()).toThrow(SyntaxError);
  });
});

describe('the same request', () => {
  test('has the same answer at the same time, and another id at another time', () => {
    const [first, again, later] = [0, 0, 1].map((now) => ask({ body: say('Why is the sky blue?'), now }));
    expect(again?.text).toBe(first?.text);
    expect(later?.text).not.toBe(first?.text);
    expect(later?.text.replace(/"responseId": ".*?"/, '')).toBe(
      first?.text.replace(/"responseId": ".*?"/, ''),
    );
  });

  test('is read alike with the colon escaped', () => {
    const sent = { body: say('hi') };
    const plain = ask({ ...sent, path: '/v1beta/models/gemini-plain:generateContent' });
    expect(ask({ ...sent, path: '/v1beta/models/gemini-plain%3AgenerateContent' }).text).toBe(plain.text);
    expect(ask({ ...sent, path: '/v1beta/models/gemini%2Dplain%3agenerateContent' }).text).toBe(plain.text);
  });
});
