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
    ])
    .meta({ id: 'gateway.Event' }),
  text: { each: ['deltas'], path: ['text'], unless: 'hidden' },
  errors: [{ path: ['message'], event: 'error' }],
  end: { by: 'event', events: ['stop'] },
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
      'a query value that is not documented',
      { query: { alt: 'sse' } },
      'query: no schema has a string at alt',
    ],
  ];
  it.each(wrong)('is refused, with file and path, for %s', (_, change, message) => {
    expect(define(change)).toThrow(`content/endpoints/gateway/paint-tree.ts: stream.${message}`);
  });
});
