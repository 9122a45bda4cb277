import type { Scenario } from '@/lib/endpoint/endpoint';
import { version } from './headers';

export const countMessages: Scenario = {
  id: 'messages',
  title: 'Count a conversation',
  summary: 'The body of a request without max_tokens, answered with one number.',
  request: {
    header: version,
    body: {
      model: 'claude-opus-4-6',
      system: 'You are a librarian who answers in two sentences at most.',
      messages: [{ role: 'user', content: 'Which novel opens with a clock striking thirteen?' }],
    },
  },
  response: { status: 200, body: { input_tokens: 32 } },
};
