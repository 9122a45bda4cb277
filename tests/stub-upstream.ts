import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A request as it arrived: header names as written, body bytes untouched. */
export type Received = {
  method: string;
  path: string;
  /** Names and values in turn, as on the wire. */
  rawHeaders: string[];
  headers: IncomingMessage['headers'];
  body: Buffer;
};

export type Stub = {
  url: string;
  /** Complete requests, in order of arrival. */
  received: Received[];
  /** Connections opened so far. */
  connections: () => number;
  /** Connections open now. */
  open: () => number;
  close: () => Promise<void>;
};

type Answer = (received: Received, response: ServerResponse) => unknown;

/** An upstream for tests: keeps every request that arrives whole, and answers as it is told. On a free port unless told. */
export async function stubUpstream(answer: Answer, port = 0): Promise<Stub> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // The caller left while sending: an incomplete request is not kept.
      return;
    }
    const { method = '', url = '', rawHeaders, headers } = request;
    const entry: Received = { method, path: url, rawHeaders, headers, body: Buffer.concat(chunks) };
    received.push(entry);
    await answer(entry, response);
  });
  return { received, ...(await listen(server, port)) };
}

/** An upstream that writes bytes of its own to the socket, once it has seen the end of a request's head. */
export async function rawUpstream(answer: (socket: Socket) => void): Promise<Omit<Stub, 'received'>> {
  const server = createTcpServer((socket) => {
    let head = '';
    // The caller may cut the connection at any moment; tests see that by its effects.
    socket.on('error', () => undefined);
    socket.on('data', function wait(chunk: Buffer) {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', wait).resume();
      answer(socket);
    });
  });
  return listen(server);
}

/**
 * An upstream that answers the first request with bytes of its own, however they end, and every later one with `{}`. A
 * request is whole for it once `ending` has arrived.
 */
export async function oddUpstream(
  ending: string,
  answer: (socket: Socket) => void,
): Promise<Omit<Stub, 'received'> & { requests: () => number }> {
  let requests = 0;
  const server = createTcpServer((socket) => {
    let seen = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      seen += chunk.toString('latin1');
      if (!seen.endsWith(ending)) return;
      seen = '';
      requests += 1;
      if (requests === 1) answer(socket);
      else socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
    });
  });
  return { requests: () => requests, ...(await listen(server)) };
}

async function listen(server: Server, port = 0): Promise<Omit<Stub, 'received'>> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    connections: () => connections,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The port a listening server was given. */
export function portOf(server: Server): number {
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port');
  return address.port;
}
