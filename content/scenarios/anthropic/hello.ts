import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, events, streamedText, textBlock } from './answer';
import { version } from './headers';

const body = {
  model: 'claude-opus-4-6',
  max_tokens: 1024,
  messages: [
    { role: 'user', content: 'In one sentence: why do API gateways keep one key for many model vendors?' },
  ],
};

const pieces = [
  'So that your',
  ' program signs in once and is billed once,',
  ' while the gateway holds the vendors’ own keys',
  ' and can move a request from one vendor to another',
  ' without a change in your code.',
];

export const hello: Scenario = {
  id: 'hello',
  title: 'A first question',
  summary: 'Model, limit and one message: everything else has a default.',
  needs: ['text'],
  request: { header: version, body },
  response: {
    status: 200,
    body: answer([textBlock(pieces.join(''))], {
      id: 'msg_01XFDUDYJgAACzvnptvVoYEL',
      tokens: { input: 25, output: 41 },
    }),
  },
};

export const helloStream: Scenario = {
  id: 'hello-stream',
  title: 'A first question, streamed',
  summary: 'Print the text of each text_delta, and stop at message_stop.',
  needs: ['text', 'streaming'],
  request: { header: version, body: { ...body, stream: true } },
  response: {
    status: 200,
    events: events([streamedText(pieces)], {
      id: 'msg_01P7Ge3hHs2nMbQkJxYtVr8D',
      tokens: { input: 25, output: 41 },
    }),
  },
};
