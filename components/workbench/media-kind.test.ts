import { describe, expect, it } from 'vitest';
import { endingOf, isSafeLink, mayShow, shownAs } from './media-kind';

describe('media of an answer', () => {
  it('62 is shown where a browser runs nothing for it', () => {
    expect(['image/png', 'video/mp4; codecs="avc1"', 'AUDIO/MPEG'].map(shownAs)).toEqual([
      'image',
      'video',
      'audio',
    ]);
    for (const type of [
      'image/svg+xml',
      'text/html',
      'audio/L16;rate=24000',
      'application/octet-stream',
      '',
    ]) {
      expect(shownAs(type), type).toBeUndefined();
    }
  });

  it('is saved under the ending of its type', () => {
    expect(['image/webp', 'audio/x-wav', 'video/mp4;a=b', 'text/html'].map(endingOf)).toEqual([
      'webp',
      'wav',
      'mp4',
      'bin',
    ]);
  });
});

describe('an address of an answer', () => {
  const origin = 'https://docs.test';
  const hosts = ['media.test'];

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://docs.test/4f0e',
    'file:///etc/passwd',
    'ftp://media.test/a.mp4',
    'http://media.test/a.mp4',
    '//docs.test@evil.test/a.mp4',
    'https://user:password@media.test/a.mp4',
    'https://media.test@evil.test/a.mp4',
    'https://',
    'https://[',
    'view-source:https://docs.test/',
  ])('45 is no link: %j', (url) => {
    expect(isSafeLink(url, origin)).toBe(false);
    expect(mayShow(url, origin, [...hosts, 'evil.test'])).toBe(false);
  });

  it('45 is a link behind https, to whatever host, and on the site itself', () => {
    for (const url of ['https://evil.test/a.mp4', 'https://media.test/a', '/sandbox/media/a', 'a.mp4']) {
      expect(isSafeLink(url, origin), url).toBe(true);
    }
    expect(isSafeLink('http://localhost:3000/a.mp4', 'http://localhost:3000')).toBe(true);
  });

  it.each([
    ['https://docs.test/sandbox/media/a.mp4', true],
    ['/sandbox/media/a.mp4', true],
    ['https://media.test/a.mp4?sign=1', true],
    ['http://media.test/a.mp4', false],
    ['https://evil.media.test/a.mp4', false],
    ['https://media.test.evil/a.mp4', false],
    ['http://docs.test/a.mp4', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://', false],
  ])('45 %s may be shown: %s', (url, expected) => {
    expect(mayShow(url, origin, hosts)).toBe(expected);
  });
});
