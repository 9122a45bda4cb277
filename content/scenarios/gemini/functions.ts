import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';

const question = {
  role: 'user',
  parts: [{ text: 'Which train gets me from Osaka to Kanazawa by noon tomorrow?' }],
};

const findTrains = {
  name: 'find_trains',
  description:
    'Finds direct and connecting trains between two stations. Call it whenever a journey is asked about.',
  parameters: {
    type: 'OBJECT',
    properties: {
      from: { type: 'STRING', description: 'Station of departure, in English.' },
      to: { type: 'STRING', description: 'Station of arrival, in English.' },
      arriveBy: { type: 'STRING', description: 'Latest arrival as local time, such as 09:30.' },
      day: { type: 'STRING', format: 'enum', enum: ['today', 'tomorrow'] },
    },
    required: ['from', 'to', 'day'],
  },
};

const call = {
  functionCall: {
    id: 'q7x2m1vd',
    name: 'find_trains',
    args: { from: 'Osaka', to: 'Kanazawa', arriveBy: '12:00', day: 'tomorrow' },
  },
};

const signature =
  'CmkBjxvviG22p6MqA2Hvz0bz+9FfDxLPHiVu47i9P1BfH9PGdI2HL2G55llrjR/2gvOA83tbnz5VWm0WhgwfooeF0AY+I+gWADlZSjOJT2Vk4bE0i716AIjULErL';

/** Models that reason seal their state into the part of the call. */
const signedCall = { ...call, thoughtSignature: signature };

export const functionCall: Scenario = {
  id: 'function-call',
  title: 'The model calls a function',
  summary: 'Declare what your program can do; the model answers with a call, which your program runs.',
  needs: ['tools'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [question],
      tools: [{ functionDeclarations: [findTrains] }],
      toolConfig: { functionCallingConfig: { mode: 'AUTO' } },
    },
  },
  response: {
    status: 200,
    body: answer([signedCall], {
      usage: { prompt: 141, candidates: 33, thoughts: 96 },
      responseId: 'KpsgaZ_WHJ-cz7IPrLKN4Ag',
      finishReason: 'STOP',
    }),
  },
};

export const functionResult: Scenario = {
  id: 'function-result',
  title: 'Return the result of a function',
  summary: 'Send the history back unchanged, signature included, then the result as a functionResponse.',
  needs: ['tools'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [
        question,
        { role: 'model', parts: [signedCall] },
        {
          role: 'user',
          parts: [
            {
              functionResponse: {
                id: 'q7x2m1vd',
                name: 'find_trains',
                response: {
                  output: [
                    {
                      departs: '08:40',
                      arrives: '11:09',
                      legs: ['Thunderbird 9 to Tsuruga', 'Hokuriku Shinkansen to Kanazawa'],
                      fareYen: 9410,
                    },
                  ],
                },
              },
            },
          ],
        },
      ],
      tools: [{ functionDeclarations: [findTrains] }],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          text: 'Take the Thunderbird 9 from Osaka at 08:40 and change in Tsuruga to the Hokuriku Shinkansen. You reach Kanazawa at 11:09, and the fare is 9,410 yen.',
        },
      ],
      {
        usage: { prompt: 259, candidates: 47, thoughts: 71 },
        responseId: 'YJsgaa3kDvO2z7IP8ZS1oQY',
        finishReason: 'STOP',
      },
    ),
  },
};

export const functionCallStream: Scenario = {
  id: 'function-call',
  title: 'A function call in a stream',
  summary: 'A call arrives whole in one chunk, never in pieces.',
  needs: ['tools', 'streaming'],
  request: { ...functionCall.request, query: { alt: 'sse' } },
  response: {
    status: 200,
    events: [
      answer([{ text: 'I will look up the trains for you.' }], {
        usage: { prompt: 141, candidates: 9, thoughts: 96 },
        responseId: 'xZsgacfqHqW9z7IPkY2CuAw',
      }),
      answer([signedCall], {
        usage: { prompt: 141, candidates: 42, thoughts: 96 },
        responseId: 'xZsgacfqHqW9z7IPkY2CuAw',
      }),
      answer([{ text: '' }], {
        usage: { prompt: 141, candidates: 42, thoughts: 96 },
        responseId: 'xZsgacfqHqW9z7IPkY2CuAw',
        finishReason: 'STOP',
      }),
    ],
  },
};
