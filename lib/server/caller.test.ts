import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { portOf } from '@/tests/stub-upstream';
import { callerAddress, keepPeerAddress, PEER } from './caller';

const address = (peer: string, forwarded?: string, trustProxy = 0) =>
  callerAddress(
    new Headers({ [PEER]: peer, ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) }),
    trustProxy,
  );

test('25 forged X-Forwarded-For moves nothing while no proxy is trusted', () => {
  expect(address('203.0.113.7')).toBe('203.0.113.7');
  expect(address('203.0.113.7', '1.2.3.4')).toBe('203.0.113.7');
  expect(address('203.0.113.7', '1.2.3.4, 5.6.7.8')).toBe('203.0.113.7');
});

test.each([
  ['one proxy', 1, '198.51.100.1', '198.51.100.1'],
  ['one proxy, forged before it', 1, '9.9.9.9, 198.51.100.1', '198.51.100.1'],
  ['two proxies', 2, '198.51.100.1, 10.0.0.2', '198.51.100.1'],
  ['two proxies, forged before them', 2, '9.9.9.9, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
  ['empty parts', 1, ' , 198.51.100.1, ', '198.51.100.1'],
  ['a port behind it', 1, '198.51.100.1:4711', '198.51.100.1'],
  ['IPv6 with a port', 1, '[2001:db8:1:2::5]:4711', '2001:db8:1:2::/64'],
  ['no header, past the proxy', 1, undefined, '10.0.0.1'],
  ['fewer entries than proxies', 3, '198.51.100.1', '198.51.100.1'],
  ['no address', 1, 'localhost', 'unknown'],
])('25 %s: the entry that the last of the operator’s proxies wrote', (_name, trust, forwarded, expected) => {
  expect(address('10.0.0.1', forwarded, trust)).toBe(expected);
});

test('90 IPv6 is counted by /64, however it is written, and IPv4 within it as IPv4', () => {
  const one = '2001:db8:0:7::/64';
  for (const text of ['2001:db8:0:7::1', '2001:0DB8:0000:0007:ffff:ffff:ffff:ffff', '2001:db8:0:7:1::']) {
    expect(address(text)).toBe(one);
  }
  expect(address('2001:db8:0:8::1')).not.toBe(one);
  expect(address('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  expect(address('::1')).toBe('0:0:0:0::/64');
  expect(address('1::')).toBe('1:0:0:0::/64');
  expect(address('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(address('')).toBe('unknown');
});

test('25 the address of the connection replaces what a client says it is', async () => {
  keepPeerAddress();
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers[PEER])));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  keep({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
  const asked = get(`http://127.0.0.1:${portOf(server)}`, { headers: { [PEER]: '9.9.9.9' }, agent: false });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const [body] = await response.setEncoding('utf8').toArray();
  expect(JSON.parse(body)).toBe('127.0.0.1');
});
