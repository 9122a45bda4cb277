import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, chunks, MODEL } from './answer';

const question = { role: 'user', content: 'When is high tide today in Cuxhaven and in Husum?' };

const tools = [
  {
    type: 'function',
    function: {
      name: 'high_tide',
      description: 'Looks up the next high tide at a port. Call it once for each port that is asked about.',
      parameters: {
        type: 'object',
        properties: {
          port: { type: 'string', description: 'Name of the port.' },
        },
        required: ['port'],
        additionalProperties: false,
      },
    },
  },
];

const calls = [
  {
    id: 'call_4d0vq8n2x6c9b1m7k3z5',
    type: 'function',
    function: { name: 'high_tide', arguments: '{"port":"Cuxhaven"}' },
  },
  {
    id: 'call_9t2h7w5r1y8u4p6e3s0a',
    type: 'function',
    function: { name: 'high_tide', arguments: '{"port":"Husum"}' },
  },
];

const body = { model: MODEL, messages: [question], tools, thinking: { type: 'disabled' } };

export const toolCall: Scenario = {
  id: 'tool-call',
  title: 'The model calls functions',
  summary: 'Declare what your program can do; the model answers with calls, and your program runs them.',
  needs: ['tools'],
  request: { body },
  response: {
    status: 200,
    body: answer(
      { content: '', tool_calls: calls },
      {
        id: '0217952485503717a4d8e2b6c19f0530c7e9d1b8f3a6240d',
        created: 1795248551,
        finishReason: 'tool_calls',
        usage: { prompt: 231, completion: 57 },
      },
    ),
  },
};

export const toolResult: Scenario = {
  id: 'tool-result',
  title: 'Return the results of calls',
  summary: 'Send the calls back as they came, then one tool message for each with its id.',
  needs: ['tools'],
  request: {
    body: {
      ...body,
      messages: [
        question,
        { role: 'assistant', content: '', tool_calls: calls },
        { role: 'tool', tool_call_id: 'call_4d0vq8n2x6c9b1m7k3z5', content: '{"time":"14:52","metres":3.4}' },
        { role: 'tool', tool_call_id: 'call_9t2h7w5r1y8u4p6e3s0a', content: '{"time":"16:07","metres":3.9}' },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      { content: 'High tide is at 14:52 in Cuxhaven (3.4 m) and at 16:07 in Husum (3.9 m).' },
      {
        id: '0217952486118406d9e3b7c2f85a1940b6d8e2c7f1a9350e',
        created: 1795248612,
        usage: { prompt: 338, completion: 34 },
      },
    ),
  },
};

/** How a stream spells the calls: the head of each first, then its arguments bit by bit. */
const fragments = calls.flatMap(({ function: { name, arguments: json }, ...call }, index) => [
  { content: '', tool_calls: [{ index, ...call, function: { name, arguments: '' } }] },
  ...(json.match(/.{1,6}/g) ?? []).map((piece) => ({
    content: '',
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
      id: '0217952486895213e8b4c9d1f76a2050d8e3b7c2f9a1460d',
      created: 1795248690,
      finishReason: 'tool_calls',
    }),
  },
};

export const structuredOutput: Scenario = {
  id: 'structured-output',
  title: 'JSON of a given shape',
  summary: 'With a schema the content is one JSON value of that shape.',
  needs: ['structured-output'],
  request: {
    body: {
      model: MODEL,
      messages: [
        { role: 'system', content: 'Read harbour messages and note them down.' },
        {
          role: 'user',
          content: 'Ferry Amrum berths at quay 3 at quarter past two, twenty minutes late because of fog.',
        },
      ],
      thinking: { type: 'disabled' },
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'arrival',
          strict: true,
          schema: {
            type: 'object',
            properties: {
              ship: { type: 'string' },
              quay: { type: 'integer' },
              time: { type: 'string', description: 'Hours and minutes, such as 09:05.' },
              delay: { type: 'integer', description: 'Minutes.' },
            },
            required: ['ship', 'quay', 'time', 'delay'],
            additionalProperties: false,
          },
        },
      },
    },
  },
  response: {
    status: 200,
    body: answer(
      { content: '{"ship":"Amrum","quay":3,"time":"14:15","delay":20}' },
      {
        id: '0217952487421908f7c3d8e2b96a1560e9d4b8c3f2a7050e',
        created: 1795248743,
        usage: { prompt: 109, completion: 25 },
      },
    ),
  },
};
