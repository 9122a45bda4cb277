import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, chunks, MODEL } from './answer';

const body = {
  model: MODEL,
  messages: [
    {
      role: 'user',
      content: 'A ferry leaves every 40 minutes from 06:20. Which is the first one after 09:45?',
    },
  ],
  thinking: { type: 'enabled' },
  max_completion_tokens: 4096,
};

const thoughts = [
  'From 06:20 to 09:45 are 205 minutes.',
  ' 205 divided by 40 is 5 with 5 left over,',
  ' so the sixth interval ends after 240 minutes:',
  ' 06:20 and four hours is 10:20.',
];

const pieces = ['The first ferry after 09:45', ' leaves at **10:20**;', ' the one before it left at 09:40.'];

const tokens = { prompt: 58, completion: 91, reasoning: 63 };

export const thinking: Scenario = {
  id: 'thinking',
  title: 'Think before answering',
  summary: 'The thoughts stand in reasoning_content and are billed as output; do not send them back.',
  needs: ['thinking', 'text'],
  request: { body },
  response: {
    status: 200,
    body: answer(
      { reasoning_content: thoughts.join(''), content: pieces.join('') },
      { id: '0217952482604179c4e1a7d03f5b8260e9d7c1f4a8b3560d', created: 1795248263, usage: tokens },
    ),
  },
};

export const thinkingStream: Scenario = {
  id: 'thinking-stream',
  title: 'Thoughts in a stream',
  summary: 'First chunks with reasoning_content arrive, then those with content.',
  needs: ['thinking', 'text', 'streaming'],
  request: { body: { ...body, stream: true } },
  response: {
    status: 200,
    events: chunks(
      [
        ...thoughts.map((reasoning_content) => ({ content: '', reasoning_content })),
        ...pieces.map((content) => ({ content })),
      ],
      { id: '0217952483337185b0f8d2c6e49a1730f5e8b9d2c7a4160e', created: 1795248334 },
    ),
  },
};
