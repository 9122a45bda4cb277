import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { randomBy } from '@/tests/random-value';
import { canary, relayFixture } from '@/tests/relay-fixture';
import { stubUpstream } from '@/tests/stub-upstream';
import { withoutKey } from './without-key';

async function read(chunks: readonly string[], key: string): Promise<string[]> {
  const left = chunks.map((chunk) => new Uint8Array(Buffer.from(chunk)));
  const source = withoutKey({ read: () => Promise.resolve(left.shift()), close: () => undefined }, key);
  const seen: string[] = [];
  for (let chunk = await source.read(); chunk; chunk = await source.read())
    seen.push(Buffer.from(chunk).toString());
  return seen;
}

describe('the key in an answer', () => {
  const text = `{"error":"Incorrect API key: ${canary}. You sent ${canary}${canary}"}`;
  const clean = text.replaceAll(canary, '[key removed]');

  test('71 is replaced, wherever the answer is cut in two', async () => {
    for (let at = 0; at <= text.length; at += 1) {
      expect((await read([text.slice(0, at), text.slice(at)], canary)).join('')).toBe(clean);
    }
  });

  test('71 is replaced in any pieces, also a key that repeats itself, and nothing else changes', async () => {
    const random = randomBy(71);
    const key = 'abababac';
    for (let count = 0; count < 5000; count += 1) {
      const pieces = Array.from(
        { length: 12 },
        () => ['ab', 'a', 'c', key, 'abab', '文'][Math.floor(random() * 6)] ?? '',
      );
      expect((await read(pieces, key)).join('')).toBe(pieces.join('').replaceAll(key, '[key removed]'));
    }
  });

  test('71 holds no event back', async () => {
    const events = ['data: sk-canary-7f\n\n', 'data: s\n\n', `data: ${canary}\n\n`];
    expect(await read(events, canary)).toEqual([events[0], events[1], 'data: [key removed]\n\n']);
  });

  test('71 a beginning of the key at the end of an answer is not lost', async () => {
    expect(await read(['a sk-can'], canary)).toEqual(['a ', 'sk-can']);
  });

  test('71 a few letters are no secret: an answer is not torn up for them', async () => {
    expect(await read(['a banana'], 'a')).toEqual(['a banana']);
  });

  test.each(['application/json', 'text/event-stream', 'text/html', ''])(
    '71 is in no answer of the relay of type "%s", and in none of its headers',
    async (type) => {
      const stub = keep(
        await stubUpstream(async (_received, response) => {
          response.writeHead(401, {
            'content-type': type,
            'x-request-id': `req ${canary}`,
            'request-id': 'r',
          });
          response.write(text.slice(0, 40));
          await new Promise((resolve) => setTimeout(resolve, 20));
          response.end(text.slice(40));
        }),
      );
      const response = await keep(relayFixture(stub.url)).send();
      expect(response.status).toBe(401);
      expect(JSON.stringify([...response.headers])).not.toContain(canary);
      expect(response.headers.get('request-id')).toBe('r');
      expect(await response.text()).toBe(clean);
    },
  );

  test('71 a picture is passed on as it is, whatever its bytes spell', async () => {
    const stub = keep(
      await stubUpstream((_received, response) =>
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': canary.length }).end(canary),
      ),
    );
    expect(await (await keep(relayFixture(stub.url)).send()).text()).toBe(canary);
  });
});
