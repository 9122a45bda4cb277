import { expect } from 'vitest';
import type { RequestPlan } from '@/lib/request/plan';
import { createAdmission, type Admission } from '@/lib/server/admission';
import { keyCookieName } from '@/lib/server/key-cookie';
import { sealKey } from '@/lib/server/key-vault';
import type { RelayEntry } from '@/lib/server/log';
import { defaultLimits, type Limits } from '@/lib/server/limits';
import { createReader, readerCookieName } from '@/lib/server/reader-id';
import { relay, type AnswerInProcess, type RelayTarget } from '@/lib/server/relay';
import { createAgent } from '@/lib/server/upstream-agent';
import { createUpstreamPlaces } from '@/lib/server/upstream-places';
import type { Upstream } from '@/lib/server/upstreams';
import { keep } from './keep';
import { manyCalls } from './open-limits';
import { stubUpstream, type Stub } from './stub-upstream';

export const canary = 'sk-canary-7f3a91c05be24d68';

export const plan: RequestPlan = {
  id: 'gemini.generate-content',
  method: 'POST',
  template: '/v1beta/models/{model}:generateContent',
  params: [
    { name: 'model', in: 'path', type: 'string', required: true },
    { name: 'alt', in: 'query', type: 'string', required: false, enum: ['sse', 'json'] },
    { name: 'x-api-revision', in: 'header', type: 'string', required: false },
  ],
  auth: [
    { id: 'key', in: 'header', name: 'x-goog-api-key', prefix: '' },
    { id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  ],
  body: { mediaType: 'application/json', required: true },
};

export const keyRing = [{ id: 'a', secret: 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A' }] as const;
export const site = { url: 'https://docs.example', origin: 'https://docs.example', explicit: true };

export type Fixture = {
  target: RelayTarget;
  entries: RelayEntry[];
  /** A call as a page of the site makes it, with a key held. */
  call: (change?: CallChange) => Promise<Request>;
  send: (change?: CallChange) => Promise<Response>;
  close: () => Promise<void>;
};

type CallChange = {
  method?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: BodyInit | null;
  signal?: AbortSignal;
};

type FixtureOptions = {
  plan?: RequestPlan;
  limits?: Partial<Limits>;
  allowPrivate?: boolean;
  sandbox?: AnswerInProcess;
  admission?: Admission;
};

/** A relay in front of `baseUrl`, or of the sandbox where one is given. */
export function relayFixture(baseUrl: string, options: FixtureOptions = {}): Fixture {
  const allowPrivate = options.allowPrivate ?? true;
  const upstream: Upstream = {
    id: options.sandbox ? 'sandbox' : 'gateway',
    label: 'Stub',
    baseUrl,
    publicUrl: 'https://gateway.example',
    kind: options.sandbox ? 'sandbox' : 'live',
  };
  const entries: RelayEntry[] = [];
  const limits = { ...defaultLimits, ...manyCalls, ...options.limits };
  const reader = `${readerCookieName(site)}=${createReader(keyRing).value}`;
  const dispatcher = createAgent(allowPrivate, { limits });
  const target: RelayTarget = {
    plan: options.plan ?? plan,
    upstream,
    settings: { site, keyRing, allowPrivateUpstream: allowPrivate },
    dispatcher,
    places: createUpstreamPlaces(limits.connections),
    answerInProcess: options.sandbox ?? (() => Promise.reject(new Error('The sandbox was asked'))),
    admission: options.admission ?? createAdmission({ site, keyRing, trustProxy: 0, limits }),
    limits,
    log: (entry) => entries.push(entry),
  };
  const call = async ({ method = 'POST', query, headers, body, signal }: CallChange = {}) => {
    const sealed = await sealKey(keyRing, upstream, canary, new Date(Date.now() + 60_000));
    const address = `http://container:3000/api/relay/${upstream.id}/${target.plan.id}`;
    const init: RequestInit & { duplex: 'half' } = {
      method,
      duplex: 'half',
      headers: {
        'x-lectern': '1',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        cookie: `${keyCookieName(site, upstream)}=${sealed}; theme=dark; ${reader}`,
        ...headers,
      },
      ...(method === 'GET' ? {} : { body: body === undefined ? '{"contents":[]}' : body }),
      ...(signal ? { signal } : {}),
    };
    return new Request(`${address}?${query ?? 'path.model=gemini-3.1-pro'}`, init);
  };
  return {
    target,
    entries,
    call,
    send: async (change) => relay(await call(change), target),
    close: () => dispatcher.destroy(),
  };
}

/** A relay in front of a stub that answers 200 to everything; both end with the test. */
export async function stubbedRelay(options: FixtureOptions = {}): Promise<Fixture & { stub: Stub }> {
  const stub = keep(await stubUpstream((_received, response) => response.end('{"ok":true}')));
  return { ...keep(relayFixture(stub.url, options)), stub };
}

/** The class of an error that the site made, after checking that it has the one shape of those. */
export async function classOf(response: Response): Promise<unknown> {
  expect(response.headers.get('x-answered-by')).toBe('lectern');
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body: unknown = await response.json();
  expect(body).toMatchObject({
    status: response.status,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  return typeof body === 'object' && body !== null && 'class' in body ? body.class : undefined;
}
