import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, chunks, MODEL } from './answer';

const body = {
  model: MODEL,
  messages: [{ role: 'user', content: 'Why do ships have names? Answer in one sentence.' }],
  thinking: { type: 'disabled' },
};

const pieces = [
  'Ships have names',
  ' so that owners, ports and other crews',
  ' can tell one from another at sea and on paper,',
  ' a habit older than registers',
  ' that sailors also kept for luck.',
];

export const hello: Scenario = {
  id: 'hello',
  title: 'A first question',
  summary: 'One message in, one answer out; with thinking disabled it comes at once.',
  needs: ['text'],
  request: { body },
  response: {
    status: 200,
    body: answer(
      { content: pieces.join('') },
      {
        id: '021795248051203b1f0c7e4d9a25e8367ad1c90f5b2e47d8',
        created: 1795248052,
        usage: { prompt: 43, completion: 38 },
      },
    ),
  },
};

export const helloStream: Scenario = {
  id: 'hello-stream',
  title: 'A first question, streamed',
  summary: 'With stream true the answer comes in chunks; append each delta.content until [DONE].',
  needs: ['text', 'streaming'],
  request: { body: { ...body, stream: true, stream_options: { include_usage: true } } },
  response: {
    status: 200,
    events: chunks(
      pieces.map((content) => ({ content })),
      {
        id: '0217952481185420d6b2f9c3e871a4560b9e27f1d8c35a4e',
        created: 1795248118,
        usage: { prompt: 43, completion: 38 },
      },
    ),
  },
};
