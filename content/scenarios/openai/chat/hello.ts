import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, chunks } from './answer';

const body = {
  model: 'gpt-5.4',
  messages: [
    {
      role: 'user',
      content: 'In one sentence: how does an API gateway route a request to the right model?',
    },
  ],
};

const pieces = [
  'The gateway checks',
  ' your key, reads the model code in the body,',
  ' looks up which provider serves that model,',
  ' and forwards the request there with its own credentials',
  ' before it passes the answer back to you.',
];

export const hello: Scenario = {
  id: 'hello',
  title: 'A first question',
  summary: 'One message in, one answer out: everything else has a default.',
  needs: ['text'],
  request: { body },
  response: {
    status: 200,
    body: answer(
      { content: pieces.join('') },
      {
        id: 'chatcmpl-CtK2vY7hQm1xR4dPzLw8sJ0bNfGaE',
        created: 1795248045,
        usage: { prompt: 23, completion: 44 },
      },
    ),
  },
};

export const helloStream: Scenario = {
  id: 'hello-stream',
  title: 'A first question, streamed',
  summary: 'With stream true the answer comes in chunks; append each delta.content until [DONE].',
  needs: ['text', 'streaming'],
  request: { body: { ...body, stream: true } },
  response: {
    status: 200,
    events: chunks(
      pieces.map((content) => ({ content })),
      { id: 'chatcmpl-CtK3nB5uWc9eT2fXyHq6kV1mRiZoA', created: 1795248098 },
    ),
  },
};
