import { expect, it } from 'vitest';
import { readBody } from './read-body';

type Step = Uint8Array<ArrayBuffer> | Error;

/** A body whose pieces are there at once; an error breaks it. */
const bodyOf = (...steps: Step[]) =>
  new Response(
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const step = steps.shift();
        if (step === undefined) return controller.close();
        if (step instanceof Error) return controller.error(step);
        return controller.enqueue(step);
      },
    }),
  );

const bytes = (length: number, value = 1) => new Uint8Array(length).fill(value);
const never = new AbortController().signal;

/** Keeps the processor busy, as parsing does. */
function work(ms: number) {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

it('81 a large piece is handed on in small ones, whole and in order', async () => {
  const original = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
  const read: number[] = [];
  const sizes: number[] = [];
  await readBody(bodyOf(original.slice(0, 99_000), original.slice(99_000)), never, (piece) => {
    sizes.push(piece.byteLength);
    read.push(...piece);
  });
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8 * 1024);
  expect(Uint8Array.from(read)).toEqual(original);
});

it('81 the page gets its turn while a body is worked on', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const seen: number[] = [];
  await readBody(bodyOf(bytes(20 * 8 * 1024)), never, () => {
    work(10);
    seen.push(turns);
  });
  clearInterval(timer);
  // Without it, no timer would have run before the last piece.
  expect(new Set(seen).size).toBeGreaterThan(3);
});

it('77 all that arrived is handed on before a break is told, however slowly it is worked on', async () => {
  let length = 0;
  const broken = readBody(bodyOf(bytes(50_000), bytes(50_000), new TypeError('network')), never, (piece) => {
    work(5);
    length += piece.byteLength;
  });
  await expect(broken).rejects.toThrow(TypeError);
  expect(length).toBe(100_000);
});

it('111 Stop works at once, also where much is waiting to be worked on', async () => {
  const stop = new AbortController();
  let count = 0;
  const stopped = readBody(bodyOf(bytes(1_000_000)), stop.signal, () => {
    work(5);
    count += 1;
    if (count === 8) stop.abort();
  });
  await expect(stopped).rejects.toThrow(DOMException);
  expect(count).toBeLessThan(20);
});

it('81 what the reader of the answer refuses ends the reading', async () => {
  const refused = readBody(bodyOf(bytes(100), new TypeError('later')), never, () => {
    throw new RangeError('too long');
  });
  await expect(refused).rejects.toThrow(RangeError);
});

it('an answer without a body ends', async () => {
  await readBody(new Response(null, { status: 204 }), never, () => {
    throw new Error('There is nothing to hand on');
  });
});
