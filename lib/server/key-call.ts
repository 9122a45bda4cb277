import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Admission } from './admission';
import { readBody } from './body';
import { mediaTypeOf } from './media-type';
import type { Settings, Site } from './env';
import { isOwnCall } from './guard';
import { clearCookieLine, keyCookieLine, keyCookieName, keyIn } from './key-cookie';
import { checkKey, lastFourOf, sealKey } from './key-vault';
import { defaultLimits } from './limits';
import { guardedHeaders, problemResponse } from './problem';
import { findUpstream, type Upstream } from './upstreams';

/** All that is ever told about a key. */
type KeyStatus = { held: false } | { held: true; lastFour?: string; expiresAt: string };

const putBody = z.object({ key: z.string() });

/** `PUT` puts a key away, as often as `admission` lets it, `GET` says whether one is held, `DELETE` forgets it. No answer holds a key. */
export async function answerKeyCall(
  request: Request,
  upstreamId: string,
  settings: Settings,
  admission: Admission,
): Promise<Response> {
  const requestId = randomUUID();
  const { site } = settings;
  if (!isOwnCall(request.headers, site)) return problemResponse('forbidden_origin', { requestId });
  const upstream = findUpstream(settings, upstreamId);
  if (!upstream || !['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method))
    return problemResponse('not_documented', { requestId });
  if (request.method === 'PUT') {
    const refused = await admission.key(request.headers);
    if (refused) return problemResponse(refused.kind, { requestId, retryAfter: refused.retryAfter });
    return putKey(request, upstream, settings, requestId);
  }
  if (request.method === 'DELETE') {
    return statusResponse({ held: false }, [clearCookieLine(site, upstream)], {
      'clear-site-data': '"cache"',
    });
  }
  const opened = await keyIn(request.headers, site, upstream, settings.keyRing);
  if (opened.state === 'held') {
    return statusResponse(
      heldStatus(opened.key, opened.expiresAt),
      await resealed(opened, upstream, settings),
    );
  }
  return statusResponse(
    { held: false },
    opened.state === 'unreadable' ? [clearCookieLine(site, upstream)] : [],
  );
}

/**
 * The `Set-Cookie` lines that move a key sealed by an older secret to the ring's first one, keeping its end: the
 * old secret can be removed once readers have come by.
 */
export async function resealed(
  opened: { key: string; expiresAt: Date; sealedByFirst: boolean },
  upstream: Upstream,
  { site, keyRing }: Pick<Settings, 'site' | 'keyRing'>,
): Promise<string[]> {
  if (opened.sealedByFirst) return [];
  const seconds = Math.max(0, Math.floor((opened.expiresAt.getTime() - Date.now()) / 1000));
  return [
    keyCookieLine(site, upstream, await sealKey(keyRing, upstream, opened.key, opened.expiresAt), seconds),
  ];
}

async function putKey(
  request: Request,
  upstream: Upstream,
  { site, keyRing, limits }: Settings,
  requestId: string,
): Promise<Response> {
  if (
    mediaTypeOf(request.headers.get('content-type')) !== 'application/json' ||
    request.headers.has('content-encoding')
  )
    return problemResponse('unsupported_media_type', { requestId });
  const body = await readBody(request, limits.keyBody, limits.requestBodyTime);
  if (!body.ok) {
    return body.reason === 'large'
      ? problemResponse('body_too_large', { requestId })
      : problemResponse('bad_request', { requestId, status: body.reason === 'slow' ? 408 : 400 });
  }
  const parsed = putBody.safeParse(parseJson(body.bytes));
  if (!parsed.success) {
    const problem = { where: 'body', message: 'must be JSON like {"key": "…"}' };
    return problemResponse('bad_request', { requestId, problems: [problem] });
  }
  const key = checkKey(parsed.data.key);
  if (!key.ok) return problemResponse('bad_request', { requestId, problems: key.problems });

  const life = Math.floor(limits.keyLife / 1000);
  const expiresAt = new Date((Math.floor(Date.now() / 1000) + life) * 1000);
  const sealed = await sealKey(keyRing, upstream, key.value, expiresAt);
  if (!fitsCookie(site, upstream, sealed)) {
    const problem = {
      where: 'key',
      message: 'is too long for a cookie of this browser',
      rule: 'keyCookie',
    };
    return problemResponse('bad_request', { requestId, problems: [problem] });
  }
  return statusResponse(heldStatus(key.value, expiresAt), [keyCookieLine(site, upstream, sealed, life)]);
}

/** Browsers drop a cookie whose name and value exceed the limit, in silence. */
const fitsCookie = (site: Site, upstream: Upstream, sealed: string): boolean =>
  keyCookieName(site, upstream).length + sealed.length <= defaultLimits.keyCookie;

function heldStatus(key: string, expiresAt: Date): KeyStatus {
  const lastFour = lastFourOf(key);
  return { held: true, ...(lastFour ? { lastFour } : {}), expiresAt: expiresAt.toISOString() };
}

function statusResponse(status: KeyStatus, cookies: string[], extra: Record<string, string> = {}): Response {
  const headers = new Headers({
    ...guardedHeaders,
    ...extra,
    'content-type': 'application/json',
    'x-answered-by': 'lectern',
  });
  for (const line of cookies) headers.append('set-cookie', line);
  return new Response(JSON.stringify(status), { headers });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's message quotes the input, which holds the key: what is wrong is said without it.
    return undefined;
  }
}
