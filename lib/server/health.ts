import 'server-only';
import type { Phase } from './open-calls';

/** Whether this instance wants calls: 200 while it serves, 503 from the moment it was told to stop. */
export function answerHealth(phase: Phase): Response {
  const serves = phase === 'serving';
  return new Response(serves ? 'ok\n' : 'draining\n', {
    status: serves ? 200 : 503,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  });
}
