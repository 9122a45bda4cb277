import { emptyAnswer, type AnswerView } from './answer';
import { createAssembler } from './index';
import { createJsonPieces } from './json-pieces';
import { readProblem, type SiteProblem } from './problem';
import { CLOSING_EVENT, CUT_EVENT } from './site-events';
import { createSseReader, type StreamEvent } from './sse';

/** An event and when it came, in milliseconds of the caller's clock. */
export type TimedEvent = StreamEvent & { at: number };

/**
 * What has arrived so far. `kind` is decided by the media type of the answer, not by what was asked for.
 * `raw` is the text as it came; for bytes that are not text it is empty, and `blob` is there at the end.
 * `interruption` is the site's closing event.
 */
export type AnswerSnapshot = {
  kind: 'events' | 'json' | 'text' | 'bytes';
  bytes: number;
  raw: string;
  events: readonly TimedEvent[];
  answer: AnswerView;
  blob?: Blob;
  interruption?: SiteProblem;
};

/** No more text than this is held, in characters: the site's own limits are below it. */
const TEXT_MAX = 80 * 1024 * 1024;

/** Reads one answer, of which a part that is too large to be held throws a RangeError. `end` is called once, also after a broken connection: what arrived is kept. */
export type AnswerReader = {
  push(bytes: Uint8Array, at: number): void;
  end(at: number): void;
  snapshot(): AnswerSnapshot;
};

/** The media type without parameters, in lower case. */
export const essence = (contentType: string): string =>
  contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

/**
 * A reader for an answer of `family` with this `Content-Type`. An answer to a stream request may be plain JSON,
 * an array or an error, and is then read as such. Events that are not JSON are kept but not assembled.
 */
export function createAnswerReader(family: string, contentType: string): AnswerReader {
  const type = essence(contentType);
  const kind = kindOf(type);
  const assembler = createAssembler(family);
  const decoder = new TextDecoder();
  const events: TimedEvent[] = [];
  const held: Uint8Array<ArrayBuffer>[] = [];
  let raw = '';
  let blob: Blob | undefined;
  let bytes = 0;
  let now = 0;
  let interruption: SiteProblem | undefined;

  const add = (text: string) => {
    // Of what is no JSON this comes most often, and an exception for each would be felt.
    const piece = text === '' || text === '[DONE]' ? undefined : parseJson(text);
    if (piece !== undefined) assembler.add(piece);
  };
  const sse = createSseReader((event) => {
    if (event.type === CUT_EVENT) return;
    events.push({ ...event, at: now });
    if (event.type === CLOSING_EVENT) interruption = readProblem(parseJson(event.data));
    else add(event.data);
  });
  const pieces = createJsonPieces(add);
  const read = (text: string) => {
    if (raw.length + text.length > TEXT_MAX) throw new RangeError('The answer is too long to be shown');
    raw += text;
    if (kind === 'events') sse.push(text);
    else if (kind === 'json') pieces.push(text);
  };

  return {
    push(chunk, at) {
      now = at;
      bytes += chunk.byteLength;
      if (kind === 'bytes') held.push(new Uint8Array(chunk));
      else read(decoder.decode(chunk, { stream: true }));
    },
    end(at) {
      now = at;
      if (kind === 'bytes') {
        blob = new Blob(held.splice(0), { type });
        return;
      }
      read(decoder.decode());
      if (kind === 'events') sse.end();
    },
    snapshot: () => ({
      kind,
      bytes,
      raw,
      events: [...events],
      answer:
        kind === 'text' || kind === 'bytes'
          ? { ...emptyAnswer, text: raw, complete: true }
          : assembler.view(),
      ...(blob ? { blob } : {}),
      ...(interruption ? { interruption } : {}),
    }),
  };
}

/** Parses JSON, with `undefined` for text that is not JSON or is nested deeper than the engine can follow. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function kindOf(type: string): AnswerSnapshot['kind'] {
  if (type === 'text/event-stream') return 'events';
  if (type === 'application/json' || type.endsWith('+json')) return 'json';
  return type === '' || type.startsWith('text/') ? 'text' : 'bytes';
}
