import { Dispatcher } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { catalog, findPlan } from '@/content/catalog';
import type { RequestPlan } from '@/lib/request/plan';
import type { RequestSpec } from '@/lib/request/spec';
import { relay } from '@/lib/server/relay';
import { relayRoute } from '@/lib/server/relay-route';
import { openLimits } from './open-limits';
import { randomBy } from './random-value';
import { fuzzCall, type FuzzCall } from './relay-fuzz';
import { canary, relayFixture } from './relay-fixture';

const plans = catalog.endpoints.flatMap(({ id }) => findPlan(id) ?? []);
const asked = { 'x-lectern': '1', 'sec-fetch-site': 'same-origin' };

const requestOf = ({ id, method, query, headers, body }: FuzzCall, more: Record<string, string> = {}) =>
  new Request(`http://site.example/api/relay/x/${encodeURIComponent(id.toWellFormed())}?${query}`, {
    method,
    headers: { ...asked, ...more, ...Object.fromEntries(headers) },
    ...(body === undefined ? {} : { body }),
  });

/** What is wrong with where a request goes, read from the table alone and not by the code that built it. */
function astray(
  plan: RequestPlan | undefined,
  { method, url }: Pick<RequestSpec, 'method' | 'url'>,
  base: string,
) {
  if (!plan) return 'no endpoint';
  if (method !== plan.method) return 'another method';
  const { href, origin, pathname, searchParams, hash, username } = new URL(url);
  if (href !== url || hash || username || origin !== new URL(base).origin) return 'another address';
  const segments = plan.template.split('/');
  const sent = `${origin}${pathname}`.slice(base.length).split('/');
  const kept = segments.every((segment, at) => {
    const [before = '', after = ''] = segment.split(/\{[^}]+\}/);
    const value = sent[at] ?? '';
    if (!segment.includes('{')) return value === segment;
    const middle = value.slice(before.length, value.length - after.length);
    const free = /^[A-Za-z0-9._-]{1,2048}$/.test(middle) && !/^\.{1,2}$/.test(middle);
    return free && value === `${before}${middle}${after}`;
  });
  if (!kept || sent.length !== segments.length) return 'another path';
  const documented = new Set(plan.params.flatMap((rule) => (rule.in === 'query' ? [rule.name] : [])));
  const names = [...searchParams.keys()];
  return new Set(names).size === names.length && names.every((name) => documented.has(name))
    ? undefined
    : 'another query';
}

/** The header names that a plan knows, in lower case. */
const headersOf = ({ params, auth }: RequestPlan) => [
  ...params.flatMap((rule) => (rule.in === 'header' ? [rule.name.toLowerCase()] : [])),
  ...auth.map(({ name }) => name.toLowerCase()),
  'content-type',
  'range',
  'if-range',
];

const COUNT = 120_000;

describe('calls made to lead elsewhere', () => {
  test(`32 33 34 35 36 37 38 of ${COUNT} to any endpoint none reaches an undocumented address`, async () => {
    for (const [name, value] of Object.entries(openLimits)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => log.mockRestore());
    const random = randomBy(117);
    const sent: RequestSpec[] = [];
    const answer = relayRoute(findPlan, (spec) => {
      sent.push(spec);
      return Promise.resolve(new Response('{}'));
    });
    const tally: Record<string, number> = {};
    const reached = new Set<string>();
    for (let count = 0; count < COUNT; count += 1) {
      const call = fuzzCall(plans, random);
      const { status, body } = await answer(requestOf(call), {
        params: Promise.resolve({ upstream: 'sandbox', endpoint: call.id }),
      });
      // The place of a call is free again once its answer has been read.
      await body?.cancel();
      tally[status] = (tally[status] ?? 0) + 1;
      const spec = sent.pop();
      if (!spec) continue;
      const plan = plans.find(({ id }) => id === call.id);
      const names = spec.headers.map(({ name }) => name.toLowerCase());
      const strange = names.filter((name) => !plan || !headersOf(plan).includes(name));
      const broken = spec.headers.filter(({ value }) => !/^[\t\x20-\x7e]*$/.test(value));
      const fault = astray(plan, spec, 'http://localhost:3000/sandbox') ?? [...strange, ...broken][0];
      if (fault) throw new Error(`${JSON.stringify(fault)}: ${JSON.stringify({ call, spec })}`);
      reached.add(call.id);
    }
    log.mockRestore();
    console.info('answers by status', tally);
    expect(Object.keys(tally).sort()).toEqual(['200', '400', '404', '415']);
    expect(tally['200']).toBeGreaterThan(COUNT / 10);
    expect([...reached].sort()).toEqual(plans.map(({ id }) => id).sort());
  });

  test('31 48 of 20,000 with a key none takes it, or a header of the call, anywhere else', async () => {
    const seen: Dispatcher.DispatchOptions[] = [];
    class Recorder extends Dispatcher {
      override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
        seen.push(options);
        handler.onError?.(new Error('Nothing is sent'));
        return true;
      }
    }
    const base = 'https://gateway.example/openai';
    const { target, call: good, close } = relayFixture(base);
    await close();
    const cookie = (await good()).headers.get('cookie') ?? '';
    const random = randomBy(48);
    const statuses = new Set<number>();
    let sent = 0;
    for (let count = 0; count < 20_000; count += 1) {
      const call = fuzzCall(plans, random);
      const plan = findPlan(call.id);
      if (!plan) continue;
      const own = { cookie, authorization: 'Bearer stolen', 'x-goog-api-key': 'stolen' };
      const { status } = await relay(requestOf(call, own), { ...target, plan, dispatcher: new Recorder() });
      statuses.add(status);
      const options = seen.pop();
      if (!options) continue;
      sent += 1;
      const { origin, path, method, headers } = options;
      expect(astray(plan, { method, url: `${origin}${path}` }, base)).toBeUndefined();
      const names = (headers as string[]).filter((_, at) => at % 2 === 0);
      const values = (headers as string[]).filter((_, at) => at % 2 === 1);
      const allowed = new Set([...headersOf(plan), 'user-agent', 'accept', 'accept-encoding']);
      expect(names.filter((name) => !allowed.has(name))).toEqual([]);
      expect(new Set(names).size, names.join()).toBe(names.length);
      expect(values.filter((value) => value.includes('stolen'))).toEqual([]);
      expect(values.filter((value) => value.includes(canary))).toHaveLength(plan.auth.length > 0 ? 1 : 0);
    }
    expect(sent).toBeGreaterThan(500);
    expect([...statuses].sort()).toEqual([400, 404, 415, 502]);
  });
});
