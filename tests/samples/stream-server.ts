import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { portOf } from '../stub-upstream';

/** Answers the nth request (from 0) with an event stream that `send` writes. */
export async function startStreams(
  send: (write: Write, response: ServerResponse, index: number) => Promise<void>,
): Promise<{ url: string; close: () => Promise<void> }> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    response.socket?.setNoDelay(true);
    const index = count;
    count += 1;
    void send((bytes) => write(response, bytes), response, index).then(() => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}/v1/stream`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type Write = (bytes: Uint8Array) => Promise<void>;

/** Long enough for what was written to be read before the next piece comes. */
const PAUSE = 1;

async function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return;
  await new Promise<void>((resolve) => void response.write(bytes, () => resolve()));
  await sleep(PAUSE);
}

/** The events of a stream as bytes, with the line ends given. */
export const framed = (text: string, lineEnd = '\n'): Uint8Array =>
  new TextEncoder().encode(text.replaceAll('\n', lineEnd));
