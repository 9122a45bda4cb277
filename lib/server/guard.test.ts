import { describe, expect, test } from 'vitest';
import { isOwnCall, isOwnMediaCall } from './guard';

const configured = { url: 'https://docs.example', origin: 'https://docs.example', explicit: true };
const guessed = { url: 'http://localhost:3000', origin: 'http://localhost:3000', explicit: false };

const own = (headers: Record<string, string>, site = configured) =>
  isOwnCall(new Headers({ 'x-lectern': '1', ...headers }), site);

const media = (site: string, destination: string, mode = 'no-cors') =>
  isOwnMediaCall(
    new Headers({ 'sec-fetch-site': site, 'sec-fetch-dest': destination, 'sec-fetch-mode': mode }),
  );

describe('who may spend the reader’s key', () => {
  test('21 a page of the site may, by Fetch Metadata or by its exact origin', () => {
    expect(own({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(
      own({ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }),
    ).toBe(true);
    expect(own({ origin: 'https://docs.example' })).toBe(true);
  });

  test.each(['cross-site', 'same-site', 'none', '', 'Same-Origin', 'same-origin, cross-site'])(
    '21 23 Sec-Fetch-Site "%s" is refused, whatever Origin says',
    (site) => {
      expect(own({ 'sec-fetch-site': site, origin: 'https://docs.example' })).toBe(false);
    },
  );

  test.each([
    'null',
    'http://docs.example',
    'https://docs.example:8443',
    'https://docs.example.evil.example',
    'https://evil.example',
    'https://sub.docs.example',
    'https://docs.example/',
    'HTTPS://docs.example',
    '',
  ])('21 the origin "%s" is another one', (origin) => {
    expect(own({ origin })).toBe(false);
  });

  test('21 without the site’s own header every call is refused', () => {
    for (const value of [undefined, '', '0', '1, 1', 'true']) {
      const headers = new Headers({ 'sec-fetch-site': 'same-origin', origin: 'https://docs.example' });
      if (value !== undefined) headers.set('x-lectern', value);
      expect(isOwnCall(headers, configured)).toBe(false);
    }
  });

  test('22 a call that proves no origin at all is refused', () => {
    expect(own({})).toBe(false);
    expect(own({ referer: 'https://docs.example/en', host: 'docs.example' })).toBe(false);
  });

  test.each([
    ['sec-fetch-mode', 'navigate'],
    ['sec-fetch-dest', 'document'],
    ['sec-fetch-dest', 'iframe'],
    ['sec-fetch-dest', 'object'],
  ])('27 a navigation is refused: %s %s', (name, value) => {
    expect(own({ 'sec-fetch-site': 'same-origin', [name]: value })).toBe(false);
  });

  test('24 behind a load balancer the configured origin counts, and Host or forwarded names do not', () => {
    const inside = {
      host: 'container:3000',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
    };
    expect(own({ ...inside, origin: 'https://docs.example' })).toBe(true);
    expect(own({ ...inside, origin: 'http://container:3000' })).toBe(false);
    expect(own({ ...inside, origin: 'https://evil.example' })).toBe(false);
  });

  test('24 with no configured address, the Host header is what Origin must match', () => {
    const open = { host: '127.0.0.1:3000' };
    expect(own({ ...open, origin: 'http://127.0.0.1:3000' }, guessed)).toBe(true);
    expect(own({ ...open, origin: 'http://localhost:3000' }, guessed)).toBe(false);
    expect(own({ ...open, origin: 'http://127.0.0.1:3001' }, guessed)).toBe(false);
    expect(own({ ...open, origin: 'null' }, guessed)).toBe(false);
    expect(own({ ...open, origin: 'http://a@127.0.0.1:3000' }, guessed)).toBe(false);
    expect(own({ origin: 'http://localhost:3000' }, guessed)).toBe(false);
  });
});

describe('26 who may load a documented picture or film', () => {
  test('a media element of the site may, without the header', () => {
    for (const destination of ['image', 'video', 'audio', 'empty'])
      expect(media('same-origin', destination)).toBe(true);
  });

  test('another site, a page or an unknown caller may not', () => {
    expect(media('cross-site', 'image')).toBe(false);
    expect(media('same-site', 'video')).toBe(false);
    expect(media('same-origin', 'document', 'navigate')).toBe(false);
    expect(media('same-origin', 'script')).toBe(false);
    expect(isOwnMediaCall(new Headers({ origin: 'https://docs.example' }))).toBe(false);
  });
});
