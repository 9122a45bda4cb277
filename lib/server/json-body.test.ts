import { describe, expect, test } from 'vitest';
import { keep } from '@/tests/keep';
import { classOf, relayFixture, stubbedRelay } from '@/tests/relay-fixture';
import { stubUpstream } from '@/tests/stub-upstream';
import { isJson, jsonProblem } from './json-body';

const problemOf = (text: string | Buffer) => jsonProblem(Buffer.from(text));

describe('51 a body that is not JSON', () => {
  test.each([
    ['{"contents": [', 'line 1, column 15', 'the text ends before the JSON is complete'],
    ['{\n  "a": 1,\n}', 'line 3, column 1', 'a name in double quotes is expected here'],
    ['{"a": 1}\r\n{"b": 2}', 'line 2, column 1', 'nothing may follow the value'],
    ['{"茶": "😀", b}', 'line 1, column 13', 'a name in double quotes is expected here'],
    ['[1 2]', 'line 1, column 4', 'a comma or ] is expected here'],
    ["{'a': 1}", 'line 1, column 2', 'a name in double quotes is expected here'],
    ['a=b&c=d', 'line 1, column 1', 'a value is expected here'],
    [' \n', 'line 2, column 1', 'the text ends before the JSON is complete'],
    ['"a\u0000b"', 'line 1, column 3', 'a string may not hold a line break or control character'],
    ['\ufeff\ufeff{}', 'line 1, column 1', 'a value is expected here'],
    [Buffer.from([0x22, 0xff, 0x22]), 'line 1, column 2', 'this is not UTF-8'],
    [Buffer.from('\ufeff{}', 'utf16le'), 'line 1, column 1', 'this is not UTF-8'],
  ])('%j is told at its place and goes nowhere', async (body, where, message) => {
    const { send, stub, entries } = await stubbedRelay();
    const response = await send({ body: Buffer.from(body) });
    const told: unknown = await response.clone().json();
    expect(await classOf(response)).toBe('bad_request');
    expect(told).toMatchObject({ status: 400, problems: [{ where, message }] });
    expect(stub.connections()).toBe(0);
    expect(entries).toMatchObject([{ status: 400, outcome: 'bad_request' }]);
  });

  test('is never quoted: neither its text nor what a parser would say of it', async () => {
    const { send } = await stubbedRelay();
    const text = await (await send({ body: '{"prompt": "secret-canary", oops' })).text();
    expect(text).toContain('line 1, column 29');
    expect(text).not.toMatch(/canary|oops|token|SyntaxError/);
  });

  test('is refused for the sandbox alike', async () => {
    const { send } = keep(
      relayFixture('http://localhost:3000/sandbox', { sandbox: async () => new Response() }),
    );
    expect(await classOf(await send({ body: '{' }))).toBe('bad_request');
  });

  test('is told where a character is cut or wrong, however far in', async () => {
    for (const at of [0, 1, 65_534, 65_535, 65_536, 200_001]) {
      const text = Buffer.from(`"${'茶'.repeat(70_000)}"`);
      text[at] = 0xff;
      const before = text.subarray(0, at);
      const whole = new TextDecoder('utf-8', { fatal: true }).decode(before, { stream: true });
      expect((await jsonProblem(text))?.where).toBe(`line 1, column ${whole.length + 1}`);
    }
    expect(await problemOf(Buffer.from('"茶"').subarray(0, 3))).toMatchObject({
      message: 'this is not UTF-8',
    });
  });
});

describe('51 a body that is JSON', () => {
  test.each([
    ['a byte order mark', '\ufeff{"contents":[]}'],
    ['white space around it', ' \r\n\t{"contents":[]}\n'],
    ['1,000,000 levels', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['half a surrogate pair, escaped', '"\\ud800"'],
    ['names that come twice', '{"a":1,"a":2}'],
  ])('with %s goes up byte for byte', async (_name, body) => {
    const stub = keep(await stubUpstream((_received, response) => response.end('{}')));
    const { send } = keep(relayFixture(stub.url));
    expect((await send({ body })).status).toBe(200);
    expect(stub.received[0]?.body.equals(Buffer.from(body))).toBe(true);
  });

  test.each([
    ['a picture', JSON.stringify({ image: 'A'.repeat(20 * 2 ** 20 - 20) })],
    ['Chinese', JSON.stringify({ text: '茶'.repeat((20 * 2 ** 20) / 3 - 20) })],
    ['small numbers', `[${'0,'.repeat(10 * 2 ** 20 - 2)}0]`],
    ['objects', `[${'{"a":"b"},'.repeat(2 * 2 ** 20 - 1)}0]`],
    ['brackets', '['.repeat(10 * 2 ** 20) + ']'.repeat(10 * 2 ** 20)],
  ])('and 20 MiB of %s leaves other calls their turn', async (name, text) => {
    const bytes = Buffer.from(text);
    let turns = 0;
    let longest = 0;
    let before = performance.now();
    const count = () => {
      turns += 1;
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    };
    const timer = setInterval(count, 1);
    const startedAt = performance.now();
    expect(await jsonProblem(bytes)).toBeUndefined();
    const took = performance.now() - startedAt;
    clearInterval(timer);
    count();
    console.info(
      `20 MiB of ${name}: ${took.toFixed(0)} ms, at most ${longest.toFixed(0)} ms of them at once`,
    );
    if (name !== 'a picture' && name !== 'Chinese') expect(turns).toBeGreaterThan(3);
  });

  test('is asked for by what its media type says', () => {
    expect(
      ['application/json', 'application/problem+json', 'application/jsonl', 'text/json'].map(isJson),
    ).toEqual([true, true, false, false]);
  });
});
