import { z } from 'zod';
import type { EndpointInput, Scenario } from '@/lib/endpoint/endpoint';

const Color = z
  .enum(['RED', 'GREEN'])
  .meta({ id: 'gateway.Color', 'x-values': { RED: 'Stop.', GREEN: 'Go.' } });

const Node: z.ZodType = z
  .strictObject({
    label: z.string().min(1).max(20).meta({ description: 'The name that is shown.' }),
    get children() {
      return z.array(Node).optional().meta({ description: 'Nodes below this one.' });
    },
  })
  .meta({ id: 'gateway.Node', description: 'A node of a tree.' });

const Shape = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('circle').meta({ description: 'Always circle.' }),
      radius: z.number().meta({ description: 'In pixels.' }),
    })
    .meta({ id: 'gateway.Circle', description: 'A round one.' }),
  z
    .strictObject({
      type: z.literal('square').meta({ description: 'Always square.' }),
      side: z.number().meta({ description: 'In pixels.' }),
    })
    .meta({ id: 'gateway.Square', description: 'One with corners.' }),
]);

const oak = {
  id: 'oak',
  title: 'An oak',
  request: {
    path: { canvas: 'wall' },
    query: { dry: 'true' },
    body: { root: { label: "L'oak", children: [{ label: 'leaf' }] }, color: 'GREEN' },
  },
  response: { status: 200, body: { painted: { label: "L'oak" } } },
} satisfies Scenario;

/** A small endpoint that uses every kind of field; tests add it to a catalogue of their own. */
export const toy = {
  id: 'gateway.paint-tree',
  family: 'gateway',
  method: 'POST',
  path: '/toy/{canvas}:paint',
  title: 'Paint a tree',
  summary: 'Paints a tree in `one` color {really} with <care>.',
  choose: 'Choose it to paint trees.',
  tags: ['text'],
  modified: '2026-11-21',
  params: {
    canvas: z
      .string()
      .regex(/^[a-z]+$/)
      .meta({ description: 'Where to paint.' }),
  },
  query: z.object({ dry: z.enum(['true', 'false']).optional().meta({ description: 'Do not paint.' }) }),
  body: z
    .strictObject({
      root: Node.meta({ description: 'The first node.' }),
      color: Color.optional().meta({ description: 'The color.', default: 'GREEN' }),
      mood: z.enum(['calm']).or(z.string()).optional().meta({ description: 'Any mood.' }),
      shapes: z.array(Shape).max(4).optional().meta({ description: 'What hangs on it.' }),
      extra: z.record(z.string(), Node).optional().meta({ description: 'More nodes by name.' }),
      size: z
        .union([z.string().regex(/^\d+$/), z.int()])
        .optional()
        .meta({ description: 'In bytes.' }),
      note: z.string().nullable().optional().meta({ description: 'A note.', deprecated: true }),
    })
    .meta({ id: 'gateway.PaintRequest' }),
  auth: [{ id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' }],
  responses: {
    200: {
      description: 'The tree was painted.',
      schema: z
        .strictObject({ painted: Node.meta({ description: 'What was painted.' }) })
        .meta({ id: 'gateway.PaintResponse' }),
    },
    400: {
      description: 'The tree cannot be painted.',
      schema: z
        .strictObject({ message: z.string().meta({ description: 'Why.' }) })
        .meta({ id: 'gateway.PaintError' }),
      example: { message: 'root.label is empty' },
    },
  },
  scenarios: [oak] as [typeof oak],
} satisfies EndpointInput;

const TextEvent = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().meta({ description: 'The next words.' }),
  })
  .meta({ id: 'gateway.TextEvent', description: 'More of what is said.' });
const StopEvent = z
  .strictObject({ type: z.literal('stop') })
  .meta({ id: 'gateway.StopEvent', description: 'Nothing follows.' });
const FailedEvent = z
  .strictObject({ type: z.literal('failed'), message: z.string().meta({ description: 'Why.' }) })
  .meta({ id: 'gateway.FailedEvent', description: 'No more paint.' });

/** The same endpoint, which streams named events when its body asks for it. */
export const streamingToy = {
  ...toy,
  streaming: { by: 'body', field: 'stream' },
  stream: {
    framing: 'sse',
    event: z
      .discriminatedUnion('type', [TextEvent, StopEvent, FailedEvent])
      .meta({ id: 'gateway.PaintEvent', description: 'An event.' }),
    named: 'type',
    order: 'text* stop',
    text: { path: ['text'], event: 'text' },
    errors: [{ path: ['message'], event: 'failed' }],
    end: { by: 'event', events: ['stop'] },
  },
  scenarios: [
    oak,
    {
      ...oak,
      id: 'oak-stream',
      title: 'An oak, streamed',
      response: { status: 200, events: [{ type: 'text', text: 'Oak' }, { type: 'stop' }] },
    },
  ],
} satisfies EndpointInput;
