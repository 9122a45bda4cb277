import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';

const request: Scenario['request'] = {
  path: { model: 'gemini-3.1-pro-preview' },
  body: {
    contents: [
      {
        role: 'user',
        parts: [{ text: 'In one sentence: how does an API gateway route a request to the right model?' }],
      },
    ],
  },
};

const pieces = [
  { text: 'The gateway checks', candidates: 3 },
  { text: ' your key, reads the model code in the path,', candidates: 13 },
  { text: ' looks up which provider serves that model,', candidates: 21 },
  { text: ' and forwards the request there with its own credentials', candidates: 30 },
  { text: ' before it streams the answer back to you.', candidates: 39 },
];

export const hello: Scenario = {
  id: 'hello',
  title: 'A first question',
  summary: 'One message in, one answer out: everything else has a default.',
  needs: ['text'],
  request,
  response: {
    status: 200,
    body: answer([{ text: pieces.map(({ text }) => text).join('') }], {
      usage: { prompt: 17, candidates: 39, thoughts: 121 },
      responseId: 'c4kgacqzMZ6Qz7IPv8yTkAs',
      finishReason: 'STOP',
    }),
  },
};

export const helloStream: Scenario = {
  id: 'hello',
  title: 'A first question, streamed',
  summary: 'The answer arrives in pieces whose texts you append; the last one says why it ended.',
  needs: ['text', 'streaming'],
  request: { ...request, query: { alt: 'sse' } },
  response: {
    status: 200,
    events: pieces.map(({ text, candidates }, index) =>
      answer([{ text }], {
        usage: { prompt: 17, candidates, thoughts: 121 },
        responseId: 'hYkgaa7NCu-Xz7IPmpeS4QU',
        ...(index === pieces.length - 1 ? { finishReason: 'STOP' } : {}),
      }),
    ),
  },
};
