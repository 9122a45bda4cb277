import 'server-only';

/** A body that was read whole, or why it was not: over `max` bytes, not done in time, or broken off. */
type BodyRead = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'large' | 'slow' | 'broken' };

/**
 * Reads a request's body, counting while it arrives: at most `max` bytes, and `time` milliseconds in all. What is
 * not read is left to the server, which discards it after the answer; to cancel it would cut the connection before
 * the reader has the answer.
 */
export async function readBody(request: Request, max: number, time: number): Promise<BodyRead> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return { ok: false, reason: 'large' };
  if (!request.body) return { ok: true, bytes: new Uint8Array(0) };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<BodyRead>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'slow' }), time);
  });
  try {
    return await Promise.race([collect(request.body.getReader(), max), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>, max: number): Promise<BodyRead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, bytes: Buffer.concat(chunks, length) };
      length += value.byteLength;
      if (length > max) return { ok: false, reason: 'large' };
      chunks.push(value);
    }
  } catch {
    // Whatever the server's stream says when a reader leaves, there is nobody to tell it to.
    return { ok: false, reason: 'broken' };
  }
}
