import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, chunks } from './answer';

const question = { role: 'user', content: 'Where are my orders 48213 and 48790?' };

const tools = [
  {
    type: 'function',
    function: {
      name: 'track_order',
      description: 'Looks up where an order is. Call it once for each order that is asked about.',
      parameters: {
        type: 'object',
        properties: {
          order: { type: 'string', description: 'Number of the order, five digits.' },
        },
        required: ['order'],
        additionalProperties: false,
      },
      strict: true,
    },
  },
];

const calls = [
  {
    id: 'call_Vq3nT8sLw0RkYb6ZcHd1JmXe',
    type: 'function',
    function: { name: 'track_order', arguments: '{"order":"48213"}' },
  },
  {
    id: 'call_p7FgUo2iMxC9aEvS5tNyQhKz',
    type: 'function',
    function: { name: 'track_order', arguments: '{"order":"48790"}' },
  },
];

const body = { model: 'gpt-5.4', messages: [question], tools };

export const toolCall: Scenario = {
  id: 'tool-call',
  title: 'The model calls functions',
  summary: 'Declare what your program can do; the model answers with calls, and your program runs them.',
  needs: ['tools'],
  request: { body },
  response: {
    status: 200,
    body: answer(
      { content: null, tool_calls: calls },
      {
        id: 'chatcmpl-CtKGbA1vRn4eJ7xWqYk9sD3zUoPfM',
        created: 1795248932,
        finishReason: 'tool_calls',
        usage: { prompt: 84, completion: 51 },
      },
    ),
  },
};

export const toolResult: Scenario = {
  id: 'tool-result',
  title: 'Return the results of calls',
  summary: 'Send the answer back as it came, then one tool message for each call with its id.',
  needs: ['tools'],
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [
        question,
        { role: 'assistant', content: null, tool_calls: calls },
        {
          role: 'tool',
          tool_call_id: 'call_Vq3nT8sLw0RkYb6ZcHd1JmXe',
          content: '{"status":"in transit","carrier":"Correios","place":"Porto","due":"2026-11-24"}',
        },
        {
          role: 'tool',
          tool_call_id: 'call_p7FgUo2iMxC9aEvS5tNyQhKz',
          content: '{"status":"packed","due":"2026-11-27"}',
        },
      ],
      tools,
    },
  },
  response: {
    status: 200,
    body: answer(
      {
        content:
          'Order 48213 is on its way: the carrier has it in Porto, and it is due on 24 November. Order 48790 is packed and should reach you by 27 November.',
      },
      {
        id: 'chatcmpl-CtKHmE6tIy9oB2lGvXc8rZ5wNdQsK',
        created: 1795248947,
        usage: { prompt: 199, completion: 43 },
      },
    ),
  },
};

/** How a stream spells the calls: the head of each first, then its arguments bit by bit. */
const fragments = calls.flatMap(({ function: { name, arguments: json }, ...call }, index) => [
  { tool_calls: [{ index, ...call, function: { name, arguments: '' } }] },
  ...(json.match(/.{1,6}/g) ?? []).map((piece) => ({
    tool_calls: [{ index, function: { arguments: piece } }],
  })),
]);

export const toolCallStream: Scenario = {
  id: 'tool-call-stream',
  title: 'Function calls in a stream',
  summary: 'Arguments arrive in fragments: join those of one index, and parse when the stream is over.',
  needs: ['tools', 'streaming'],
  request: { body: { ...body, stream: true } },
  response: {
    status: 200,
    events: chunks(fragments, {
      id: 'chatcmpl-CtKJsU3hPa7qF0yTbVo6kW9eXmLzR',
      created: 1795249071,
      first: { content: null },
      finishReason: 'tool_calls',
    }),
  },
};
