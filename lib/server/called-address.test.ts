import { expect, test } from 'vitest';
import { calledAddress } from './called-address';

const path = '/sandbox/v1/videos?limit=2';
const asked = (host?: string) =>
  new Request(`http://127.0.0.1:3000${path}`, host === undefined ? {} : { headers: { host } });
const guessed = { url: 'http://localhost:3000', origin: 'http://localhost:3000', explicit: false };

test.each([
  ['docs.example', 'http://docs.example'],
  ['docs.example:8080', 'http://docs.example:8080'],
  ['[::1]:3000', 'http://[::1]:3000'],
  [undefined, 'http://127.0.0.1:3000'],
  ['docs.example/evil', 'http://127.0.0.1:3000'],
  ['user@docs.example', 'http://127.0.0.1:3000'],
  ['docs.example:99999', 'http://127.0.0.1:3000'],
])('a request to the host %s was sent to %s', (host, origin) => {
  expect(calledAddress(asked(host), guessed)).toBe(`${origin}${path}`);
  expect(calledAddress(asked(host))).toBe(`${origin}${path}`);
});

test('the address that the operator has said wins over the host', () => {
  const site = { url: 'https://docs.example', origin: 'https://docs.example', explicit: true };
  expect(calledAddress(asked('other.example'), site)).toBe(`https://docs.example${path}`);
});
