import 'server-only';

/** A body that was read whole, or why it was not: over `max` bytes, not done in time, or broken off. */
export type BodyRead = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'large' | 'slow' | 'broken' };

/** Reads a request's body, counting while it arrives: at most `max` bytes, and `time` milliseconds in all. */
export async function readBody(request: Request, max: number, time: number): Promise<BodyRead> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return { ok: false, reason: 'large' };
  if (!request.body) return { ok: true, bytes: new Uint8Array(0) };
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    cancel(reader);
  }, time);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > max) {
        cancel(reader);
        return { ok: false, reason: 'large' };
      }
      chunks.push(value);
    }
  } catch {
    return { ok: false, reason: late ? 'slow' : 'broken' };
  } finally {
    clearTimeout(timer);
  }
  return late ? { ok: false, reason: 'slow' } : { ok: true, bytes: Buffer.concat(chunks, length) };
}

/** The media type of a content type, lower-case and without parameters. */
export const mediaTypeOf = (contentType: string | null | undefined): string =>
  (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function cancel(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  // A stream that is broken already cannot be cancelled, and nothing is left to free.
  reader.cancel().catch(() => undefined);
}
