import { request as httpRequest, type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import type { StubOrder } from './start-upstream';

const OWN = { 'x-lectern': '1', 'sec-fetch-site': 'same-origin' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** A key that is in no text but the tests' own. */
export const canary = 'sk-canary/load+2c7e91b4a6f05d38==';

/** A call that the upstream answers with JSON. */
export const JSON_CALL = '/api/relay/gateway/gemini.generate-content?path.model=gemini-3.1-pro-preview';
/** One that the sandbox answers, to `PROMPT`. */
export const SANDBOX_CALL = '/api/relay/sandbox/gemini.generate-content?path.model=gemini-3.1-pro-preview';
export const PROMPT = '{"contents":[{"parts":[{"text":"Say hello"}]}]}';
/** One that it answers with events. */
export const STREAM_CALL =
  '/api/relay/gateway/gemini.stream-generate-content?path.model=gemini-3.1-pro-preview&query.alt=sse';

type CallOptions = { agent?: Agent | false; headers?: Record<string, string>; method?: string };

/** A reader of a site who has put a key away. Each call has a connection of its own unless it brings an agent. */
export type Reader = {
  cookie: string;
  /** Starts a call as a page does; the caller ends it. An error that nobody listens for is none of its own. */
  start(path: string, options?: CallOptions): ClientRequest;
  json(order?: StubOrder, options?: CallOptions): Promise<IncomingMessage>;
  stream(order?: StubOrder, options?: CallOptions): Promise<IncomingMessage>;
  /** A file of that many bytes. */
  file(length: number, options?: CallOptions): Promise<IncomingMessage>;
  /** Of the sandbox in the site itself. */
  sandbox(options?: CallOptions): Promise<IncomingMessage>;
};

export async function createReader(site: string, key = canary): Promise<Reader> {
  const put = await fetch(`${site}/api/key/gateway`, {
    method: 'PUT',
    headers: { ...OWN, ...JSON_TYPE },
    body: JSON.stringify({ key }),
  });
  if (!put.ok) throw new Error(`The key was refused with ${put.status}: ${await put.text()}`);
  // The first call brings the cookie that knows the reader; the sandbox answers it, so that the upstream sees nothing.
  const first = await fetch(`${site}${SANDBOX_CALL}`, {
    method: 'POST',
    headers: { ...OWN, ...JSON_TYPE },
    body: PROMPT,
  });
  if (!first.ok) throw new Error(`The sandbox answered ${first.status}: ${await first.text()}`);
  const cookie = [put, first]
    .flatMap(({ headers }) => headers.getSetCookie())
    .map((line) => line.split(';')[0])
    .join('; ');
  const start: Reader['start'] = (path, { agent = false, headers = {}, method = 'POST' } = {}) => {
    const call = httpRequest(`${site}${path}`, {
      method,
      agent,
      headers: { ...OWN, ...JSON_TYPE, cookie, ...headers },
    });
    // Tests cut calls; each looks at the effects of that itself.
    return call.on('error', () => undefined);
  };
  const ask = (path: string, order: StubOrder | undefined, options?: CallOptions) =>
    answerTo(start(path, options), JSON.stringify({ contents: [], ...(order ? { stub: order } : {}) }));
  return {
    cookie,
    start,
    json: (order, options) => ask(JSON_CALL, order, options),
    stream: (order, options) => ask(STREAM_CALL, order, options),
    sandbox: (options) => answerTo(start(SANDBOX_CALL, options), PROMPT),
    file: (length, options) =>
      answerTo(
        start(`/api/relay/gateway/openai.download-video?path.video_id=bytes-${length}`, {
          ...options,
          method: 'GET',
        }),
      ),
  };
}

/** Sends the rest of a call and waits for the head of its answer. */
export const answerTo = (call: ClientRequest, body = ''): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    call.once('response', resolve);
    call.once('error', reject);
    call.end(body);
  });

/** The body, to its end; it rejects when the connection breaks before. */
export async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
}
