import { describe, expect, it } from 'vitest';
import { checkOrder, followsOrder } from './stream-order';

const order = 'start (block.start block.delta* block.stop)* stop';
const names = ['start', 'block.start', 'block.delta', 'block.stop', 'stop', 'ping'];

describe('the order of events', () => {
  it.each([
    ['start stop', true],
    ['start block.start block.delta block.delta block.stop block.start block.stop stop', true],
    ['ping start ping block.start ping block.stop ping stop', true],
    ['start', false],
    ['start block.start stop', false],
    ['stop start', false],
    ['start block.delta stop', false],
    ['start stop stop', false],
  ])('says of "%s": %s', (events, expected) => {
    expect(followsOrder(order, events.split(' '))).toBe(expected);
  });

  it('is refused with an unknown name or a broken notation', () => {
    expect(checkOrder(order, names)).toBeUndefined();
    expect(checkOrder('start end', names)).toBe('no event is named "end"');
    expect(checkOrder('start (stop', names)).toBe('"start (stop" is not well formed');
    expect(checkOrder('start [stop]', names)).toBe('"[" is not part of the notation');
    // A dot in a name is no wildcard.
    expect(followsOrder('block.start', ['block-start'])).toBe(false);
  });
});
