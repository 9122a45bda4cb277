import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Settings } from './env';
import type { createMetrics } from './metrics';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * Answers Prometheus. Without metrics the address does not exist; with a token it answers only those who send it as
 * `Authorization: Bearer`.
 */
export async function answerMetrics(
  request: Request,
  settings: Pick<Settings, 'metrics'>,
  metrics: () => ReturnType<typeof createMetrics> | undefined,
): Promise<Response> {
  const counts = metrics();
  if (!settings.metrics || !counts) return new Response('not found\n', { status: 404, headers: HEADERS });
  const { token } = settings.metrics;
  if (token !== undefined && !isSame(request.headers.get('authorization') ?? '', `Bearer ${token}`)) {
    return new Response('unauthorized\n', {
      status: 401,
      headers: { ...HEADERS, 'www-authenticate': 'Bearer' },
    });
  }
  return new Response(await counts.print(), { headers: { ...HEADERS, 'content-type': counts.contentType } });
}

/** In a time that tells nothing of where two texts differ, or of their lengths. */
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted));

const digest = (text: string) => createHash('sha256').update(text).digest();
