import { expect, test } from 'vitest';
import cancelResponse from '@/content/endpoints/openai/cancel-response';
import deleteResponse from '@/content/endpoints/openai/delete-response';
import getResponse from '@/content/endpoints/openai/get-response';
import responses from '@/content/endpoints/openai/responses';
import { checkFacts } from './check-facts';
import { readFacts } from './facts-table';

const table = new URL('openai-responses.tsv', import.meta.url);

/** Every item of an answer can be sent back, so it is one type; what only one direction has may be left out. */
const oneType = 'an item is one type for both directions';

checkFacts(table, [responses, getResponse, cancelResponse, deleteResponse], {
  required: [
    {
      where: /^request tools\[\]\.strict$/,
      because: 'the API takes functions without it, and is strict then',
    },
    { where: /^response output\[\]\.(execution|environment)$/, because: oneType },
    { where: /^response output\[\]\.(action\.)?max_output_length$/, because: oneType },
  ],
  invented: [
    { where: /^request input\[\]\.(output\[\]\.)?created_by$/, because: oneType },
    { where: /^response output\[\]\.environment\.skills\b/, because: oneType },
    {
      where: /^event .* obfuscation$/,
      because: 'stream_options speaks of padding in all deltas, the source lists it at one',
    },
  ],
  nullable: [
    {
      where: /^request input\[\]\.content\[\]\.(prompt_cache_breakpoint|detail|filename|file_data|file_url)$/,
      because: 'a part is one type, and in results of calls it may be null',
    },
    {
      where:
        /^request prompt\.variables\.\{key\}\.(prompt_cache_breakpoint|detail|filename|file_data|file_url)$/,
      because: 'a part is one type, and in results of calls it may be null',
    },
    {
      where:
        /^response output\[\]\.output\[\]\.(prompt_cache_breakpoint|detail|filename|file_data|file_url)$/,
      because: 'a part is one type, and in results that are sent it may be null',
    },
    { where: /^response output\[\]\.(id|namespace|name|acknowledged_safety_checks)$/, because: oneType },
  ],
});

test('all 58 events are documented', () => {
  const events = readFacts(table).flatMap(({ side }) => /^event (\S+)$/.exec(side)?.[1] ?? []);
  expect(new Set(events).size).toBe(58);
});

test('a stored answer is what was answered, wherever it is fetched', () => {
  const [first] = [responses, getResponse, cancelResponse].map((endpoint) => endpoint.responses[200]?.schema);
  expect(first).toBeDefined();
  expect(getResponse.responses[200]?.schema).toBe(first);
  expect(cancelResponse.responses[200]?.schema).toBe(first);
});
