import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { JSON_CALL, PROMPT, SANDBOX_CALL, answerTo, textOf, type Reader } from './reader';
import type { StubOrder } from './start-upstream';

/** A way in which a call ends, and the status that its reader gets: none where the reader has left before. */
type Ending = [
  name: string,
  status: number | undefined,
  end: (reader: Reader) => Promise<number | undefined>,
];

const MIB = 1024 * 1024;

/** The status of an answer that was read to its end, good or bad. */
const ended = (answer: IncomingMessage) =>
  textOf(answer).then(
    () => answer.statusCode,
    () => answer.statusCode,
  );
const json = (order: StubOrder) => async (reader: Reader) => ended(await reader.json(order));
const stream = (order: StubOrder) => async (reader: Reader) => ended(await reader.stream(order));
const post =
  (path: string, body: string, headers: Record<string, string> = {}) =>
  async (reader: Reader) =>
    ended(await answerTo(reader.start(path, { headers }), body));

async function leave(call: ClientRequest, body: string, isWhole = true): Promise<undefined> {
  if (isWhole) call.end(body);
  else call.write(body);
  await sleep(100);
  call.destroy();
}

async function leaveStream(reader: Reader): Promise<undefined> {
  const answer = await reader.stream({ events: 1000, every: 10 });
  answer.on('error', () => undefined);
  await once(answer, 'data');
  answer.destroy();
}

async function announceTooMuch(reader: Reader): Promise<number | undefined> {
  const call = reader.start(JSON_CALL, { headers: { 'content-length': String(30 * MIB) } });
  call.flushHeaders();
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  const status = await ended(answer);
  call.destroy();
  return status;
}

async function callWithoutKey(reader: Reader): Promise<number | undefined> {
  const cookie = reader.cookie.split('; ').filter((one) => !/key/.test(one.split('=')[0] ?? ''));
  return post(JSON_CALL, '{}', { cookie: cookie.join('; ') })(reader);
}

/** Every way in which a call may end but those that take minutes. */
export const endings: Ending[] = [
  ['an answer', 200, json({})],
  ['an answer without a body', 204, json({ status: 204 })],
  ['an error of the upstream', 429, json({ status: 429 })],
  ['a redirect', 502, json({ status: 307 })],
  ['an upstream that breaks off', 502, json({ cut: true })],
  ['a compression bomb', 200, json({ gzippedZeros: 128 * MIB })],
  ['a stream to its end', 200, stream({ events: 5, every: 5 })],
  ['a stream that breaks', 200, stream({ events: 5, every: 5, breaks: true })],
  ['a file', 200, async (reader) => ended(await reader.file(3 * MIB))],
  ['an answer of the sandbox', 200, post(SANDBOX_CALL, PROMPT)],
  ['an error of the sandbox', 503, post(SANDBOX_CALL, PROMPT, { 'x-sandbox': 'status=503' })],
  [
    'a reader who leaves while sending',
    undefined,
    (reader) => leave(reader.start(JSON_CALL, { headers: { 'content-length': '1000' } }), '{', false),
  ],
  [
    'a reader who leaves before the answer',
    undefined,
    (reader) => leave(reader.start(JSON_CALL), '{"contents":[],"stub":{"after":5000}}'),
  ],
  [
    'a reader who leaves before the answer of the sandbox',
    undefined,
    (reader) => leave(reader.start(SANDBOX_CALL, { headers: { 'x-sandbox': 'slow=5000' } }), PROMPT),
  ],
  ['a reader who leaves a stream', undefined, leaveStream],
  ['a body that is announced as too large', 413, announceTooMuch],
  ['a body of another type', 415, post(JSON_CALL, '<a/>', { 'content-type': 'text/xml' })],
  ['a call of another site', 403, post(JSON_CALL, '{}', { 'sec-fetch-site': 'cross-site' })],
  ['a value that is not documented', 400, post(`${JSON_CALL}&query.nothing=1`, '{}')],
  ['an endpoint that there is not', 404, post('/api/relay/gateway/no.such', '{}')],
  ['a call without a key', 401, callWithoutKey],
];
