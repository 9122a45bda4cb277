import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { portOf } from './stub-upstream';

/**
 * Serves a `Request -> Response` function over real HTTP as the framework does: the request's signal aborts when the
 * connection closes early, headers leave with the first chunk, and a failing body breaks the connection.
 */
export async function serveHandler(
  handler: (request: Request) => Promise<Response>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => void adapt(handler, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function adapt(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort();
  });
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const headers = Object.entries(incoming.headers).flatMap(([name, values = []]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const init: RequestInit & { duplex: 'half' } = {
    ...(incoming.method === undefined ? {} : { method: incoming.method }),
    headers,
    signal: left.signal,
    duplex: 'half',
    ...(hasBody ? { body: webStream(incoming) } : {}),
  };
  const response = await handler(new Request(`http://framework.invalid${incoming.url}`, init));
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (!response.body) {
    outgoing.end();
    return;
  }
  try {
    await response.body.pipeTo(writableTo(outgoing), { signal: left.signal });
  } catch {
    // As in the framework: the writable's abort has already broken the connection.
    outgoing.destroy();
  }
}

function webStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const iterator: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void Readable.prototype.pause.call(incoming),
  });
}

function writableTo(outgoing: ServerResponse): WritableStream<Uint8Array> {
  let started = false;
  let goOn: (() => void) | undefined;
  outgoing.on('drain', () => goOn?.()).once('close', () => goOn?.());
  return new WritableStream({
    write: (chunk) => {
      if (!started) outgoing.flushHeaders();
      started = true;
      if (outgoing.write(chunk)) return undefined;
      return new Promise<void>((resolve) => {
        goOn = resolve;
      });
    },
    close: () => void outgoing.end(),
    abort: () => void outgoing.destroy(),
  });
}
