import { spawn } from 'node:child_process';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { keep } from './keep';
import { stubUpstream } from './stub-upstream';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An upstream that answers `/v1/<milliseconds>` after that time, and `/v1/stream` with an event every 100 ms. */
export const upstream = async () =>
  keep(
    await stubUpstream(async ({ path }, response) => {
      const how = path.split('/').at(-1) ?? '';
      if (how !== 'stream') {
        await sleep(Number(how));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let index = 0; !response.destroyed; index += 1) {
        response.write(`data: {"piece":${index}}\n\n`);
        await sleep(100);
      }
    }),
  );

type Line = Record<string, unknown>;

/** Starts the relay as a process of its own. */
export async function instance(upstreamUrl: string, times?: string) {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/drain-server.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        LECTERN_SECRET: 'a:k1Zq8vT3mXw6bNcY0rPdL5sHjF9uGe2A',
        UPSTREAM: upstreamUrl,
        ...(times ? { DRAIN_TIMES: times } : {}),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<{ code: number | null; at: number }>((resolve) =>
    child.once('exit', (code) => resolve({ code, at: performance.now() })),
  );
  const log: Line[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    void ended.then(({ code }) => reject(new Error(`The process ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('http:')) resolve(line);
      else log.push(JSON.parse(line) as Line);
    });
  });
  return { url, log, ended, signal: (name: NodeJS.Signals) => child.kill(name) };
}

/** Calls the relay as a page does; the promise is of the answer's head. */
export const call = (url: string, how: string, agent: Agent | false = false) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(`${url}/api/relay/gateway/toy.say?path.how=${how}`, {
      method: 'POST',
      agent,
      headers: { 'x-lectern': '1', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    })
      .once('response', resolve)
      .once('error', reject)
      .end('{}');
  });

/** The body, to its end; it rejects when the connection breaks before. */
export const textOf = async (answer: IncomingMessage) => {
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
};
