import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, events, functionCall, message, streamedCall } from './answer';

const question = 'Is there room for 6 people in Porto and in Ghent on 4 December?';

const tools = [
  {
    type: 'function',
    name: 'find_room',
    description: 'Looks up meeting rooms of one office. Call it once for each office.',
    parameters: {
      type: 'object',
      properties: {
        office: { type: 'string', enum: ['Porto', 'Ghent', 'Osaka'] },
        date: { type: 'string', description: 'ISO 8601.' },
        seats: { type: 'integer', minimum: 1 },
      },
      required: ['office', 'date', 'seats'],
      additionalProperties: false,
    },
    strict: true,
  },
];

const calls = [
  functionCall(
    'fc_05a7c3e9b1d2f846006a51084f2b9c81968d0e5f7a3c1b9d24',
    'call_Zr4mWq8sNt1LyVb6XcPd0KeJ',
    'find_room',
    '{"office":"Porto","date":"2026-12-04","seats":6}',
  ),
  functionCall(
    'fc_05a7c3e9b1d2f846006a51084f9d108196b3c7e2f5a0d84916',
    'call_u3HsGp9aTe5MxRf7YiCo2BnK',
    'find_room',
    '{"office":"Ghent","date":"2026-12-04","seats":6}',
  ),
];

const callId = 'resp_05a7c3e9b1d2f846006a51084dc2348196f1e0d9c8b7a65432';
const body = { model: 'gpt-5.4', input: question, tools };

export const functionCalls: Scenario = {
  id: 'function-call',
  title: 'The model calls functions',
  summary: 'The output has one function_call for each call; your program runs them.',
  needs: ['tools'],
  request: { body },
  response: {
    status: 200,
    body: answer(calls, {
      id: callId,
      created: 1795248205,
      tokens: { input: 96, output: 62 },
      settings: { tools },
    }),
  },
};

export const functionOutput: Scenario = {
  id: 'function-output',
  title: 'Return the results of calls',
  summary: 'One function_call_output for each call, tied to it by call_id; the rest is stored.',
  needs: ['tools'],
  request: {
    body: {
      model: 'gpt-5.4',
      previous_response_id: callId,
      input: [
        {
          type: 'function_call_output',
          call_id: 'call_Zr4mWq8sNt1LyVb6XcPd0KeJ',
          output: '{"rooms":[{"name":"Ribeira","seats":8,"free":"10:00-12:00"}]}',
        },
        {
          type: 'function_call_output',
          call_id: 'call_u3HsGp9aTe5MxRf7YiCo2BnK',
          output: '{"rooms":[]}',
        },
      ],
      tools,
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        message(
          'msg_05a7c3e9b1d2f846006a51085a17e48196c4d5b6a7980e1f23',
          'In Porto, yes: Ribeira seats 8 and is free from 10:00 to 12:00. In Ghent there is no room for 6 that day.',
        ),
      ],
      {
        id: 'resp_05a7c3e9b1d2f846006a510858b3a88196907f8e6d5c4b3a21',
        created: 1795248216,
        tokens: { input: 213, output: 38 },
        settings: { tools, previous_response_id: callId },
      },
    ),
  },
};

export const functionCallStream: Scenario = {
  id: 'function-call-stream',
  title: 'Function calls in a stream',
  summary: 'Join the deltas of one item_id, or wait for its arguments.done, then parse.',
  needs: ['tools', 'streaming'],
  request: { body: { ...body, stream: true } },
  response: {
    status: 200,
    events: events(calls.map(streamedCall), {
      id: 'resp_09c1d7e5f3a2b864006a510867fd408191b6c5d4e3f2a10987',
      created: 1795248231,
      tokens: { input: 96, output: 62 },
      settings: { tools },
    }),
  },
};
