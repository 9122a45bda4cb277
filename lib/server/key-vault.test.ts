import { EncryptJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { KeyRing } from './key-ring';
import { checkKey, lastFourOf, openKey, sealKey } from './key-vault';
import type { Upstream } from './upstreams';

const one = { id: 'one', secret: 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A' };
const two = { id: 'two', secret: 'Z9yXq2WvUt4SrQpOn6MlKjIh8GfEdCbA' };
const ring: KeyRing = [one];
const gateway: Upstream = {
  id: 'gateway',
  label: 'Gateway',
  baseUrl: 'https://gw.example/v1',
  publicUrl: 'https://gw.example/v1',
  kind: 'live',
};
const key = 'sk-canary-7f3a91c05be24d68';
const soon = () => new Date(Date.now() + 60_000);
const unreadable = { state: 'unreadable' };

describe('a sealed key', () => {
  test('opens for its upstream until its end', async () => {
    const end = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
    const sealed = await sealKey(ring, gateway, key, end);
    expect(await openKey(ring, gateway, sealed)).toEqual({
      state: 'held',
      key,
      expiresAt: end,
      sealedByFirst: true,
    });
    expect(sealed).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('canary');
    expect(await sealKey(ring, gateway, key, end)).not.toBe(sealed);
  });

  test('5 is no key one second after its end, and at its end', async () => {
    const end = new Date('2030-01-01T00:00:00Z');
    const sealed = await sealKey(ring, gateway, key, end);
    const at = (ms: number) => openKey(ring, gateway, sealed, new Date(end.getTime() + ms));
    expect(await at(1000)).toEqual(unreadable);
    expect(await at(0)).toEqual(unreadable);
    expect(await at(-1000)).toMatchObject({ state: 'held' });
  });

  test('9 is no key once the upstream has another address', async () => {
    const sealed = await sealKey(ring, gateway, key, soon());
    for (const baseUrl of ['https://other.example/v1', 'https://gw.example/v2', 'http://gw.example/v1']) {
      expect(await openKey(ring, { ...gateway, baseUrl }, sealed)).toEqual(unreadable);
    }
  });

  test('10 is no key for another upstream, and a seal of another purpose is none here', async () => {
    const sealed = await sealKey(ring, gateway, key, soon());
    expect(await openKey(ring, { ...gateway, id: 'second' }, sealed)).toEqual(unreadable);
    const foreign = await new EncryptJWT({ key })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'one', typ: 'lectern-job' })
      .setAudience('gateway https://gw.example/v1')
      .setExpirationTime('1h')
      .encrypt(new TextEncoder().encode(one.secret));
    expect(await openKey(ring, gateway, foreign)).toEqual(unreadable);
  });

  test('6 outlives a rotation of the secret, step by step', async () => {
    const first = await sealKey([one], gateway, key, soon());
    expect(await openKey([two, one], gateway, first)).toMatchObject({ state: 'held', sealedByFirst: false });
    const second = await sealKey([two, one], gateway, key, soon());
    expect(await openKey([two, one], gateway, second)).toMatchObject({ state: 'held', sealedByFirst: true });
    expect(await openKey([two], gateway, second)).toMatchObject({ state: 'held', key });
    expect(await openKey([two], gateway, first)).toEqual(unreadable);
    const impostor = { ...two, id: 'one' };
    expect(await openKey([impostor], gateway, first)).toEqual(unreadable);
  });

  test('8 opens in any process with the same ring', async () => {
    const copy: KeyRing = JSON.parse(JSON.stringify(ring));
    expect(await openKey(copy, gateway, await sealKey(ring, gateway, key, soon()))).toMatchObject({ key });
  });

  test('4 no forged value throws, and none is a key', async () => {
    const sealed = await sealKey(ring, gateway, key, soon());
    const [header = '', , iv = '', text = '', tag = ''] = sealed.split('.');
    const head = (change: object) =>
      Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(header, 'base64url').toString()), ...change }),
      ).toString('base64url');
    const forged = [
      '',
      '.',
      '....',
      'x',
      '%',
      '\0',
      'null',
      'Fe26.2*1*abc*def*ghi*',
      sealed.slice(0, -1),
      `${sealed}x`,
      `${sealed}.${tag}`,
      sealed.replace('..', '.'),
      [header, 'AAAA', iv, text, tag].join('.'),
      [header, '', iv, text, ''].join('.'),
      [header, '', '', text, tag].join('.'),
      [header, '', iv, '', tag].join('.'),
      [header, '', iv, `A${text}`, tag].join('.'),
      ...[
        { kid: 'none' },
        { kid: '__proto__' },
        { kid: 1 },
        { kid: undefined },
        { alg: 'none' },
        { alg: 'PBES2-HS256+A128KW', p2c: 2_000_000_000, p2s: 'AAAA' },
        { enc: 'A128CBC-HS256' },
        { typ: 'other' },
        { zip: 'DEF' },
        { crit: ['exp'] },
      ].map((change) => [head(change), '', iv, text, tag].join('.')),
      'a'.repeat(100_000),
      '.'.repeat(4000),
      '文.文.文.文.文',
    ];
    for (const value of forged) expect(await openKey(ring, gateway, value)).toEqual(unreadable);
  });

  test('4 a seal without a key, with another kind of key or without an end is none', async () => {
    const { hkdfSync } = await import('node:crypto');
    const content = new Uint8Array(hkdfSync('sha256', one.secret, '', 'lectern-reader-key-v1', 32));
    const make = (claims: Record<string, unknown>) =>
      new EncryptJWT({ aud: 'gateway https://gw.example/v1', ...claims })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: 'one', typ: 'lectern-reader-key-v1' })
        .encrypt(content);
    const exp = Math.floor(Date.now() / 1000) + 60;
    expect(await openKey(ring, gateway, await make({ exp, key }))).toMatchObject({ state: 'held' });
    for (const claims of [{ exp }, { key }, { exp, key: 1 }, { exp, key: { a: 1 } }, { exp: 'soon', key }]) {
      expect(await openKey(ring, gateway, await make(claims))).toEqual(unreadable);
    }
  });
});

describe('a key on entry', () => {
  test('is trimmed', () => {
    expect(checkKey(`  ${key}\r\n`)).toEqual({ ok: true, value: key });
    expect(checkKey('x'.repeat(1024)).ok).toBe(true);
  });

  test.each([
    ['nothing', '  '],
    ['a line break', 'sk-secret\r\nx-evil: 1'],
    ['a line feed', 'sk-secret\nx'],
    ['NUL', 'sk-secret\0x'],
    ['a space', 'sk-secret secret'],
    ['a tab', 'sk-secret\tx'],
    ['a letter beyond ASCII', 'sk-secreté'],
    ['an emoji', 'sk-secret😀'],
    ['DEL', 'sk-secret\x7fx'],
    ['too many characters', 'sk-secret'.padEnd(1025, 'x')],
  ])('12 with %s is refused, and the message does not repeat it', (_name, input) => {
    const result = checkKey(input);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  test('only a long one shows its last four characters', () => {
    expect(lastFourOf(key)).toBe('4d68');
    expect(lastFourOf('short-key-1')).toBeUndefined();
  });
});
