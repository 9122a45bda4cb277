import 'server-only';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Bytes as they arrive: `undefined` at the clean end, a rejection at any other. `close` frees what is behind. */
export type Source = { read(): Promise<Uint8Array | undefined>; close(): void };

/**
 * A stream of Node as a source; it is destroyed on `close`. What has arrived is read before a failure is told: the
 * stream's own iterator would throw it away.
 */
function fromReadable(stream: Readable): Source {
  let failure: Error | undefined;
  let hasEnded = false;
  let wake = () => {};
  // A stream may fail while nobody reads. The next read reports it; without a listener it would end the process.
  stream.on('error', (error: Error) => {
    failure ??= error;
    wake();
  });
  stream.on('readable', () => wake());
  stream.once('end', () => {
    hasEnded = true;
    wake();
  });
  stream.once('close', () => {
    if (!hasEnded) failure ??= new Error('The answer was closed before its end');
    wake();
  });
  return {
    async read() {
      for (;;) {
        const chunk: Uint8Array | null = stream.read();
        if (chunk !== null) return chunk;
        if (failure) throw failure;
        if (hasEnded) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => void stream.destroy(),
  };
}

/** A web stream as a source; it is cancelled on `close`. */
export function fromWebStream(stream: ReadableStream<Uint8Array>): Source {
  const reader = stream.getReader();
  return {
    read: async () => (await reader.read()).value,
    // A stream that has failed refuses to be cancelled: it is closed already.
    close: () => void reader.cancel().catch(() => undefined),
  };
}

const decoders: Record<string, () => Transform> = {
  gzip: () => createGunzip({ flush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ flush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ flush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH }),
};

/**
 * Undoes one encoding of an answer that came encoded although `identity` was asked for; nothing for one that is
 * unknown or stacked. It is decoded as fast as it is read, so that a bomb is no larger here than what was taken of it.
 */
export function decoded(stream: Readable, encoding: string): Source | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return fromReadable(stream);
  const decoder = Object.hasOwn(decoders, name) ? decoders[name]?.() : undefined;
  if (!decoder) return undefined;
  // `pipeline` destroys both ends on the first failure, and the reader of the decoder sees it.
  pipeline(stream, decoder, () => undefined);
  return fromReadable(decoder);
}
