import 'server-only';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { failure, success, type Problem, type Result } from '@/lib/request/result';
import { addressIn, reachOf } from './address';
import { readKeyRing, type KeyRing } from './key-ring';
import { limitRows, readLimits } from './limit-settings';
import type { Limits } from './limits';
import { notice } from './log';
import { isOwnAddress, isOwnName, portOf } from './own-address';

/** Where readers find the site. `explicit`: the operator said so; otherwise it is a guess from the port. */
export type Site = { url: string; origin: string; explicit: boolean };

/** What a page needs to know, at build time too, when there are no secrets. Without a trailing slash. */
export type PublicSettings = { port: number; site: Site; upstream?: { url: string; publicUrl: string } };

export type Settings = PublicSettings & {
  production: boolean;
  allowPrivateUpstream: boolean;
  /** There is `/api/metrics`; with a token, for those who send it. */
  metrics?: { token?: string };
  /** How many proxies in front of the site are the operator's own. */
  trustProxy: number;
  keyRing: KeyRing;
  /** The ring was made for this process: keys end with it, and no other instance can read them. */
  keysEndWithProcess: boolean;
  limits: Limits;
  /** Where several instances count together. None: each counts for itself. */
  redisUrl?: string;
};

type Source = Readonly<Record<string, string | undefined>>;

const flag = z
  .enum(['0', '1', 'true', 'false'], { error: 'must be 1 or 0' })
  .default('0')
  .transform((value) => value === '1' || value === 'true');
const whole = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: `must be from ${min} to ${max}` })
    .prefault(String(fallback));

/** The settings that are no limits, each with what the operator reads of it. */
export const settingsShape = z.object({
  NODE_ENV: z.string().optional(),
  PORT: whole(1, 65_535, 3000).meta({ description: 'The port that the site listens on.' }),
  HOST: z.string().prefault('0.0.0.0').meta({ description: 'The address that it listens on.' }),
  SITE_URL: z.string().optional().meta({
    default: 'http://localhost:$PORT',
    description: 'Where readers find the site. Pages show it, so another value is another build.',
  }),
  UPSTREAM_URL: z
    .string()
    .optional()
    .meta({ absent: 'only the sandbox', description: 'Your gateway, as the relay calls it.' }),
  UPSTREAM_PUBLIC_URL: z.string().optional().meta({
    default: '$UPSTREAM_URL',
    description: 'Your gateway, as pages and samples show it. Another value is another build.',
  }),
  ALLOW_PRIVATE_UPSTREAM: flag.meta({
    description: '`1`: the gateway may have a loopback or private address, or plain http.',
  }),
  LECTERN_SECRET: z.string().optional().meta({
    absent: 'random, where there is only the sandbox',
    description:
      'The key ring: `id:secret`, comma-separated, each secret of 32 characters or more. The first seals, all open. Required with `UPSTREAM_URL` in production.',
  }),
  TRUST_PROXY: whole(0, 10, 0).meta({
    description:
      'How many proxies in front of the site are yours. A caller’s address is what the outermost of them wrote into `X-Forwarded-For`; with `0` that header says nothing.',
  }),
  REDIS_URL: z
    .string()
    .refine(isRedisUrl, { error: 'must be a URL that begins with redis:// or rediss://' })
    .optional()
    .meta({
      absent: 'each instance counts for itself',
      description:
        '`redis://` or `rediss://`: where several instances count together. Needs `LECTERN_SECRET`, the same for all.',
    }),
  METRICS: flag.meta({
    description:
      '`1`: `GET /api/metrics` answers Prometheus, whoever asks: for a port that only your own network reaches.',
  }),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,256}$/, { error: 'must be 16 to 256 letters, digits or any of -._~+/=' })
    .optional()
    .meta({
      absent: 'none',
      description:
        '`/api/metrics` answers those who send `Authorization: Bearer` with this token, 16 characters or more.',
    }),
});

/** Reads the settings that pages are built with. `where` of a problem is the setting's name. */
export function readPublicSettings(source: Source): Result<PublicSettings> {
  const parsed = parseShape(source);
  if (!parsed.ok) return parsed;
  const { raw } = parsed.value;
  const problems: Problem[] = [];
  const take = (where: string, result: Result<string>): string => {
    if (result.ok) return result.value;
    problems.push(...result.problems.map(({ message }) => ({ where, message })));
    return '';
  };
  const siteUrl = take('SITE_URL', plainUrl(raw.SITE_URL ?? `http://localhost:${raw.PORT}`));
  if (siteUrl && new URL(siteUrl).pathname !== '/') {
    problems.push({ where: 'SITE_URL', message: 'must be an origin, without a path' });
  }
  let upstream: PublicSettings['upstream'];
  if (raw.UPSTREAM_URL === undefined) {
    if (raw.UPSTREAM_PUBLIC_URL !== undefined)
      problems.push({ where: 'UPSTREAM_PUBLIC_URL', message: 'says nothing without UPSTREAM_URL' });
  } else {
    const url = take('UPSTREAM_URL', upstreamUrl(raw.UPSTREAM_URL, raw.ALLOW_PRIVATE_UPSTREAM));
    const shown = raw.UPSTREAM_PUBLIC_URL;
    upstream = {
      url,
      publicUrl: shown === undefined ? url : take('UPSTREAM_PUBLIC_URL', plainUrl(shown)),
    };
  }
  if (problems.length > 0) return failure(...problems);
  const site = { url: siteUrl, origin: new URL(siteUrl).origin, explicit: raw.SITE_URL !== undefined };
  return success({ port: raw.PORT, site, ...(upstream ? { upstream } : {}) });
}

/**
 * Reads every setting. A key ring is demanded only in production with an upstream of the operator's; in the other
 * cases without one, `random` makes a secret that ends with the process.
 */
export function readSettings(source: Source, random: () => string = randomSecret): Result<Settings> {
  const parsed = parseShape(source);
  const open = readPublicSettings(source);
  if (!parsed.ok || !open.ok)
    return open.ok ? failure({ where: 'settings', message: 'are unreadable' }) : open;
  if (open.value.upstream && isThisSite(new URL(open.value.upstream.url), open.value.port)) {
    return failure({
      where: 'UPSTREAM_URL',
      message: 'must not lead to this site itself, which has that PORT of this machine',
    });
  }
  const { raw, limits } = parsed.value;
  const token = raw.METRICS_TOKEN;
  const rest = {
    production: raw.NODE_ENV === 'production',
    allowPrivateUpstream: raw.ALLOW_PRIVATE_UPSTREAM,
    trustProxy: raw.TRUST_PROXY,
    limits,
    ...(raw.REDIS_URL ? { redisUrl: raw.REDIS_URL } : {}),
    ...(token === undefined ? (raw.METRICS ? { metrics: {} } : {}) : { metrics: { token } }),
  };
  if (raw.LECTERN_SECRET !== undefined) {
    const ring = readKeyRing(raw.LECTERN_SECRET);
    if (!ring.ok) return ring;
    return success({ ...open.value, ...rest, keyRing: ring.value, keysEndWithProcess: false });
  }
  if (open.value.upstream && rest.production) {
    return failure({
      where: 'LECTERN_SECRET',
      message: 'is required with UPSTREAM_URL: set it to id:secret, with a secret of at least 32 characters',
    });
  }
  if (raw.REDIS_URL && raw.NODE_ENV === 'production') {
    return failure({
      where: 'LECTERN_SECRET',
      message: 'is required with REDIS_URL: what is counted there has names that only the secret gives',
    });
  }
  const keyRing: KeyRing = [{ id: 'process', secret: random() }];
  return success({ ...open.value, ...rest, keyRing, keysEndWithProcess: true });
}

/** All problems of the settings as one line for the operator. */
export const describeProblems = (problems: readonly Problem[]): string =>
  `Lectern cannot start: ${problems.map(({ where, message }) => `${where} ${message}`).join('; ')}.`;

declare global {
  // Routes may be bundled apart, but the secret made for this process must be one.
  var lecternSettings: Settings | undefined;
}

/** The settings of this process, read once; throws the one line of `describeProblems`. */
export function env(): Settings {
  if (globalThis.lecternSettings) return globalThis.lecternSettings;
  const settings = orThrow(readSettings(process.env));
  globalThis.lecternSettings = settings;
  if (settings.keysEndWithProcess) {
    notice('LECTERN_SECRET is not set: keys are sealed with a random secret and end with this process.');
  }
  return settings;
}

/** The settings of `readPublicSettings` for this process or build: asks for no secret. */
export const publicEnv = (): PublicSettings => orThrow(readPublicSettings(process.env));

const randomSecret = () => randomBytes(32).toString('base64url');

function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(describeProblems(result.problems));
  return result.value;
}

/** An empty setting counts as absent: compose files pass those. */
function parseShape(source: Source): Result<{ raw: z.output<typeof settingsShape>; limits: Limits }> {
  const names = [...Object.keys(settingsShape.shape), ...limitRows.map(({ name }) => name)];
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = source[name]?.trim();
      return value ? [[name, value] as const] : [];
    }),
  );
  const parsed = settingsShape.safeParse(given);
  const limits = readLimits(given);
  if (parsed.success && limits.ok) return success({ raw: parsed.data, limits: limits.value });
  const issues = parsed.error?.issues ?? [];
  return failure(
    ...issues.map(({ path, message }) => ({ where: path.join('.'), message })),
    ...(limits.ok ? [] : limits.problems),
  );
}

const refuse = (message: string) => failure({ where: 'url', message });

function plainUrl(text: string): Result<string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return refuse('must be an absolute http or https URL');
  }
  if (url.username || url.password) return refuse('must not hold a user name or password');
  if (/[?#]/.test(text)) return refuse('must not have a query or fragment');
  return success(`${url.origin}${url.pathname.replace(/\/+$/, '')}`);
}

function upstreamUrl(text: string, allowPrivate: boolean): Result<string> {
  const plain = plainUrl(text);
  if (!plain.ok) return plain;
  const url = new URL(plain.value);
  const address = addressIn(url);
  const reach = address ? reachOf(address) : reachOfName(url.hostname);
  if (reach === 'forbidden') return refuse('must not be a link-local, metadata or reserved address');
  if (allowPrivate) return plain;
  if (reach === 'private') {
    return refuse('is a loopback or private address: set ALLOW_PRIVATE_UPSTREAM=1 to allow it');
  }
  if (url.protocol === 'http:') {
    return refuse(
      'would send keys unencrypted: use https, or set ALLOW_PRIVATE_UPSTREAM=1 inside your own network',
    );
  }
  return plain;
}

function isRedisUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ['redis:', 'rediss:'].includes(url.protocol) && url.hostname !== '';
}

function isThisSite(url: URL, port: number): boolean {
  const address = addressIn(url);
  return portOf(url) === port && (address ? isOwnAddress(address) : isOwnName(url.hostname));
}

function reachOfName(name: string): 'public' | 'private' | 'forbidden' {
  const host = name.replace(/\.$/, '').toLowerCase();
  if (host === 'metadata.google.internal' || host === 'metadata') return 'forbidden';
  return host === 'localhost' || host.endsWith('.localhost') ? 'private' : 'public';
}
