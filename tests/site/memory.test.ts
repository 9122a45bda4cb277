import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { contentAt, hashOfContent } from './content';
import { startInstance, type Instance } from './instance';
import { INSPECTED, MIB, forgetPeak, mib, peak, settled } from './process-memory';
import { createReader, textOf, type Reader } from './reader';
import { startUpstream } from './start-upstream';

/** An instance in front of the upstream, which has answered a few calls. */
async function warmSite() {
  const upstream = await startUpstream();
  const site = await startInstance({
    env: { UPSTREAM_URL: upstream.url, NODE_OPTIONS: INSPECTED },
  });
  const reader = await createReader(site.url);
  for (let index = 0; index < 20; index += 1) await textOf(await reader.json({ size: 1000 }));
  return { upstream, site, reader };
}

/** The most that an instance grows by while something goes on, garbage included. */
async function growth(title: string, site: Instance, work: () => Promise<void>): Promise<number> {
  const before = await settled(site);
  forgetPeak(site);
  await work();
  const grown = peak(site) - before;
  console.info(`${title}: growth ${mib(grown)} over ${mib(before)}`);
  return grown;
}

test('56 a body of 100 MB in chunks is refused while it is read, and memory grows by 48 MiB at most', async () => {
  const { upstream, site, reader } = await warmSite();
  const { requests } = await upstream.counts();
  // As browsers do: the connection is not to be closed after the answer.
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const upload = async (length: number) => {
    const call = reader.start(
      '/api/relay/gateway/gemini.generate-content?path.model=gemini-3.1-pro-preview',
      { agent, headers: { 'transfer-encoding': 'chunked' } },
    );
    let sent = 0;
    const answered = answerOf(call).then(async (answer) => {
      const sentBefore = sent;
      const text = await textOf(answer);
      // What is left of the body finds nobody who reads it.
      call.destroy();
      return { sentBefore, status: answer.statusCode, text };
    });
    await Promise.all([answered, sendChunks(call, length, (bytes) => (sent = bytes))]);
    return answered;
  };
  await upload(25_000_000);
  const grown = await growth('56 100 MB up', site, async () => {
    const { status, sentBefore, text } = await upload(100_000_000);
    console.info(`56 the refusal came when ${mib(sentBefore)} were on their way`);
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ class: 'body_too_large' });
    expect(sentBefore).toBeLessThan(50_000_000);
  });
  expect(grown).toBeLessThanOrEqual(48 * MIB);
  expect((await upstream.counts()).requests).toBe(requests);
  expect((await reader.json()).statusCode).toBe(200);
});

test('65 1 GiB of zeros as gzip that nobody asked for grows memory by 64 MiB at most', async () => {
  const { site, reader } = await warmSite();
  let arrived = 0;
  const grown = await growth('65 1 GiB of zeros', site, async () => {
    const answer = await reader.json({ gzippedZeros: 1024 * MIB });
    const ended = await lengthOf(answer, (length) => (arrived = length));
    expect(ended).toBe('broken');
  });
  console.info(`65 the reader got ${mib(arrived)} before the answer was broken off`);
  expect(arrived).toBeLessThanOrEqual(64 * MIB);
  expect(grown).toBeLessThanOrEqual(64 * MIB);
  expect((await reader.json()).statusCode).toBe(200);
});

// When V8 collects what has passed through is its own choice: 4 to 46 MiB were seen.
test(
  '69 a file of 400 MB arrives unchanged, whole and in ranges, and memory grows by 48 MiB at most',
  { retry: 2 },
  async () => {
    const { site, reader } = await warmSite();
    const LENGTH = 400_000_000;
    const got = createHash('sha256');
    const grown = await growth('69 400 MB down', site, async () => {
      const answer = await reader.file(LENGTH);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes' });
      for await (const chunk of answer) got.update(chunk as Buffer);
    });
    expect(got.digest('hex')).toBe(hashOfContent(0, LENGTH));
    expect(grown).toBeLessThanOrEqual(48 * MIB);

    const [from, until] = [123_456_789, 123_999_999];
    const range = await reader.file(LENGTH, { headers: { range: `bytes=${from}-${until - 1}` } });
    expect(range.statusCode).toBe(206);
    expect(range.headers['content-range']).toBe(`bytes ${from}-${until - 1}/${LENGTH}`);
    const piece = createHash('sha256');
    for await (const chunk of range) piece.update(chunk as Buffer);
    expect(piece.digest('hex')).toBe(hashOfContent(from, until));
    expect(contentAt(from, until).byteLength).toBeGreaterThan(0);
  },
);

test('80 a reader slower than the upstream holds it back, and memory grows by 32 MiB at most', async () => {
  const { upstream, site, reader } = await warmSite();
  const kinds: [string, (reader: Reader) => Promise<IncomingMessage>][] = [
    ['stream', (one) => one.stream({ events: 60_000, size: 1000 })],
    ['file', (one) => one.file(400_000_000)],
  ];
  for (const [name, start] of kinds) {
    const before = (await upstream.counts()).sentBytes;
    let taken = 0;
    const grown = await growth(`80 ${name}`, site, async () => {
      const answer = await start(reader);
      // Half a megabyte in a second, in little pieces.
      answer.on('error', () => undefined);
      for (let round = 0; round < 60; round += 1) {
        taken += (answer.read(8 * 1024) as Buffer | null)?.byteLength ?? 0;
        await sleep(50);
      }
      answer.destroy();
    });
    const sent = (await upstream.counts()).sentBytes - before;
    console.info(`80 ${name}: the upstream could send ${mib(sent)}, the reader took ${mib(taken)}`);
    expect(grown).toBeLessThanOrEqual(32 * MIB);
    expect(sent).toBeLessThan(24 * MIB);
  }
});

/** Sends a body piece by piece for as long as the other end takes it, telling the bytes so far. */
async function sendChunks(call: ClientRequest, length: number, tell: (sent: number) => void): Promise<void> {
  const piece = Buffer.alloc(64 * 1024, 0x20);
  let sent = 0;
  while (sent < length && !call.destroyed) {
    tell((sent += piece.byteLength));
    if (!call.write(piece)) {
      await Promise.race([once(call, 'drain'), once(call, 'close')]);
    }
  }
  call.end();
}

const answerOf = (call: ClientRequest) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    call.once('response', resolve).once('error', reject);
  });

/** Reads an answer to its end, good or bad, telling the bytes so far. */
async function lengthOf(
  answer: IncomingMessage,
  tell: (length: number) => void,
): Promise<'whole' | 'broken'> {
  let length = 0;
  try {
    for await (const chunk of answer) tell((length += (chunk as Buffer).byteLength));
    return 'whole';
  } catch {
    return 'broken';
  }
}
