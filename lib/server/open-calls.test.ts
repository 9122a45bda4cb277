import { describe, expect, test, vi } from 'vitest';
import { createOpenCalls } from './open-calls';

describe('open calls', () => {
  test('94 are counted until they end, streams apart, and no ending counts twice', () => {
    const calls = createOpenCalls();
    const [first, second] = [calls.open(), calls.open()];
    first.streams();
    expect(calls.count()).toEqual({ calls: 2, streams: 1 });
    first.close();
    first.close();
    expect(calls.count()).toEqual({ calls: 1, streams: 0 });
    first.streams();
    first.onStop(vi.fn());
    expect(calls.count()).toEqual({ calls: 1, streams: 0 });
    second.close();
    expect(calls.count()).toEqual({ calls: 0, streams: 0 });
  });

  test('98 are stopped by the newest way to do so; those that are over, or have none, are left alone', () => {
    const calls = createOpenCalls();
    const [older, newer, over] = [vi.fn(), vi.fn(), vi.fn()];
    const call = calls.open();
    call.onStop(older);
    call.onStop(newer);
    calls.open();
    const ended = calls.open();
    ended.onStop(over);
    ended.close();
    calls.stopAll('draining');
    expect([older, newer, over].map(({ mock }) => mock.calls)).toEqual([[], [['draining']], []]);
  });

  test('98 a call that ends while others are stopped breaks nothing', () => {
    const calls = createOpenCalls();
    const list = [calls.open(), calls.open(), calls.open()];
    for (const call of list) call.onStop(() => list.forEach(({ close }) => close()));
    calls.stopAll('draining');
    expect(calls.count()).toEqual({ calls: 0, streams: 0 });
  });

  test('98 there is no way back from draining', () => {
    const calls = createOpenCalls();
    expect(calls.phase()).toBe('serving');
    calls.advance('unready');
    expect(calls.phase()).toBe('unready');
    calls.advance('draining');
    calls.advance('unready');
    expect(calls.phase()).toBe('draining');
  });
});
