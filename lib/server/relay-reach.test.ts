import { afterEach, describe, expect, test, vi } from 'vitest';
import { keep } from '@/tests/keep';
import { classOf, relayFixture } from '@/tests/relay-fixture';
import { stubUpstream, type Stub } from '@/tests/stub-upstream';
import { createAgent } from './upstream-agent';

const answering = async (body = '{}'): Promise<Stub> =>
  keep(await stubUpstream((_received, response) => response.end(body)));

afterEach(() => vi.unstubAllEnvs());

describe('what the relay connects to', () => {
  test.each([
    'http://169.254.169.254',
    'http://2852039166',
    'http://0xa9fea9fe',
    'http://0251.0376.0251.0376',
    'http://169.254.43518',
    'http://[::ffff:169.254.169.254]',
    'http://[::ffff:a9fe:a9fe]',
    'http://[64:ff9b::a9fe:a9fe]',
    'http://[2002:a9fe:a9fe::1]',
    'http://[2001:0:a9fe:a9fe::1]',
    'http://[fd00:ec2::254]',
    'http://[fe80::1]',
    'http://[ff02::1]',
    'http://100.100.100.200',
    'http://0.0.0.0',
    'http://0',
    'http://[::]',
    'http://224.0.0.1',
    'http://255.255.255.255',
  ])('42 is never %s, however the operator has set it', async (url) => {
    const { send, target, entries } = keep(relayFixture(url, { allowPrivate: true }));
    const dispatch = vi.spyOn(target.dispatcher, 'dispatch');
    expect(await classOf(await send())).toBe('upstream_unreachable');
    expect(dispatch).not.toHaveBeenCalled();
    expect(entries.map(({ outcome }) => outcome)).toEqual(['upstream_unreachable']);
  });

  test('42 is what the name led to when it was checked: each connection asks once and uses that', async () => {
    const stub = await answering();
    const fixture = keep(relayFixture(`http://api.example:${new URL(stub.url).port}`));
    const answers = ['127.0.0.1', '169.254.169.254', '127.0.0.1'];
    let asked = 0;
    const lookup: NonNullable<Parameters<typeof createAgent>[1]>['lookup'] = (_name, done) => {
      const address = answers[asked] ?? '';
      asked += 1;
      done(null, [{ address, family: 4 }]);
    };
    for (const [at, outcome] of ['answered', 'upstream_unreachable', 'answered'].entries()) {
      const dispatcher = createAgent(true, { lookup });
      fixture.target.dispatcher = dispatcher;
      keep({ close: () => dispatcher.destroy() });
      await (await fixture.send()).text();
      expect([asked, fixture.entries[at]?.outcome]).toEqual([at + 1, outcome]);
    }
    expect(stub.connections()).toBe(2);
  });

  test('43 is not a proxy that the environment names', async () => {
    const proxy = await answering();
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']) {
      vi.stubEnv(name, proxy.url);
    }
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    vi.stubEnv('NO_PROXY', '');
    const stub = await answering();
    const { send } = keep(relayFixture(stub.url));
    expect((await send()).status).toBe(200);
    expect([stub.connections(), proxy.connections()]).toEqual([1, 0]);
  });

  test('45 is not the address of a result inside an answer', async () => {
    const second = await answering();
    const body = JSON.stringify({ data: [{ url: `${second.url}/a.png` }], video_url: second.url });
    const stub = await answering(body);
    const response = await keep(relayFixture(stub.url)).send();
    expect(await response.text()).toBe(body);
    expect(second.connections()).toBe(0);
  });
});

describe('what a call carries', () => {
  test.each([
    ['a line end', 'a%0d%0aX-Evil: 1'],
    ['a line feed', 'a%0aX-Evil: 1'],
    ['a NUL', 'a%00b'],
    ['a letter that is no ASCII', '%c3%a9'],
    ['more than 8 KiB', 'x'.repeat(8193)],
  ])('50 a header with %s is refused by its name', async (_name, value) => {
    const stub = await answering();
    const { send } = keep(relayFixture(stub.url));
    const response = await send({ query: `path.model=m&header.x-api-revision=${value}` });
    expect(await response.json()).toMatchObject({
      class: 'bad_request',
      problems: [{ where: 'header.x-api-revision' }],
    });
    expect(stub.connections()).toBe(0);
  });

  test.each([
    ['1,000,000 levels', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['a million keys', `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":0`).join(',')}}`],
    ['names of the prototype', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
    ['11 MB', JSON.stringify({ text: 'x'.repeat(11_000_000) })],
  ])('54 55 57 a body with %s goes up byte for byte', async (_name, body) => {
    const stub = await answering();
    const { send } = keep(relayFixture(stub.url));
    expect((await send({ body })).status).toBe(200);
    expect(stub.received[0]?.body.equals(Buffer.from(body))).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('60 readers who never finish sending, 100 of them, keep nobody waiting and are told so', async () => {
    const stub = await answering();
    const { send } = keep(relayFixture(stub.url, { limits: { requestBodyTime: 1500 } }));
    const slow = Array.from({ length: 100 }, () =>
      send({ body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }) }),
    );
    const startedAt = performance.now();
    for (let count = 0; count < 20; count += 1) expect((await send()).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(new Set((await Promise.all(slow)).map(({ status }) => status))).toEqual(new Set([408]));
    expect(stub.received).toHaveLength(20);
  });
});
