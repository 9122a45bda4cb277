/** So much of a body is worked on in one go, in bytes. */
const SLICE = 8 * 1024;
/** After so much work the page gets its turn, in milliseconds: it has to scroll, paint and answer clicks meanwhile. */
const TURN = 20;

/** Gets a piece of the body, and when it came, in milliseconds of the page's clock. */
type OnPiece = (piece: Uint8Array, at: number) => void;

/**
 * Hands a body on in pieces as it arrives. What comes faster than it is worked on waits in memory, not in the connection:
 * what is unread is lost when that breaks. Throws as fetch does when it breaks, once all that arrived is handed on, and at
 * once when `signal` aborts.
 */
export async function readBody(response: Response, signal: AbortSignal, onPiece: OnPiece): Promise<void> {
  const arrived: { bytes: Uint8Array; at: number }[] = [];
  let wake = () => {};
  let end: { failure?: unknown } | undefined;
  const fetchAll = async () => {
    try {
      for await (const bytes of chunks(response)) {
        arrived.push({ bytes, at: performance.now() });
        wake();
      }
      end = {};
    } catch (failure) {
      end = { failure };
    }
    wake();
  };
  void fetchAll();

  let turn = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const next = arrived.shift();
    if (!next) {
      if (end && 'failure' in end) throw end.failure;
      if (end) return;
      await new Promise<void>((resolve) => (wake = resolve));
      turn = performance.now();
      continue;
    }
    for (let from = 0; from < next.bytes.byteLength; from += SLICE) {
      onPiece(next.bytes.subarray(from, from + SLICE), next.at);
      if (performance.now() - turn < TURN) continue;
      await nextTask();
      signal.throwIfAborted();
      turn = performance.now();
    }
  }
}

/** By a message: a timer would wait a second in a tab that is not seen. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

async function* chunks(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
