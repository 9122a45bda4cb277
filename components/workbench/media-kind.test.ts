import { describe, expect, it } from 'vitest';
import { endingOf, mayShow, shownAs } from './media-kind';

describe('media of an answer', () => {
  it('is shown where a browser runs nothing for it', () => {
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
  ])('%s may be shown: %s', (url, expected) => {
    expect(mayShow(url, origin, hosts)).toBe(expected);
  });
});
