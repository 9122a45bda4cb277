import { Agent, request as send, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One way to the stub: the addresses of an answer in one piece and of a stream. */
export type Route = { whole: string; stream: string; headers: Record<string, string> };

const BODY = JSON.stringify({
  contents: [{ role: 'user', parts: [{ text: 'What can I see in Kyoto in one day, on foot?' }] }],
});

const agent = new Agent({ keepAlive: true, maxSockets: 128 });

function call(address: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const message = send(
      address,
      { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(BODY) } },
      (answer) => {
        if (answer.statusCode === 200) resolve(answer);
        else reject(new Error(`${address} answered ${answer.statusCode}`));
      },
    );
    message.once('error', reject);
    message.end(BODY);
  });
}

/** Milliseconds from sending a call to the first byte of its answer's body. The connection is a kept one. */
export async function firstByte({ whole, headers }: Route): Promise<number> {
  const start = performance.now();
  const answer = await call(whole, headers);
  return new Promise((resolve, reject) => {
    let time = 0;
    answer.once('data', () => {
      time = performance.now() - start;
    });
    answer.once('end', () => resolve(time));
    answer.once('error', reject);
  });
}

/** Milliseconds each event was under way, over `count` streams of `duration` that start spread over one interval. */
export async function eventDelays(
  { stream, headers }: Route,
  count: number,
  duration: number,
): Promise<number[]> {
  const delays: number[] = [];
  const end = performance.now() + duration;
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await sleep((index * 50) / count);
      const answer = await call(stream, headers);
      for await (const chunk of answer) {
        const arrived = process.hrtime.bigint();
        for (const [, written = ''] of String(chunk).matchAll(/"written":(\d+)/g))
          delays.push(Number(arrived - BigInt(written)) / 1e6);
        if (performance.now() > end) break;
      }
    }),
  );
  if (delays.length < (count * duration) / 100)
    throw new Error(`${stream} lost events: ${delays.length} arrived`);
  return delays;
}

/** Calls answered per second by a route that is kept busy with `concurrency` calls at once. */
export async function callsPerSecond(
  { whole, headers }: Route,
  concurrency: number,
  duration: number,
): Promise<number> {
  const start = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() - start < duration) {
        const answer = await call(whole, headers);
        await new Promise((resolve, reject) => answer.once('end', resolve).once('error', reject).resume());
        answered += 1;
      }
    }),
  );
  return (answered * 1000) / (performance.now() - start);
}
