import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, events, message, streamedMessage } from './answer';

const body = {
  model: 'gpt-5.4',
  input: 'In one sentence: what does an API gateway do when a provider is down?',
};

const pieces = [
  'It notices the failing calls,',
  ' stops sending requests to that provider,',
  ' and passes them to another one that serves the same model',
  ' until the first is well again.',
];

export const hello: Scenario = {
  id: 'hello',
  title: 'A first question',
  summary: 'A model and a text: everything else has a default.',
  needs: ['text'],
  request: { body },
  response: {
    status: 200,
    body: answer([message('msg_0a51cbe2f9d84e7c006a5107b2e63c8191b0d24f7c9e158a36', pieces.join(''))], {
      id: 'resp_0a51cbe2f9d84e7c006a5107b0f1dc819182b6f5e3a74d90c1',
      created: 1795248045,
      tokens: { input: 22, output: 36 },
    }),
  },
};

export const helloStream: Scenario = {
  id: 'hello-stream',
  title: 'A first question, streamed',
  summary: 'Append the delta of each response.output_text.delta, and stop at response.completed.',
  needs: ['text', 'streaming'],
  request: { body: { ...body, stream: true } },
  response: {
    status: 200,
    events: events([streamedMessage('msg_0c73edf41b2a6098006a5107e9c58081949e7d03b5a1f6c824', pieces)], {
      id: 'resp_0c73edf41b2a6098006a5107e7d2448194ac60f8e95b13d7a2',
      created: 1795248103,
      tokens: { input: 22, output: 36 },
    }),
  },
};
