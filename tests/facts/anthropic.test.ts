import { describe, expect, test } from 'vitest';
import countTokens from '@/content/endpoints/anthropic/count-tokens';
import getModel from '@/content/endpoints/anthropic/get-model';
import listModels from '@/content/endpoints/anthropic/list-models';
import messages from '@/content/endpoints/anthropic/messages';
import { catalogueTexts } from '@/lib/publish/texts';
import { readingOf } from '@/lib/publish/view';
import { readings } from '@/lib/snippets/testing/readings';
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

test('its stream is read as the samples of the protocol are tested to read it', () => {
  expect(readingOf(messages)).toEqual({ ...readings.anthropic, field: 'stream' });
});

describe('the two versions of the API', () => {
  const texts = catalogueTexts({ endpoints: [messages, countTokens, listModels, getModel], models: [] });

  test.each([messages, countTokens, listModels, getModel])('are values of a header of $id', (endpoint) => {
    const { headers } = endpoint;
    for (const version of ['2023-06-01', '2026-10-21']) {
      expect(headers?.safeParse({ 'anthropic-version': version }).error).toBeUndefined();
    }
    expect(headers?.safeParse({}).success).toBe(false);
    expect(headers?.safeParse({ 'anthropic-version': '2024-01-01' }).success).toBe(false);
  });

  test('present the key in two headers, of which gateways know the first', () => {
    for (const { auth } of [messages, countTokens, listModels, getModel]) {
      expect(auth.map(({ name, prefix }) => `${name}: ${prefix}`)).toEqual([
        'x-api-key: ',
        'Authorization: Bearer ',
      ]);
    }
  });

  test.each([
    'anthropic.MessagesRequest.temperature',
    'anthropic.MessagesRequest.top_p',
    'anthropic.MessagesRequest.top_k',
    'anthropic.DocumentBlock',
    'anthropic.TextBlock.citations',
  ])('differ in what they take: %s says so', (id) => {
    expect(texts.get(id)).toMatch(/version 2026-10-21/i);
  });
});
