import { z } from 'zod';
import { CountTokensRequest } from './count-tokens';
import { MessagesRequest, prompt } from './request';

// What version 2026-10-21 refuses although version 2023-06-01 takes it.

const VERSION = '2026-10-21';

const refuseInPlace = z.check<{ messages: z.infer<typeof prompt.messages> }>(({ value, issues }) => {
  for (const [at, { role, content }] of value.messages.entries()) {
    if (typeof content === 'string') continue;
    for (const [index, block] of content.entries()) {
      const refuse = (field: string, message: string) =>
        issues.push({
          code: 'custom',
          input: block,
          path: ['messages', at, 'content', index, field],
          message: `${message} (anthropic-version ${VERSION})`,
        });
      if (role === 'assistant' && block.type === 'document') {
        refuse('type', 'document blocks are not permitted in assistant messages');
      }
      if (role === 'user' && block.type === 'text' && block.citations && block.citations.length > 0) {
        refuse('citations', 'citations are not permitted on text blocks in user messages');
      }
    }
  }
});

const newer = { header: 'anthropic-version', value: VERSION };

/** Without the settings of sampling, and with documents and citations only where they belong. */
export const newerMessages = {
  ...newer,
  body: MessagesRequest.omit({ temperature: true, top_p: true, top_k: true }).check(refuseInPlace),
};

export const newerCountTokens = { ...newer, body: CountTokensRequest.check(refuseInPlace) };
