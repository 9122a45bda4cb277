import 'server-only';
import { KIB, MIB, SECOND } from './measure';

/** Sizes in bytes, times in milliseconds, counts otherwise. `limit-settings.ts` says how each is set. */
export type Limits = typeof defaultLimits;

/** What the site accepts, holds and waits for where no setting says otherwise. */
export const defaultLimits = {
  /** Characters of a reader's key. */
  keyLength: KIB,
  /** Name and value of the cookie that holds the key: browsers drop larger ones in silence. */
  keyCookie: 4 * KIB,
  /** How long a key is held, counted from the moment it is put away. */
  keyLife: 12 * 60 * 60 * SECOND,
  /** The JSON that puts a key away. */
  keyBody: 16 * KIB,
  requestBody: 20 * MIB,
  /** A form with all its files. */
  formBody: 32 * MIB,
  /** One file of a form that the sandbox reads. */
  formFile: 25 * MIB,
  /** The parts of a form that the sandbox reads. */
  formParts: 64,
  /** From the first to the last byte of a request's body. */
  requestBodyTime: 30 * SECOND,
  connectTime: 5 * SECOND,
  /** From the start of the call to the upstream's headers, connecting included. */
  firstByteTime: 120 * SECOND,
  /** The longest silence inside an answer, and inside a stream of events, where a comment ends it too. */
  idleTime: 30 * SECOND,
  streamIdleTime: 60 * SECOND,
  /** From the headers of an answer to its end, but for one of bytes. */
  streamTime: 15 * 60 * SECOND,
  /** After this silence between two events the site sends a comment itself. */
  commentTime: 15 * SECOND,
  upstreamHeaders: 16 * KIB,
  /** After SIGTERM: readiness is refused and calls are taken, while those in front of the site notice. */
  unreadyTime: 5 * SECOND,
  /** After that: what is open may go on. */
  drainTime: 25 * SECOND,
  /** After that: the closing events are read. */
  lastWordsTime: 4 * SECOND,
  /** From a connection's first moment, or its next request's first byte, to the end of that request's headers. */
  headerTime: 60 * SECOND,
  /** From there to the end of a request, whatever reads it. */
  requestTime: 300 * SECOND,
  /** Between two requests of a connection: longer than the load balancer's, or it meets a connection that is closing. */
  keepAliveTime: 75 * SECOND,
  /** Connections to this process, those without a request among them. */
  connectionsAtOnce: 10_000,
  /** Connections to one upstream. */
  connections: 2500,
  /** An answer of JSON, or of anything else that is neither events nor bytes. Of all answers, what counts is decoded. */
  textAnswer: 32 * MIB,
  /** A picture, sound, a video or a file: it is never held whole. */
  bytesAnswer: 512 * MIB,
  /** A stream of events, and one of its events. */
  streamAnswer: 64 * MIB,
  streamEvent: 1 * MIB,
  /** One event of an endpoint whose events may hold a whole picture or sound. */
  fileEvent: 32 * MIB,
  /** Relayed calls of one reader in a minute. */
  callsPerMinute: 60,
  /** Relayed calls from one address in a minute, whoever makes them: several readers may share it. */
  callsPerMinutePerAddress: 600,
  /** Calls to `/sandbox` from one address in a minute: it is meant for programs, and costs no money. */
  sandboxCallsPerMinute: 1200,
  /** Attempts to put a key away from one address in a minute. */
  keysPerMinute: 20,
  /** Calls that one reader has open at once, and how many of them may be streams. */
  callsAtOnce: 8,
  streamsAtOnce: 4,
  /** Calls open at once from one address: relayed ones, and apart from them those to `/sandbox`. */
  callsAtOncePerAddress: 100,
  /** Calls of all kinds that this process has open at once. */
  callsAtOnceInAll: 2500,
  /** Readers and addresses that are remembered for each limit: the one that began first is forgotten for one more. */
  remembered: 25_000,
  /** How long a decision may wait for Redis before this process makes it, and how long it is left alone then. */
  redisTime: 40,
  redisRest: 1 * SECOND,
};
