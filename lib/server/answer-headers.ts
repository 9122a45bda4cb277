import 'server-only';
import { isBytes } from './answer-kind';
import { mediaTypeOf } from './media-type';
import { guardedHeaders } from './problem';

/** Types that a page of ours may be given as they are; anything else is a download. */
const TYPES = new Set([
  'application/json',
  'application/problem+json',
  'text/event-stream',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'video/mp4',
  'video/webm',
  'audio/aac',
  'audio/flac',
  'audio/mp4',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
  'audio/x-wav',
]);

/** What an upstream may tell the reader beside the body: who to ask about this call, and how much is left. */
const PASSED = new Set([
  'retry-after',
  'x-request-id',
  'request-id',
  'x-goog-request-id',
  'openai-processing-ms',
]);
const PASSED_PREFIXES = ['x-ratelimit-', 'ratelimit-', 'anthropic-ratelimit-'];
/** What a media element needs to play a file piece by piece. */
const OF_BYTES = new Set(['accept-ranges', 'content-length', 'content-range', 'etag']);
const VALUE = /^[\x20-\x7e]{1,256}$/;

/** Who speaks in an answer of the relay. */
export type AnsweredBy = 'upstream' | 'sandbox';

/**
 * The headers of a relayed answer: ours, a content type from the allow list, and the few of the upstream's that
 * are passed on. With bytes come their length, their range and their version, unless they were encoded on the way:
 * what is passed on then has another length. A name that comes twice keeps its first value.
 */
export function answerHeaders(received: Iterable<readonly [string, string]>, by: AnsweredBy): Headers {
  const headers = new Headers({
    ...guardedHeaders,
    'x-accel-buffering': 'no',
    'x-answered-by': by,
  });
  let type = '';
  let isEncoded = false;
  const ofBytes = new Map<string, string>();
  for (const [rawName, value] of received) {
    const name = rawName.toLowerCase();
    if (name === 'content-type') type ||= value;
    if (name === 'content-encoding') isEncoded ||= value.trim().toLowerCase() !== 'identity';
    if (OF_BYTES.has(name) && VALUE.test(value) && !ofBytes.has(name)) ofBytes.set(name, value);
    if (isPassed(name) && VALUE.test(value) && !headers.has(name)) headers.set(name, value);
  }
  const mediaType = mediaTypeOf(type);
  if (TYPES.has(mediaType)) {
    const charset = /;\s*charset="?([\w-]{1,20})"?/i.exec(type)?.[1];
    headers.set('content-type', charset ? `${mediaType}; charset=${charset.toLowerCase()}` : mediaType);
  } else {
    headers.set('content-type', 'application/octet-stream');
    headers.set('content-disposition', 'attachment');
  }
  if (isBytes(mediaType) && !isEncoded) for (const [name, value] of ofBytes) headers.set(name, value);
  return headers;
}

const isPassed = (name: string) =>
  PASSED.has(name) || PASSED_PREFIXES.some((prefix) => name.startsWith(prefix));
