import { describe, expect, test } from 'vitest';
import { createIdSeal } from './id-seal';
import type { KeyRing, RingEntry } from './key-ring';

const first: RingEntry = { id: 'one', secret: 'q7Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A' };
const second: RingEntry = { id: 'two', secret: 'x8Rk2ZtVw9Lx4Bn8Yc3Hf6Jd1Ms5Pg0A' };
const sealOf = (...ring: [RingEntry, ...RingEntry[]]) => createIdSeal(ring satisfies KeyRing);
const text = JSON.stringify({ input: 'How do glaciers carve valleys? 氷河はどうやって谷を削るのか。' });

describe('what an id carries', () => {
  test('is read by every instance with the secret, and packed alike by each', () => {
    const sealed = sealOf(first).seal(text);
    expect(sealed).toMatch(/^[\w-]+$/);
    expect(sealOf({ ...first }).open(sealed)).toBe(text);
    expect(sealOf({ ...first }).seal(text)).toBe(sealed);
  });

  test('cannot be read off it', () => {
    expect(Buffer.from(sealOf(first).seal(text), 'base64url').toString('latin1')).not.toContain('glaciers');
  });

  test('is compressed', () => {
    expect(sealOf(first).seal('valley '.repeat(500)).length).toBeLessThan(100);
  });

  test('is still read after the ring has turned, by secrets that are kept', () => {
    const sealed = sealOf(first).seal(text);
    expect(sealOf(second, first).open(sealed)).toBe(text);
    expect(sealOf(second).open(sealed)).toBeUndefined();
  });

  test('is nothing once a single character has changed', () => {
    const sealed = sealOf(first).seal(text);
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(sealOf(first).open(`${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`)).toBeUndefined();
    }
    for (const broken of ['', 'A', sealed.slice(1), `${sealed}A`, 'A'.repeat(1500), 'é!']) {
      expect(sealOf(first).open(broken)).toBeUndefined();
    }
  });

  test('is not unpacked without end', () => {
    const bomb = sealOf(first).seal('a'.repeat(1024 * 1024));
    expect(sealOf(first).open(bomb)).toBeUndefined();
  });
});
