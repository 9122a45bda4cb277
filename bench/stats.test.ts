import { describe, expect, test } from 'vitest';
import { interleave, median, medians, quantile, ratio } from './stats';

describe('figures of a run', () => {
  test('one slow round does not move the median', () => {
    expect(median([3, 900, 1])).toBe(3);
    expect(median([4, 2, 1, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  test('a high quantile lies near the slowest, and leaves the values in their order', () => {
    const values = [10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0];
    expect(quantile(values, 0.9)).toBe(9);
    expect(quantile(values, 0.95)).toBeCloseTo(9.5);
    expect(quantile([7], 0.99)).toBe(7);
    expect(values[0]).toBe(10);
  });

  test('nothing over nothing is equal, something over nothing is not', () => {
    expect(ratio(0, 0)).toBe(1);
    expect(ratio(3, 2)).toBe(1.5);
    expect(ratio(1, 0)).toBe(Infinity);
  });

  test('each figure has its own median', () => {
    const results = [
      { a: 1, b: 9 },
      { a: 2, b: 8 },
      { a: 3, b: 1 },
    ];
    expect(Object.fromEntries(medians(['a', 'b'], results))).toEqual({ a: 2, b: 8 });
  });
});

test('every round measures all variants, one at a time, and starts with another one', async () => {
  const order: string[] = [];
  let running = 0;
  const results = await interleave(['a', 'b', 'c'], 4, async (name, round) => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
    order.push(name);
    return `${name}${round}`;
  });
  expect(order.join('')).toBe('abcbcacababc');
  expect(results.get('b')).toEqual(['b0', 'b1', 'b2', 'b3']);
});
