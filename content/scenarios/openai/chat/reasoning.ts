import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, chunks } from './answer';

export const reasoning: Scenario = {
  id: 'reasoning',
  title: 'Reason before answering',
  summary: 'The reasoning itself stays hidden; usage tells how many tokens it took.',
  needs: ['thinking', 'text'],
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [
        {
          role: 'user',
          content:
            'Five services restart one after another. A comes before C, C is second, B comes right after D, and E is not last. In which order do they restart?',
        },
      ],
      reasoning_effort: 'high',
      max_completion_tokens: 4096,
    },
  },
  response: {
    status: 200,
    body: answer(
      {
        content:
          '**A, C, E, D, B.** C is second and A comes before it, so A is first. D and B stay together, and E may not be last, so E is third and D and B follow.',
      },
      {
        id: 'chatcmpl-CtKMxO4bGe1sH8nDwRz2yJ7vQiTpU',
        created: 1795249260,
        usage: { prompt: 47, completion: 438, reasoning: 384 },
      },
    ),
  },
};

const pieces = [
  'A 429 means that we have asked',
  ' more often than our plan allows in one minute,',
  ' so the provider turned this request away before doing any work.',
  ' Nothing is broken and nothing was billed:',
  ' our program waits a little and asks again.',
];

export const usageStream: Scenario = {
  id: 'usage-stream',
  title: 'Count the tokens of a stream',
  summary: 'With include_usage one more chunk comes before [DONE], with usage and no choices.',
  needs: ['text', 'streaming'],
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [
        { role: 'user', content: 'Explain an HTTP 429 to a product manager in two short sentences.' },
      ],
      stream: true,
      stream_options: { include_usage: true },
    },
  },
  response: {
    status: 200,
    events: chunks(
      pieces.map((content) => ({ content })),
      {
        id: 'chatcmpl-CtKPfS9lYc5kM3tAxUe1gB6oZnVwI',
        created: 1795249455,
        usage: { prompt: 20, completion: 51 },
      },
    ),
  },
};
