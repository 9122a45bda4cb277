import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { describeProblems, readPublicSettings, readSettings } from './env';
import { defaultLimits } from './limits';
import { settingRows } from './setting-rows';

const secret = 'k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A';
const ring = `a:${secret}`;
const live = { UPSTREAM_URL: 'https://gw.example/openai/', LECTERN_SECRET: ring };

const lineOf = (source: Record<string, string>) => {
  const settings = readSettings(source);
  return settings.ok ? 'starts' : describeProblems(settings.problems);
};

describe('settings', () => {
  test('nothing set: the sandbox on port 3000, with a secret that ends with the process', () => {
    expect(readSettings({}, () => 'random')).toEqual({
      ok: true,
      value: {
        port: 3000,
        site: { url: 'http://localhost:3000', origin: 'http://localhost:3000', explicit: false },
        production: false,
        allowPrivateUpstream: false,
        trustProxy: 0,
        limits: defaultLimits,
        keyRing: [{ id: 'process', secret: 'random' }],
        keysEndWithProcess: true,
      },
    });
  });

  test('all set; an empty setting counts as absent', () => {
    const source = {
      NODE_ENV: 'production',
      PORT: '8080',
      SITE_URL: 'https://docs.example/',
      UPSTREAM_URL: 'http://10.0.0.5:3000/v1//',
      UPSTREAM_PUBLIC_URL: 'https://gw.example/v1/',
      ALLOW_PRIVATE_UPSTREAM: '1',
      LECTERN_SECRET: ` b:${secret}x , a: ${secret} `,
      TRUST_PROXY: '1',
      REDIS_URL: 'rediss://:pass@redis.example:6380/1',
      CALLS_PER_MINUTE: '1',
      CALLS_PER_MINUTE_PER_ADDRESS: '2',
      SANDBOX_CALLS_PER_MINUTE: '3',
      KEYS_PER_MINUTE: '4',
      CALLS_AT_ONCE: '5',
      STREAMS_AT_ONCE: '6',
      CALLS_AT_ONCE_PER_ADDRESS: '7',
      CALLS_AT_ONCE_IN_ALL: '1000000',
      METRICS_TOKEN: 'scrape-4f1d8a2b90c7',
    };
    expect(readSettings(source)).toEqual({
      ok: true,
      value: {
        port: 8080,
        site: { url: 'https://docs.example', origin: 'https://docs.example', explicit: true },
        upstream: { url: 'http://10.0.0.5:3000/v1', publicUrl: 'https://gw.example/v1' },
        production: true,
        allowPrivateUpstream: true,
        metrics: { token: 'scrape-4f1d8a2b90c7' },
        trustProxy: 1,
        redisUrl: 'rediss://:pass@redis.example:6380/1',
        limits: {
          ...defaultLimits,
          callsPerMinute: 1,
          callsPerMinutePerAddress: 2,
          sandboxCallsPerMinute: 3,
          keysPerMinute: 4,
          callsAtOnce: 5,
          streamsAtOnce: 6,
          callsAtOncePerAddress: 7,
          callsAtOnceInAll: 1_000_000,
        },
        keyRing: [
          { id: 'b', secret: `${secret}x` },
          { id: 'a', secret },
        ],
        keysEndWithProcess: false,
      },
    });
    expect(readSettings({ PORT: '', SITE_URL: ' ', UPSTREAM_URL: '', LECTERN_SECRET: '' })).toMatchObject({
      ok: true,
      value: { port: 3000, keysEndWithProcess: true },
    });
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['SITE_URL', 'docs.example'],
    ['SITE_URL', 'ftp://docs.example'],
    ['SITE_URL', 'https://docs.example/sub'],
    ['SITE_URL', 'https://user@docs.example'],
    ['SITE_URL', 'https://docs.example/?x'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '-1'],
    ['ALLOW_PRIVATE_UPSTREAM', 'maybe'],
    ['REDIS_URL', 'redis.example:6379'],
    ['REDIS_URL', 'https://redis.example'],
    ['REDIS_URL', 'redis://'],
    ['CALLS_PER_MINUTE', '0'],
    ['CALLS_PER_MINUTE', '-5'],
    ['CALLS_PER_MINUTE', '1e3'],
    ['CALLS_PER_MINUTE_PER_ADDRESS', '60.5'],
    ['SANDBOX_CALLS_PER_MINUTE', 'none'],
    ['KEYS_PER_MINUTE', '1000001'],
    ['CALLS_AT_ONCE', '00000008'],
    ['STREAMS_AT_ONCE', '∞'],
    ['CALLS_AT_ONCE_PER_ADDRESS', '1 2'],
    ['CALLS_AT_ONCE_IN_ALL', '0x10'],
    ['REQUEST_BODY', '20'],
    ['REQUEST_BODY', '20MB'],
    ['REQUEST_BODY', '2GiB'],
    ['FIRST_BYTE_TIME', '0s'],
    ['FIRST_BYTE_TIME', '2 min'],
    ['KEY_LIFE', '12'],
    ['TEXT_ANSWER', '32'],
    ['STREAM_EVENT', '1MB'],
    ['STREAM_TIME', '0s'],
    ['COMMENT_TIME', 'often'],
    ['CONNECTIONS_AT_ONCE', '0'],
    ['KEEP_ALIVE_TIME', '4s'],
    ['METRICS', 'on'],
    ['METRICS_TOKEN', 'too-short'],
    ['METRICS_TOKEN', 'sixteen or more, with spaces'],
  ])('%s=%s is refused in one line that names it', (name, value) => {
    expect(lineOf({ [name]: value })).toMatch(new RegExp(`^Lectern cannot start: ${name} must .*\\.$`));
  });

  test.each([
    ['http://localhost:3000'],
    ['http://127.0.0.1:3000/v1'],
    ['http://127.8.8.8:3000'],
    ['http://[::1]:3000'],
    ['http://[::ffff:127.0.0.1]:3000'],
    ['http://docs.localhost:3000'],
    [`http://${hostname()}:3000`],
    ['http://localhost', '80'],
    ['https://localhost', '443'],
  ])('42 an upstream that is this site itself is refused in one line: %s', (url, port = '3000') => {
    const source = { ...live, UPSTREAM_URL: url, PORT: port, ALLOW_PRIVATE_UPSTREAM: '1' };
    expect(lineOf(source)).toMatch(/^Lectern cannot start: UPSTREAM_URL must not lead to this site itself/);
    expect(lineOf({ ...source, PORT: '3999' })).toBe('starts');
  });

  test('sizes and times are set with their unit', () => {
    const source = {
      REQUEST_BODY: '512KiB',
      FIRST_BYTE_TIME: '10min',
      KEY_LIFE: '90min',
      UNREADY_TIME: '0s',
    };
    const settings = readSettings(source);
    expect(settings.ok && settings.value.limits).toEqual({
      ...defaultLimits,
      requestBody: 512 * 1024,
      firstByteTime: 600_000,
      keyLife: 5_400_000,
      unreadyTime: 0,
    });
  });

  test('each default that the operator reads of is one that he could set', () => {
    const limits = settingRows().filter(({ range }) => range);
    const settings = readSettings(Object.fromEntries(limits.map(({ name, value }) => [name, value])));
    expect(settings.ok && settings.value.limits).toEqual(defaultLimits);
    expect(limits.length).toBeGreaterThan(8);
    for (const end of [0, 1] as const) {
      const ends = limits.map(({ name, range }) => [name, range?.[end]]);
      expect(readSettings(Object.fromEntries(ends)).ok).toBe(true);
    }
  });

  test('88 Redis without a secret is refused in production: no other instance would find what is counted', () => {
    const source = { NODE_ENV: 'production', REDIS_URL: 'redis://:canary-pass@redis.example' };
    expect(lineOf(source)).toMatch(/^Lectern cannot start: LECTERN_SECRET is required with REDIS_URL/);
    expect(lineOf(source)).not.toContain('canary');
    expect(lineOf({ ...source, LECTERN_SECRET: ring })).toBe('starts');
  });

  test.each([
    [{}, undefined],
    [{ METRICS: '0' }, undefined],
    [{ METRICS: '1' }, {}],
    [{ METRICS_TOKEN: 'scrape-4f1d8a2b90c7' }, { token: 'scrape-4f1d8a2b90c7' }],
    [{ METRICS: '1', METRICS_TOKEN: 'scrape-4f1d8a2b90c7' }, { token: 'scrape-4f1d8a2b90c7' }],
  ])('116 metrics are off unless set, and never open beside a token: %o', (source, metrics) => {
    const settings = readSettings(source);
    expect(settings.ok && settings.value.metrics).toEqual(metrics);
  });

  test('the pages’ settings ask for no secret', () => {
    const source = { NODE_ENV: 'production', UPSTREAM_URL: 'https://gw.example' };
    expect(readPublicSettings(source)).toMatchObject({
      ok: true,
      value: { upstream: { url: 'https://gw.example' } },
    });
    expect(readPublicSettings({ ...source, LECTERN_SECRET: 'short' })).toMatchObject({ ok: true });
  });
});

describe('the secret', () => {
  test.each([
    ['short', 'a:short'],
    ['31 characters', `a:${secret.slice(0, 31)}`],
    ['no id', secret],
    ['an empty id', `:${secret}`],
    ['an odd id', `a b:${secret}`],
    ['a sample', 'a:changeme-changeme-changeme-changeme'],
    ['a sample of ours', 'id:your-secret-of-at-least-32-characters'],
    ['one letter', `a:${'x'.repeat(40)}`],
    ['padding alone', `a:${' '.repeat(40)}`],
    ['an id that comes twice', `${ring},a:${secret}b`],
    ['a second one that is short', `${ring},b:short`],
    ['an empty entry', `${ring},`],
  ])('7 %s: refused in one line, in production and elsewhere', (_name, value) => {
    for (const NODE_ENV of ['production', 'development']) {
      const line = lineOf({ ...live, NODE_ENV, LECTERN_SECRET: value });
      expect(line).toMatch(/^Lectern cannot start: LECTERN_SECRET [^\n]+\.$/);
      expect(line).not.toContain(secret.slice(0, 8));
    }
  });

  test('7 missing: refused in production with an upstream, made at random elsewhere', () => {
    const bare = { UPSTREAM_URL: 'https://gw.example' };
    expect(lineOf({ ...bare, NODE_ENV: 'production' })).toMatch(
      /^Lectern cannot start: LECTERN_SECRET is required/,
    );
    expect(readSettings({ ...bare, NODE_ENV: 'development' })).toMatchObject({
      value: { keysEndWithProcess: true },
    });
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ value: { keysEndWithProcess: true } });
    const [first, second] = [readSettings({}), readSettings({})];
    expect(first).not.toEqual(second);
  });
});

describe('the upstream address', () => {
  test.each([
    'gw.example',
    'file:///etc/passwd',
    'ftp://gw.example',
    'https://user:pass@gw.example',
    'https://user@gw.example',
    'https://gw.example/?key=1',
    'https://gw.example/?',
    'https://gw.example/#a',
    'https://',
    'http://169.254.169.254/latest',
    'https://metadata.google.internal',
    'https://[fd00:ec2::254]',
    'https://[fe80::1]',
    'https://0.0.0.0',
  ])('41 %s is refused, also where private addresses are allowed', (url) => {
    for (const ALLOW_PRIVATE_UPSTREAM of ['0', '1']) {
      expect(lineOf({ ...live, UPSTREAM_URL: url, ALLOW_PRIVATE_UPSTREAM })).toMatch(
        /^Lectern cannot start: UPSTREAM_URL must [^\n]+\.$/,
      );
    }
  });

  test.each([
    'http://127.0.0.1:8080',
    'http://localhost:8080',
    'https://api.localhost',
    'https://10.1.2.3',
    'https://[::1]',
    'https://[::ffff:192.168.0.1]',
    'http://0x7f000001',
    'http://gateway:3000',
    'http://gw.example',
  ])('41 %s needs ALLOW_PRIVATE_UPSTREAM=1, and the line says so', (url) => {
    expect(lineOf({ ...live, UPSTREAM_URL: url })).toMatch(/UPSTREAM_URL .* ALLOW_PRIVATE_UPSTREAM=1/);
    expect(lineOf({ ...live, UPSTREAM_URL: url, ALLOW_PRIVATE_UPSTREAM: '1' })).toBe('starts');
  });

  test('a public address without an upstream says nothing and is refused', () => {
    expect(lineOf({ UPSTREAM_PUBLIC_URL: 'https://gw.example' })).toContain('UPSTREAM_PUBLIC_URL');
  });
});
