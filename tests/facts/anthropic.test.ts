import { expect, test } from 'vitest';
import countTokens from '@/content/endpoints/anthropic/count-tokens';
import messages from '@/content/endpoints/anthropic/messages';
import { checkFacts } from './check-facts';
import { readFacts } from './facts-table';

const table = new URL('anthropic.tsv', import.meta.url);

checkFacts(table, [messages, countTokens], {
  required: [],
  invented: [
    {
      where: /\bcitations\[\]\.file_id$/,
      because: 'an answer has it, and an answer is sent back as it came',
    },
    {
      where: /^(response|event content_block_start) .*\bcache_control\b/,
      because: 'a block is one type for both directions, so it can be marked when it is sent back',
    },
    {
      where:
        /^(response|event content_block_start) content(_block)?(\[\])?\.content\.content\.(context|source)\b/,
      because: 'a document is one type wherever it stands',
    },
    { where: /^event error request_id$/, because: 'an error is one type, as an answer and as an event' },
    { where: /^header anthropic-(workspace|user-profile)-id$/, because: 'SDK 1.x sends it here as well' },
  ],
  nullable: [
    { where: /^request tools\[\]\.input_schema\.properties$/, because: 'the source says "any", null too' },
    { where: /^request (cache_control|speed)$/, because: 'count-tokens takes what messages takes' },
  ],
});

test('the table is the union of two versions of the client, and each has rows of its own', () => {
  const only = readFacts(table).flatMap((row) => row.only ?? []);
  expect(new Set(only)).toEqual(new Set(['until-0.78', 'since-1.11']));
});

test('all eight events are documented', () => {
  const events = readFacts(table).flatMap(({ side }) => /^event (\w+)$/.exec(side)?.[1] ?? []);
  expect(new Set(events).size).toBe(8);
});
