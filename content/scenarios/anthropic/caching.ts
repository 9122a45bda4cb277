import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, textBlock } from './answer';
import { version } from './headers';

export const promptCaching: Scenario = {
  id: 'prompt-caching',
  title: 'Ask a cached document again',
  summary:
    'Everything up to the mark was cached by the first question, so now it is read at a tenth of the price.',
  needs: ['text'],
  request: {
    header: version,
    body: {
      model: 'claude-opus-4-6',
      max_tokens: 400,
      system: 'Answer from the document alone, and name the section that you rely on.',
      messages: [
        {
          role: 'user',
          content: [
            {
              type: 'document',
              source: { type: 'url', url: 'https://arxiv.org/pdf/1706.03762' },
              title: 'Attention Is All You Need',
              cache_control: { type: 'ephemeral' },
            },
            { type: 'text', text: 'How many attention heads does the base model have?' },
          ],
        },
        { role: 'assistant', content: 'It has 8 parallel heads (section 3.2.2).' },
        { role: 'user', content: 'And how was the learning rate changed during training?' },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        textBlock(
          'It rose linearly for the first 4,000 steps and then fell with the inverse square root of the step number (section 5.3).',
        ),
      ],
      { id: 'msg_01Bz5HvLqTk8nWcRx2JmYdGs', tokens: { input: 57, output: 38, cacheRead: 31_846 } },
    ),
  },
};
