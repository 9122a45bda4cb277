import type { IncomingMessage } from 'node:http';
import { get, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { findPlan } from '@/content/catalog';
import { keep } from '@/tests/keep';
import { classOf, keyRing, plan, relayFixture, site, type Fixture } from '@/tests/relay-fixture';
import { catalog } from '@/tests/sandbox-catalog';
import { serveHandler } from '@/tests/serve-handler';
import { rawUpstream, stubUpstream, type Stub } from '@/tests/stub-upstream';
import { createAdmission } from './admission';
import { asksForStream } from './asks-for-stream';
import { defaultLimits, type Limits } from './limits';
import { relay, type AnswerInProcess } from './relay';
import { sandboxRoute } from './sandbox-server';

const admissionWith = (limits: Partial<Limits>) =>
  createAdmission({ site, keyRing, trustProxy: 0, limits: { ...defaultLimits, ...limits } });

type Served = Fixture & { url: string };

/** A relay over HTTP that has room for one call, in front of `stub`. */
async function oneAtATime(stub: Pick<Stub, 'url'>, sandbox?: AnswerInProcess): Promise<Served> {
  const admission = admissionWith({ callsAtOnceInAll: 1, callsPerMinute: 1000 });
  const fixture = keep(relayFixture(stub.url, { admission, ...(sandbox ? { sandbox } : {}) }));
  const server = keep(await serveHandler((request) => relay(request, fixture.target).catch(() => gone())));
  return { ...fixture, url: server.url };
}

const gone = () => new Response(null, { status: 500 });

/** Sends a call over HTTP and leaves when `leave` says so, or when the answer has ended. */
async function callAndLeave(
  served: Served,
  {
    body = '{"contents":[]}',
    headers = {},
    leave,
  }: {
    body?: string;
    headers?: Record<string, string>;
    leave?: 'at once' | 'while sending' | 'after the first bytes';
  } = {},
): Promise<void> {
  const own = Object.fromEntries((await served.call()).headers);
  await new Promise<void>((resolve) => {
    const call = httpRequest(`${served.url}/?path.model=gemini-3.1-pro`, {
      method: 'POST',
      agent: false,
      headers: { ...own, ...headers, ...(leave === 'while sending' ? { 'content-length': '1000' } : {}) },
    });
    call.on('error', () => undefined).once('close', resolve);
    call.once('response', (response: IncomingMessage) => {
      response.on('error', () => undefined);
      if (leave === 'after the first bytes') response.once('data', () => call.destroy());
      else response.resume();
    });
    if (leave === 'while sending') call.write(body);
    else call.end(body);
    if (leave && leave !== 'after the first bytes') setTimeout(() => call.destroy(), 50);
  });
}

const answers = (text: string) => () => stubUpstream((_received, response) => response.end(text));
const raw = (text: string) => () => rawUpstream((socket) => void socket.end(text));
const hanging = () => stubUpstream(() => undefined);
const streaming = () =>
  stubUpstream(async (_received, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    while (!response.destroyed) {
      response.write('data: 1\n\n');
      await sleep(10);
    }
  });

const endings: [string, () => Promise<Pick<Stub, 'url' | 'close'>>, Parameters<typeof callAndLeave>[1]][] = [
  ['a whole answer', answers('{"ok":true}'), {}],
  ['an empty answer', raw('HTTP/1.1 204 No Content\r\n\r\n'), {}],
  ['a body that is not documented', answers('{}'), { headers: { 'content-type': 'text/plain' } }],
  ['no key', answers('{}'), { headers: { cookie: 'theme=dark' } }],
  ['an upstream that is not there', async () => ({ url: 'http://127.0.0.1:1', close: async () => {} }), {}],
  ['a redirect', raw('HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 0\r\n\r\n'), {}],
  ['what is not HTTP', raw('BOO\r\n\r\n'), {}],
  ['an answer that breaks off', raw('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf'), {}],
  ['a reader who leaves while sending', answers('{}'), { leave: 'while sending' }],
  ['a reader who leaves before the answer', hanging, { leave: 'at once' }],
  ['a reader who leaves within a stream', streaming, { leave: 'after the first bytes' }],
];

describe('the place of a call', () => {
  test.each(endings)('87 is free after %s', async (_name, upstream, options) => {
    const served = await oneAtATime(keep(await upstream()));
    for (let round = 0; round < 3; round += 1) {
      await callAndLeave(served, options);
      const { admission } = served.target;
      await expect
        .poll(async () => {
          const place = await admission.relayed(new Headers());
          if (place.ok) place.release();
          return place.ok;
        })
        .toBe(true);
    }
    expect(served.entries.length).toBeGreaterThanOrEqual(3);
    expect(served.entries.map(({ outcome }) => outcome)).not.toContain('busy');
  });

  test('87 is free after the sandbox has failed', async () => {
    const fixture = keep(
      relayFixture('http://localhost:3000/sandbox', {
        admission: admissionWith({ callsAtOnceInAll: 1 }),
        sandbox: () => Promise.reject(new Error('A mistake of ours')),
      }),
    );
    await expect(fixture.send()).rejects.toThrow('A mistake of ours');
    await expect(fixture.send()).rejects.toThrow('A mistake of ours');
  });

  test('87 is free although the server never reads the answer to a reader who has left', async () => {
    const stub = keep(await streaming());
    const fixture = keep(relayFixture(stub.url, { admission: admissionWith({ callsAtOnceInAll: 1 }) }));
    const reader = new AbortController();
    expect((await fixture.send({ signal: reader.signal })).status).toBe(200);
    expect(await classOf(await fixture.send())).toBe('busy');
    reader.abort();
    expect((await fixture.send({ signal: AbortSignal.timeout(500) })).status).toBe(200);
  });
});

describe('a refused call', () => {
  test('87 says when to try again, reaches no upstream, and is logged', async () => {
    const stub = keep(await stubUpstream((_received, response) => response.end('{}')));
    const fixture = keep(relayFixture(stub.url, { admission: admissionWith({ callsPerMinute: 2 }) }));
    const statuses = [];
    for (let call = 0; call < 3; call += 1) {
      const response = await fixture.send();
      statuses.push(response.status);
      if (response.status !== 429) await response.arrayBuffer();
      else {
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
        expect(await classOf(response)).toBe('rate_limited');
      }
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect(stub.received).toHaveLength(2);
    expect(fixture.entries.at(-1)).toMatchObject({ status: 429, outcome: 'rate_limited', bytes: 0 });
  });

  test('21, 87 calls from other sites are not counted: they cannot use up a reader’s minute', async () => {
    const stub = keep(await stubUpstream((_received, response) => response.end('{}')));
    const fixture = keep(relayFixture(stub.url, { admission: admissionWith({ callsPerMinute: 1 }) }));
    for (let call = 0; call < 5; call += 1) {
      const refused = await fixture.send({ headers: { 'sec-fetch-site': 'cross-site' } });
      expect(refused.status).toBe(403);
    }
    expect((await fixture.send()).status).toBe(200);
  });

  test('87 4 streams of a reader are open at once; another kind of call still goes', async () => {
    const answering = { ...plan, answers: ['application/json', 'text/event-stream'] };
    const stub = keep(await streaming());
    const fixture = keep(relayFixture(stub.url, { plan: answering, admission: admissionWith({}) }));
    const ask = (body: string) => fixture.send({ body });
    const streams = await Promise.all(Array.from({ length: 4 }, () => ask('{"stream": true}')));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const refused = await ask('{"stream":true}');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await classOf(refused)).toBe('busy');
    expect((await ask('{"stream":false}')).status).toBe(200);
    await streams[0]?.body?.cancel();
    expect((await ask('{"stream":\n true}')).status).toBe(200);
  });
});

test('87 which calls are streams follows from what the endpoint answers and what the body asks', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const planOf = (id: string) => {
    const found = findPlan(id);
    if (!found) throw new Error(`No plan ${id}`);
    return found;
  };
  const chat = planOf('openai.chat-completions');
  expect(asksForStream(planOf('gemini.stream-generate-content'), bytes('{}'))).toBe(true);
  expect(asksForStream(planOf('gemini.generate-content'), bytes('{"stream":true}'))).toBe(false);
  expect(asksForStream(chat, bytes('{"stream_options":{},"stream" : true}'))).toBe(true);
  expect(asksForStream(chat, bytes('{"stream":false}'))).toBe(false);
  expect(asksForStream(chat, bytes('{"stream":"true"}'))).toBe(false);
  expect(asksForStream(chat, undefined)).toBe(false);
});

describe('/sandbox', () => {
  const PATH = '/sandbox/v1beta/models/gemini-3.1-pro-preview';
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': 'k' },
    body: '{"contents":[{"parts":[{"text":"How do tides work?"}]}]}',
  };
  const serve = async (limits: Partial<Limits>) => {
    const admission = admissionWith(limits);
    return keep(await serveHandler(sandboxRoute(catalog, undefined, undefined, () => admission)));
  };

  test('47 too many calls are refused by the site itself, in words of its own', async () => {
    const { url } = await serve({ sandboxCallsPerMinute: 3 });
    const statuses = [];
    for (let call = 0; call < 4; call += 1) {
      const response = await fetch(`${url}${PATH}:generateContent`, init);
      statuses.push(response.status);
      if (response.status === 429) {
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
        expect(await classOf(response)).toBe('rate_limited');
      } else expect(await response.text()).toContain('tides');
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  test('87 a place is free after whole answers, streams, breaks, refusals, and callers who leave', async () => {
    const { url } = await serve({ callsAtOnceInAll: 1 });
    const stream = `${url}${PATH}:streamGenerateContent?alt=sse`;
    const calls: [string, string, Record<string, string>][] = [
      ['whole', `${url}${PATH}:generateContent`, {}],
      ['stream', stream, {}],
      ['break', stream, { 'x-sandbox': 'break=1' }],
      ['refusal', `${url}${PATH}:nothing`, {}],
      ['status', `${url}${PATH}:generateContent`, { 'x-sandbox': 'status=503' }],
    ];
    for (const [name, address, headers] of calls) {
      const response = await fetch(address, { ...init, headers: { ...init.headers, ...headers } });
      expect(response.headers.get('x-answered-by'), name).toBe('sandbox');
      await response.text().catch(() => undefined);
      await sleep(20);
    }
    for (const slow of ['slow=3000', 'break=2']) {
      const reader = new AbortController();
      const headers = { ...init.headers, 'x-sandbox': slow };
      const asked = fetch(stream, { ...init, headers, signal: reader.signal }).catch(() => undefined);
      await sleep(100);
      reader.abort();
      await asked;
      await expect.poll(() => statusOf(`${url}/sandbox/v1beta/models`)).toBe(200);
    }
  });
});

const statusOf = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'x-goog-api-key': 'k' }, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    }).once('error', reject);
  });
