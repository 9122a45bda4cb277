import 'server-only';
import type { RequestPlan } from '@/lib/request/plan';

const STREAM = 'text/event-stream';

/**
 * Whether a call is likely to be answered as a stream: that is what the endpoint answers when all is well, or the body asks
 * for it. The body is searched, not parsed, since it may be large: a text that quotes `"stream": true` is held for one.
 */
export function asksForStream({ answers = [] }: RequestPlan, bytes: Uint8Array | undefined): boolean {
  // The good answers come first.
  if (answers[0] === STREAM) return true;
  if (!bytes || !answers.includes(STREAM)) return false;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = '"stream"';
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
    const after = body.toString('latin1', at + name.length, at + name.length + 32);
    if (/^\s*:\s*true\b/.test(after)) return true;
  }
  return false;
}
