import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProblemClass } from '@/lib/server/problem';

/**
 * What an upstream sends, and what the reader must see of it: a class of error of the site, an answer that is `cut` or
 * falls `silent`, or a whole one with its status and text.
 */
export type OddAnswer = {
  name: string;
  send: (socket: Socket) => void;
  shown: ProblemClass | 'cut' | 'silent' | readonly [status: number, text: string];
};

type Shown = OddAnswer['shown'];
type Bytes = string | Buffer;

/** Each character as one byte. */
export const toBuffer = (bytes: Bytes) => (typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);

/** Sends these bytes, and ends the connection in order. */
export const odd = (name: string, bytes: Bytes, shown: Shown): OddAnswer => ({
  name,
  send: (socket) => socket.end(toBuffer(bytes)),
  shown,
});

/** Sends these bytes, and nothing more on an open connection. */
export const stalled = (name: string, bytes: Bytes, shown: Shown): OddAnswer => ({
  name,
  send: (socket) => socket.write(toBuffer(bytes)),
  shown,
});

/**
 * Runs once what was written before has been read by a socket of this process: after a turn in which sockets were polled.
 * libuv tells of a reset that finds unread bytes as of a good end, and so can nobody who has no length to go by.
 */
export const onceRead = (act: () => void): void => {
  setTimeout(() => setImmediate(() => setImmediate(act)), 10);
};

/** Sends these bytes, and resets the connection once they have been taken. */
export const reset = (name: string, bytes: Bytes, shown: Shown): OddAnswer => ({
  name,
  send: (socket) => socket.write(toBuffer(bytes), () => onceRead(() => socket.resetAndDestroy())),
  shown,
});

/** Sends one of these after the other, each in a packet of its own. */
export const inPieces = (name: string, pieces: Iterable<Bytes>, shown: Shown): OddAnswer => ({
  name,
  send: async (socket) => {
    socket.setNoDelay(true);
    for (const piece of pieces) {
      if (socket.destroyed) return;
      socket.write(toBuffer(piece));
      await sleep(1);
    }
  },
  shown,
});

/** The same without end. */
export function* endless(piece: string): Generator<string> {
  for (;;) yield piece;
}
/** A start, and then the same without end. */
export function* startedBy(start: string, piece: string): Generator<string> {
  yield start;
  yield* endless(piece);
}

/** The status line and a content type. */
export const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** A status line with a body of two bytes. */
export const line = (start: string) => `${start}\r\nContent-Length: 2\r\n\r\n{}`;

/** A good answer with one more header. */
export const withHeader = (header: string) => line(`${OK}${header}`);

/** A good answer. */
export const whole = `${OK}Content-Length: 2\r\n\r\n{}`;
