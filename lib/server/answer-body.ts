import 'server-only';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Stopped } from './closing-event';

/** Bytes as they arrive: `undefined` at the clean end, a rejection at any other. `close` frees what is behind. */
export type Source = { read(): Promise<Uint8Array | undefined>; close(): void };

/** How an answer's body ended. */
type Ending = 'answered' | 'client_closed' | 'upstream_interrupted' | Stopped;

/** A stream of Node as a source; it is destroyed on `close`. */
function fromReadable(stream: Readable): Source {
  // A stream may fail while nobody reads. The next read reports it; without a listener it would end the process.
  stream.on('error', () => undefined);
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  return {
    read: async () => {
      const { done, value } = await iterator.next();
      return done ? undefined : value;
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
 * unknown or stacked. More than `max` decoded bytes end it as a failure.
 */
export function decoded(stream: Readable, encoding: string, max: number): Source | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return fromReadable(stream);
  const decoder = Object.hasOwn(decoders, name) ? decoders[name]?.() : undefined;
  if (!decoder) return undefined;
  // `pipeline` destroys both ends on the first failure, and the reader of the decoder sees it.
  pipeline(stream, decoder, () => undefined);
  const source = fromReadable(decoder);
  let length = 0;
  return {
    read: async () => {
      const chunk = await source.read();
      length += chunk?.byteLength ?? 0;
      if (length > max) throw new Error('The decoded answer is too large');
      return chunk;
    },
    close: source.close,
  };
}

type AnswerBodyOptions = {
  headersFirst: boolean;
  closing?: (why: Stopped, last: number | undefined) => Uint8Array;
};

type AnswerBody = {
  stream: ReadableStream<Uint8Array>;
  stop: (why: Stopped) => void;
  /** Ends it for a reader who is gone: the server may neither read nor cancel the answer then. */
  leave: () => void;
};

/**
 * The body of a relayed answer: a chunk is asked for only when the reader takes one, and `end` is called once,
 * however it ends. A failure of the source breaks the reader's connection, so that half an answer never looks whole. The
 * server sends the headers with the first chunk: `headersFirst` makes that an empty one, so that they are there before
 * the first event; an answer in one piece would only wait for it.
 *
 * `stop` ends it early: with the bytes that `closing` makes of the last byte sent, or, where an answer has no form for
 * that, as a failure.
 */
export function answerBody(
  source: Source,
  end: (ending: Ending, bytes: number) => void,
  { headersFirst, closing }: AnswerBodyOptions,
): AnswerBody {
  let bytes = 0;
  let last: number | undefined;
  let controls: ReadableStreamDefaultController<Uint8Array> | undefined;
  let ended = false;
  const finish = (ending: Ending) => {
    if (!ended) end(ending, bytes);
    ended = true;
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        controls = controller;
        if (headersFirst) controller.enqueue(new Uint8Array(0));
      },
      pull: async (controller) => {
        try {
          const chunk = await source.read();
          if (ended) return;
          if (chunk === undefined) {
            controller.close();
            finish('answered');
            return;
          }
          bytes += chunk.byteLength;
          last = chunk.at(-1) ?? last;
          controller.enqueue(chunk);
        } catch {
          if (ended) return;
          source.close();
          controller.error(dealtWith('upstream_interrupted'));
          finish('upstream_interrupted');
        }
      },
      cancel: () => {
        finish('client_closed');
        source.close();
      },
    },
    { highWaterMark: 0 },
  );
  const stop = (why: Stopped) => {
    if (ended) return;
    if (closing) {
      const event = closing(why, last);
      bytes += event.byteLength;
      controls?.enqueue(event);
      controls?.close();
    } else {
      controls?.error(dealtWith(why));
    }
    finish(why);
    source.close();
  };
  const leave = () => {
    if (ended) return;
    controls?.error(dealtWith('client_closed'));
    finish('client_closed');
    source.close();
  };
  return { stream, stop, leave };
}

/** The server takes an AbortError as "already dealt with" and prints nothing. */
const dealtWith = (why: string) => new DOMException(why, 'AbortError');
