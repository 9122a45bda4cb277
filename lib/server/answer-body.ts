import 'server-only';
import type { Source } from './answer-source';
import type { Stopped } from './closing-event';
import { createEventFrames } from './event-frames';

/** How an answer's body ended. */
type Ending = 'answered' | 'client_closed' | Stopped;

/** What an answer may be. Sizes in bytes, times in ms; what is not said is without limit. */
export type AnswerRules = {
  /** Of the whole. */
  size?: number;
  /** The longest silence of the source while the reader waits for it, and the longest life of the whole. */
  idleTime?: number;
  time?: number;
  /**
   * For a stream of events: the size of one, after which silence the site sends a comment, and the bytes by which it ends
   * the stream after that last byte.
   */
  events?: {
    size: number;
    commentTime: number;
    closing: (why: Stopped, last: number | undefined) => Uint8Array;
  };
};

type AnswerBody = {
  stream: ReadableStream<Uint8Array>;
  stop: (why: Stopped) => void;
  /** Ends it for a reader who is gone: the server may neither read nor cancel the answer then. */
  leave: () => void;
};

/** A line that says nothing, so that no load balancer takes a quiet stream for a dead one. */
const COMMENT = Buffer.from(':\n\n');

/**
 * The body of a relayed answer: a chunk is asked for only when the reader takes one, and `end` is called once, however it
 * ends. What goes wrong ends a stream of events with its closing bytes, and any other answer as a failure that breaks
 * the reader's connection, so that half an answer never looks whole. Events are headed by an empty chunk, since the server
 * sends the headers with the first one; an answer in one piece would only wait for it.
 */
export function answerBody(
  source: Source,
  end: (ending: Ending, bytes: number) => void,
  { size = Infinity, idleTime, time, events }: AnswerRules,
): AnswerBody {
  const frames = events && createEventFrames(events.size);
  let received = 0;
  let sent = 0;
  let controls: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isWaiting = false;
  let isOver = false;

  const finish = (ending: Ending) => {
    if (isOver) return;
    isOver = true;
    for (const timer of [idle, life, quiet]) clearTimeout(timer);
    end(ending, sent);
  };
  const send = (chunk: Uint8Array) => {
    sent += chunk.byteLength;
    quiet?.refresh();
    controls?.enqueue(chunk);
  };
  const stop = (why: Stopped) => {
    if (isOver) return;
    if (events) {
      send(events.closing(why, frames?.last()));
      controls?.close();
    } else {
      controls?.error(dealtWith(why));
    }
    finish(why);
    source.close();
  };
  const leave = () => {
    if (isOver) return;
    controls?.error(dealtWith('client_closed'));
    finish('client_closed');
    source.close();
  };
  const comment = () => {
    // A reader who has not taken the last chunk hears enough.
    const isHeard = isWaiting && controls?.desiredSize === 0;
    if (isHeard && frames?.isBetween()) send(COMMENT);
    else quiet?.refresh();
  };
  const idle = timer(() => isWaiting && stop('upstream_timeout'), idleTime);
  const life = timer(() => stop('upstream_timeout'), time);
  const quiet = timer(comment, events?.commentTime);

  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        controls = controller;
        if (events) controller.enqueue(new Uint8Array(0));
      },
      pull: async (controller) => {
        isWaiting = true;
        idle?.refresh();
        try {
          const chunk = await source.read();
          isWaiting = false;
          if (isOver) return;
          if (chunk === undefined) {
            controller.close();
            finish('answered');
            return;
          }
          received += chunk.byteLength;
          if (received > size || frames?.push(chunk) === false) stop('response_too_large');
          else send(chunk);
        } catch {
          isWaiting = false;
          stop('upstream_interrupted');
        }
      },
      cancel: () => {
        finish('client_closed');
        source.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, stop, leave };
}

/** A timer that can be wound up again, and keeps no process alive; none without a time. */
function timer(act: () => unknown, time: number | undefined): NodeJS.Timeout | undefined {
  return time === undefined ? undefined : setTimeout(act, time).unref();
}

/** The server takes an AbortError as "already dealt with" and prints nothing. */
const dealtWith = (why: string) => new DOMException(why, 'AbortError');
