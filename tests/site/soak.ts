import { Agent, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { formsOf } from './canary-forms';
import { JSON_CALL, PROMPT, SANDBOX_CALL, answerTo, createReader, textOf, type Reader } from './reader';

/** What came of mixed load. */
export type SoakCounts = {
  /** Calls by kind and status; `left` where the reader went away. */
  calls: Record<string, number>;
  /** Answers with a status of 500 or more that the site itself made, with the problem that each tells. */
  siteErrors: string[];
  /** Answers in which a form of the canary was, by kind and form. */
  leaks: string[];
  /** Calls that ended otherwise than their kind does, and how. */
  odd: string[];
};

type Kind = {
  name: string;
  /** How many of a hundred calls. */
  share: number;
  status: number | 'left';
  run: (reader: Reader, agent: Agent) => Promise<IncomingMessage | undefined>;
};

const readStream = (reader: Reader, agent: Agent) =>
  reader.stream({ events: 20, every: 20, size: 100 }, { agent });

async function leaveStream(reader: Reader): Promise<undefined> {
  const answer = await reader.stream({ events: 1000, every: 10, size: 100 });
  answer.on('error', () => undefined).resume();
  await sleep(Math.random() * 500);
  answer.destroy();
}

async function leaveEarly(reader: Reader): Promise<undefined> {
  const call = reader.start(JSON_CALL);
  call.end('{"contents":[],"stub":{"after":2000}}');
  await sleep(Math.random() * 200);
  call.destroy();
}

/** A body over the cap, of which nobody knows the length before it is there. */
async function sendTooMuch(reader: Reader): Promise<IncomingMessage> {
  const agent = new Agent({ keepAlive: true });
  const call = reader.start(JSON_CALL, { agent, headers: { 'transfer-encoding': 'chunked' } });
  const answer = await answerTo(call, `"${'x'.repeat(21 * 1024 * 1024)}"`);
  // What is left of the body finds nobody who reads it.
  return answer.once('end', () => agent.destroy());
}

const post =
  (path: string, body: string, headers: Record<string, string> = {}) =>
  (reader: Reader, agent: Agent) =>
    answerTo(reader.start(path, { headers, agent }), body);
const get = (path: string) => (reader: Reader, agent: Agent) =>
  answerTo(reader.start(path, { method: 'GET', agent }));

const KINDS: Kind[] = [
  { name: 'plain', share: 34, status: 200, run: (reader, agent) => reader.json({ size: 2000 }, { agent }) },
  { name: 'slow', share: 4, status: 200, run: (reader, agent) => reader.json({ after: 300 }, { agent }) },
  {
    name: 'upstream error',
    share: 4,
    status: 500,
    run: (reader, agent) => reader.json({ status: 500 }, { agent }),
  },
  { name: 'stream', share: 16, status: 200, run: readStream },
  { name: 'stream left', share: 8, status: 'left', run: leaveStream },
  { name: 'left early', share: 5, status: 'left', run: leaveEarly },
  { name: 'file', share: 2, status: 200, run: (reader, agent) => reader.file(2_000_000, { agent }) },
  { name: 'too large', share: 1, status: 413, run: sendTooMuch },
  { name: 'undocumented', share: 3, status: 404, run: post('/api/relay/gateway/no.such', '{}') },
  { name: 'bad value', share: 3, status: 400, run: post(`${JSON_CALL}&query.nothing=1`, '{}') },
  {
    name: 'other site',
    share: 2,
    status: 403,
    run: post(JSON_CALL, '{}', { 'sec-fetch-site': 'cross-site' }),
  },
  { name: 'sandbox', share: 8, status: 200, run: post(SANDBOX_CALL, PROMPT) },
  { name: 'key asked for', share: 3, status: 200, run: get('/api/key/gateway') },
  { name: 'page', share: 3, status: 200, run: get('/en') },
  { name: 'text', share: 2, status: 200, run: get('/llms.txt') },
];
/** One call in a hundred puts a key away anew. */
const REST = { name: 'key put away', share: 2 };

const WORKERS = 24;

/** Calls a site for some seconds, so many times a second, in all the ways there are, with a key that is in no other text. */
export async function soak(
  site: string,
  key: string,
  { seconds, perSecond }: { seconds: number; perSecond: number },
) {
  const counts: SoakCounts = { calls: {}, siteErrors: [], leaks: [], odd: [] };
  const forms = formsOf(key);
  const agent = new Agent({ keepAlive: true, maxSockets: WORKERS });
  let reader = await createReader(site, key);
  const until = performance.now() + seconds * 1000;
  const one = async () => {
    const kind = pick();
    if (!kind) {
      reader = await createReader(site, key);
      count(counts, REST.name, 200);
      return;
    }
    const answer = await kind.run(reader, agent);
    if (!answer) return count(counts, kind.name, 'left');
    const text = `${JSON.stringify(answer.headers)}${await textOf(answer)}`;
    const status = answer.statusCode ?? 0;
    count(counts, kind.name, status);
    if (status >= 500 && answer.headers['x-answered-by'] !== 'upstream')
      counts.siteErrors.push(`${kind.name}: ${status} ${text.slice(-200)}`);
    if (status !== kind.status) counts.odd.push(`${kind.name}: ${status} ${text.slice(0, 200)}`);
    for (const [name, form] of forms) if (text.includes(form)) counts.leaks.push(`${kind.name}: ${name}`);
  };
  const work = async (index: number) => {
    await sleep((index / perSecond) * 1000);
    while (performance.now() < until) {
      const next = performance.now() + (WORKERS / perSecond) * 1000;
      await one().catch((error: unknown) => counts.odd.push(String(error)));
      await sleep(Math.max(0, next - performance.now()));
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, (_, index) => work(index)));
  agent.destroy();
  return counts;
}

/** A kind by the shares; nothing stands for the rest. */
function pick(): Kind | undefined {
  let at = Math.random() * (KINDS.reduce((sum, { share }) => sum + share, 0) + REST.share);
  return KINDS.find(({ share }) => (at -= share) < 0);
}

const count = ({ calls }: SoakCounts, name: string, status: number | 'left') => {
  calls[`${name}: ${status}`] = (calls[`${name}: ${status}`] ?? 0) + 1;
};
