import type { Scenario } from '@/lib/endpoint/endpoint';

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

const prompt = { promptTokenCount: 17, promptTokensDetails: [{ modality: 'TEXT', tokenCount: 17 }] };

export const hello: Scenario = {
  id: 'hello',
  title: 'A first question',
  summary: 'One message in, one answer out. Everything else has a default.',
  needs: ['text'],
  request,
  response: {
    status: 200,
    body: {
      candidates: [
        {
          content: {
            parts: [
              {
                text: 'The gateway checks your key, reads the model code in the path, looks up which provider serves that model, and forwards the request there with its own credentials before streaming the answer back to you.',
              },
            ],
            role: 'model',
          },
          finishReason: 'STOP',
          index: 0,
        },
      ],
      usageMetadata: {
        ...prompt,
        candidatesTokenCount: 38,
        thoughtsTokenCount: 121,
        totalTokenCount: 176,
      },
      modelVersion: 'gemini-3.1-pro-preview',
      responseId: 'c4kgacqzMZ6Qz7IPv8yTkAs',
    },
  },
};

const chunk = (text: string, candidatesTokenCount: number, finishReason?: 'STOP') => ({
  candidates: [
    {
      content: { parts: [{ text }], role: 'model' },
      ...(finishReason ? { finishReason } : {}),
      index: 0,
    },
  ],
  usageMetadata: {
    ...prompt,
    candidatesTokenCount,
    thoughtsTokenCount: 121,
    totalTokenCount: 17 + 121 + candidatesTokenCount,
  },
  modelVersion: 'gemini-3.1-pro-preview',
  responseId: 'hYkgaa7NCu-Xz7IPmpeS4QU',
});

export const helloStream: Scenario = {
  id: 'hello',
  title: 'A first question, streamed',
  summary: 'The answer arrives in pieces; append their texts. The last chunk says why it ended.',
  needs: ['text', 'streaming'],
  request: { ...request, query: { alt: 'sse' } },
  response: {
    status: 200,
    events: [
      chunk('The gateway checks', 3),
      chunk(' your key, reads the model code in the path,', 13),
      chunk(' looks up which provider serves that model,', 21),
      chunk(' and forwards the request there with its own credentials', 30),
      chunk(' before streaming the answer back to you.', 38, 'STOP'),
    ],
  },
};
