import 'server-only';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How many times what is accepted may follow a refusal before the connection is cut. */
const DISCARDED = 8;

/** A body that was read whole, or why it was not: over `max` bytes, not done in time, or broken off. */
type BodyRead = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'large' | 'slow' | 'broken' };

/**
 * Reads a request's body, counting while it arrives: at most `max` bytes, and `time` milliseconds in all. Of a body that
 * was refused nothing is held. What the server still hands over of it is thrown away for as long again, or up to eight
 * times `max`; the framework hands over nothing once the answer is sent, and its sender, who has the answer, then waits
 * for its connection to be closed as an idle one.
 */
export function readBody(request: Request, max: number, time: number): Promise<BodyRead> {
  const isTooLarge = Number(request.headers.get('content-length') ?? 0) > max;
  if (!request.body) {
    return Promise.resolve(
      isTooLarge ? { ok: false, reason: 'large' } : { ok: true, bytes: new Uint8Array(0) },
    );
  }
  const reader = request.body.getReader();
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    // None once it is refused.
    let chunks: Uint8Array[] | undefined = [];
    let length = 0;
    // A stream that has failed refuses to be cancelled: there is nothing left to cut.
    const cut = () => void reader.cancel().catch(() => undefined);
    const refuse = (reason: 'large' | 'slow' | 'broken') => {
      if (!chunks) return;
      chunks = undefined;
      clearTimeout(timer);
      timer = setTimeout(cut, time);
      resolve({ ok: false, reason });
    };
    const collect = async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        length += value.byteLength;
        if (length > max) refuse('large');
        if (length > max * DISCARDED) return cut();
        // Others have their turn, however fast it comes.
        if (chunks) chunks.push(value);
        else await nextTurn();
      }
      if (chunks) resolve({ ok: true, bytes: Buffer.concat(chunks, length) });
    };
    timer = setTimeout(() => refuse('slow'), time);
    if (isTooLarge) refuse('large');
    // Whatever the server's stream says when a reader leaves, there is nobody to tell it to.
    void collect()
      .catch(() => refuse('broken'))
      .finally(() => clearTimeout(timer));
  });
}
