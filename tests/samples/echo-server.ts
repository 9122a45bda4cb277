import { createServer, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Recorded = {
  method: string;
  /** Path and query as they came. */
  url: string;
  /** Names and values in turn, as Node reads them. */
  rawHeaders: string[];
  body: Buffer;
  /** When it had arrived: milliseconds of the monotonic clock. */
  at: number;
  /** What was answered. */
  answer: Answer;
};

export type Answer = { status: number; rawHeaders: string[]; body: Buffer };

export type Incoming = Omit<Recorded, 'answer'>;

export type Recorder = {
  origin: string;
  /** The requests since the last call. */
  take: () => Recorded[];
  close: () => Promise<void>;
};

/** Listens on a free port of the loopback address and keeps every request with its answer. */
export async function startRecorder(answerTo: (incoming: Incoming) => Promise<Answer>): Promise<Recorder> {
  let recorded: Recorded[] = [];
  const server = createServer((message, response) => {
    void (async () => {
      const incoming = await readMessage(message);
      const answer = await answerTo(incoming).catch((error: unknown): Answer => ({
        status: 502,
        rawHeaders: [],
        body: Buffer.from(String(error)),
      }));
      recorded.push({ ...incoming, answer });
      response.writeHead(answer.status, answer.rawHeaders).end(answer.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The recorder has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    take: () => {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readMessage(message: IncomingMessage): Promise<Incoming> {
  const { method = '', url = '', rawHeaders } = message;
  return { method, url, rawHeaders, body: await buffer(message), at: performance.now() };
}

/** Answers 200 with what arrived, as JSON. */
export async function echo({ method, url, body }: Incoming): Promise<Answer> {
  return {
    status: 200,
    rawHeaders: ['Content-Type', 'application/json'],
    body: Buffer.from(JSON.stringify({ method, url, bytes: body.length })),
  };
}

/** Headers of one connection (RFC 9110 7.6.1), and the host, which is the target's. */
const OWN_HEADERS = /^(?:connection|host|http2-settings|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/** Sends a request on to the same path at another origin, byte for byte. */
export function forwardTo(origin: string): (incoming: Incoming) => Promise<Answer> {
  return ({ method, url, rawHeaders, body }) =>
    new Promise((resolve, reject) => {
      const outgoing = request(new URL(url, origin), { method, agent: false }, (message) => {
        const answered = passedOn(headerPairs(message.rawHeaders)).flat();
        buffer(message).then(
          (bytes) => resolve({ status: message.statusCode ?? 502, rawHeaders: answered, body: bytes }),
          reject,
        );
      });
      for (const [name, value] of passedOn(headerPairs(rawHeaders))) outgoing.appendHeader(name, value);
      outgoing.on('error', reject).end(body);
    });
}

/** Raw headers as pairs of name and value. */
export function headerPairs(rawHeaders: string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  }
  return pairs;
}

const passedOn = (pairs: [string, string][]) => pairs.filter(([name]) => !OWN_HEADERS.test(name));
