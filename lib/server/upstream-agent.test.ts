import { networkInterfaces } from 'node:os';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { stubUpstream } from '@/tests/stub-upstream';
import { createAgent, refuseLiteral } from './upstream-agent';
import { codeOf } from './upstream-error';

async function attempt(
  addresses: string[],
  allowPrivate: boolean,
  { isOwnPort = false, host = 'api.example' } = {},
) {
  const stub = keep(await stubUpstream((_received, response) => response.end('ok')));
  const agent = createAgent(allowPrivate, {
    ...(isOwnPort ? { ownPort: Number(new URL(stub.url).port) } : { ownPort: 1 }),
    lookup: (_name, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
  });
  keep({ close: () => agent.destroy() });
  const url = `http://${host}:${new URL(stub.url).port}/`;
  try {
    const { statusCode, body } = await request(url, { dispatcher: agent });
    await body.text();
    return { outcome: statusCode, connections: stub.connections() };
  } catch (error) {
    return { outcome: codeOf(error), connections: stub.connections() };
  }
}

test('42 a name that leads to a private address is connected to only with the operator’s word', async () => {
  expect(await attempt(['127.0.0.1'], true)).toEqual({ outcome: 200, connections: 1 });
  expect(await attempt(['127.0.0.1'], false)).toEqual({ outcome: 'LECTERN_ADDRESS_REFUSED', connections: 0 });
});

test('42 one bad address among good ones is enough to refuse', async () => {
  const refused = { outcome: 'LECTERN_ADDRESS_REFUSED', connections: 0 };
  expect(await attempt(['127.0.0.1', '169.254.169.254'], true)).toEqual(refused);
  expect(await attempt(['fe80::1'], true)).toEqual(refused);
});

test('42 a name without an address is unreachable', async () => {
  expect(await attempt([], true)).toMatchObject({ outcome: 'ENOTFOUND' });
});

test('42 the site’s own port on this machine is never connected to, by whatever name or address', async () => {
  const refused = { outcome: 'LECTERN_ADDRESS_REFUSED', connections: 0 };
  const own = { isOwnPort: true };
  expect(await attempt(['127.0.0.1'], true, own)).toEqual(refused);
  expect(await attempt(['::ffff:127.0.0.1'], true, own)).toEqual(refused);
  expect(await attempt(['10.255.255.1', '127.0.0.9'], true, own)).toEqual(refused);
  for (const host of ['127.0.0.1', '127.1', '[::1]', '[::ffff:7f00:1]']) {
    expect(await attempt([], true, { ...own, host })).toEqual(refused);
  }
  for (const { address } of Object.values(networkInterfaces()).flatMap((cards) => cards ?? [])) {
    if (!address.startsWith('fe80:')) expect(await attempt([address], true, own)).toEqual(refused);
  }
  expect(await attempt(['127.0.0.1'], true)).toEqual({ outcome: 200, connections: 1 });
  expect(await attempt([], true, { host: '127.0.0.1' })).toEqual({ outcome: 200, connections: 1 });
});

test('42 literals are checked without a lookup', () => {
  expect(refuseLiteral(new URL('http://[::1]:80/'), false)).toBe(true);
  expect(refuseLiteral(new URL('http://2130706433/'), false)).toBe(true);
  expect(refuseLiteral(new URL('http://2130706433/'), true)).toBe(false);
  expect(refuseLiteral(new URL('http://169.254.169.254/'), true)).toBe(true);
  expect(refuseLiteral(new URL('https://api.example/'), false)).toBe(false);
});
