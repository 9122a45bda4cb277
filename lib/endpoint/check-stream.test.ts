import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toy } from '@/tests/toy-endpoint';
import { defineEndpoint } from './define-endpoint';
import type { StreamSpec } from './endpoint';

const Delta = z
  .strictObject({
    text: z.string().nullish(),
    hidden: z.boolean().optional(),
    size: z.int().optional(),
  })
  .meta({ id: 'gateway.Delta' });

const stream: StreamSpec = {
  framing: 'sse',
  event: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('delta'), deltas: z.array(Delta) }).meta({ id: 'gateway.DeltaEvent' }),
      z.strictObject({ type: z.literal('stop') }).meta({ id: 'gateway.StopEvent' }),
      z.strictObject({ type: z.literal('error'), message: z.string() }).meta({ id: 'gateway.ErrorEvent' }),
    ])
    .meta({ id: 'gateway.Event' }),
  text: { each: ['deltas'], path: ['text'], unless: 'hidden' },
  errors: [{ path: ['message'], event: 'error' }],
  end: { by: 'event', events: ['stop'] },
  named: 'type',
  order: 'delta* stop',
};
const define = (change: Partial<StreamSpec>) => () =>
  defineEndpoint({ ...toy, stream: { ...stream, ...change } });

describe('the description of a stream', () => {
  it('is right when its paths lead to strings, in events or in error answers', () => {
    expect(define({})).not.toThrow();
    expect(define({ text: { path: ['deltas', 0, 'text'] } })).not.toThrow();
    expect(define({ query: { dry: 'true' } })).not.toThrow();
  });

  const wrong: [string, Partial<StreamSpec>, string][] = [
    [
      'a text that no event has',
      { text: { each: ['deltas'], path: ['txt'] } },
      'text.path: no schema has a string at deltas.0.txt',
    ],
    [
      'a text that is a number',
      { text: { path: ['deltas', 0, 'size'] } },
      'text.path: no schema has a string at deltas.0.size',
    ],
    [
      'a list that is none',
      { text: { each: ['type'], path: ['text'] } },
      'text.path: no schema has a string at type.0.text',
    ],
    [
      'an error that ends the stream in silence',
      { end: { by: 'event', events: ['stop', 'error'] } },
      'end.events: "error" is an error, which ends a stream by itself',
    ],
    [
      'a mark that is no boolean',
      { text: { ...stream.text, unless: 'size' } },
      'text.unless: no schema has a boolean at deltas.0.size',
    ],
    [
      'an error of no documented shape',
      { errors: [{ path: ['error', 'message'] }] },
      'errors[0].path: no schema has a string at error.message',
    ],
    [
      'an end that no event has',
      { end: { by: 'event', events: ['stop', 'end'] } },
      'end.events: no event is named "end"',
    ],
    [
      'a text in an event that there is not',
      { text: { ...stream.text, event: 'text' } },
      'text.event: no event is named "text"',
    ],
    ['an order of other events', { order: 'start stop' }, 'order: no event is named "start"'],
    ['a name that is no constant', { named: 'message' }, 'errors[0].event: no event is named "error"'],
    [
      'a query value that is not documented',
      { query: { alt: 'sse' } },
      'query: no schema has a string at alt',
    ],
  ];
  it.each(wrong)('is refused, with file and path, for %s', (_, change, message) => {
    expect(define(change)).toThrow(`content/endpoints/gateway/paint-tree.ts: stream.${message}`);
  });

  it('is refused when events are told by name and nothing says where the name stands', () => {
    const { named: _, order: __, ...nameless } = stream;
    expect(() => defineEndpoint({ ...toy, stream: nameless })).toThrow(
      'stream.errors[0].event: events have no names unless "named" says where they stand',
    );
  });

  it('holds the events of a scenario to the order, unless an error ends them', () => {
    const streamed = (...types: string[]) => {
      const events = types.map((type) => ({
        type,
        ...(type === 'delta' ? { deltas: [] } : {}),
        ...(type === 'error' ? { message: 'No more paint.' } : {}),
      }));
      return () =>
        defineEndpoint({
          ...toy,
          stream,
          scenarios: [{ ...toy.scenarios[0], response: { status: 200, events } }],
        });
    };
    expect(streamed('delta', 'delta', 'stop')).not.toThrow();
    expect(streamed('delta', 'error')).not.toThrow();
    expect(streamed('stop', 'delta')).toThrow(
      'scenario "oak": events: do not follow the order "delta* stop"',
    );
    expect(streamed('delta')).toThrow('do not follow the order');
  });
});
