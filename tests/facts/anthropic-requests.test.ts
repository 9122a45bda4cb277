import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CountTokensRequest } from '@/content/schemas/anthropic/count-tokens';
import { MessagesRequest } from '@/content/schemas/anthropic/request';

const messages = [{ role: 'user', content: 'Name three rivers that flow north.' }];
const ask = (more: object) => ({ model: 'claude-opus-4-6', max_tokens: 100, messages, ...more });
const block = (value: object) => ask({ messages: [{ role: 'user', content: [value] }] });
const tool = (value: object) => ask({ tools: [value] });
const png = { type: 'base64', media_type: 'image/png' };

const refused = [
  { what: 'no limit', body: { model: 'claude-opus-4-6', messages }, where: 'max_tokens' },
  { what: 'a limit of nothing', body: ask({ max_tokens: 0 }), where: 'max_tokens' },
  { what: 'no messages', body: ask({ messages: [] }), where: 'messages' },
  {
    what: 'a role of another protocol',
    body: ask({ messages: [{ role: 'tool', content: '7' }] }),
    where: 'messages.0.role',
  },
  {
    what: 'a block of another protocol',
    body: block({ type: 'image_url', image_url: { url: 'https://a.example/b.png' } }),
    where: 'messages.0.content',
  },
  {
    what: 'a picture as a data: URL',
    body: block({ type: 'image', source: { ...png, data: 'data:image/png;base64,iVBORw0KGgo=' } }),
    where: 'messages.0.content.0.source.data',
  },
  {
    what: 'a budget that is too small',
    body: ask({ thinking: { type: 'enabled', budget_tokens: 512 } }),
    where: 'thinking.budget_tokens',
  },
  {
    what: 'thinking without a budget',
    body: ask({ thinking: { type: 'enabled' } }),
    where: 'thinking.budget_tokens',
  },
  {
    what: 'a tool of OpenAI',
    body: tool({ type: 'function', function: { name: 'a' } }),
    where: 'tools.0.type',
  },
  {
    what: 'a tool whose name has a space',
    body: tool({ name: 'get tides', input_schema: { type: 'object' } }),
    where: 'tools.0.name',
  },
  {
    what: 'parameters that are no object',
    body: tool({ name: 'a', input_schema: { type: 'array' } }),
    where: 'tools.0.input_schema.type',
  },
  {
    what: 'a click that the browser does not have',
    body: tool({ type: 'browser_toolset_20260801', configs: { cursor_position: {} } }),
    where: 'tools.0.configs',
  },
  { what: 'a temperature above 1', body: ask({ temperature: 1.5 }), where: 'temperature' },
  {
    what: 'a time that no cache keeps',
    body: ask({ cache_control: { type: 'ephemeral', ttl: '10m' } }),
    where: 'cache_control.ttl',
  },
  { what: 'a setting of another protocol', body: ask({ max_completion_tokens: 5 }), where: '' },
];

const accepted = [
  { what: 'a text alone', body: ask({}) },
  { what: 'a model that only a gateway knows', body: ask({ model: 'claude-opus-4-6-cc' }) },
  {
    what: 'a picture by address',
    body: block({ type: 'image', source: { type: 'url', url: 'https://a.example/b.png' } }),
  },
  {
    what: 'instructions in blocks, one of them cached',
    body: ask({
      system: [{ type: 'text', text: 'Be terse.', cache_control: { type: 'ephemeral', ttl: '1h' } }],
    }),
  },
  {
    what: 'instructions in the middle',
    body: ask({ messages: [...messages, { role: 'system', content: 'Be terse.' }] }),
  },
  {
    what: 'a tool that does not say its type',
    body: tool({ name: 'get_tides', input_schema: { type: 'object' } }),
  },
  {
    what: 'a search of the web',
    body: tool({
      type: 'web_search_20260318',
      name: 'web_search',
      max_uses: 3,
      user_location: { type: 'approximate', country: 'JP' },
    }),
  },
  {
    what: 'a search for tools',
    body: tool({ type: 'tool_search_tool_bm25', name: 'tool_search_tool_bm25' }),
  },
  {
    what: 'a toolset with one tool less',
    body: tool({ type: 'computer_toolset_20260801', configs: { wait: { enabled: false }, zoom: null } }),
  },
  { what: 'a container by its id', body: ask({ container: 'container_011CPR5CNjB747bTd36fQLFk' }) },
  {
    what: 'a container with a skill',
    body: ask({ container: { skills: [{ type: 'anthropic', skill_id: 'xlsx' }] } }),
  },
  {
    what: 'reasoning that goes back',
    body: ask({
      messages: [
        ...messages,
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: '', signature: 'EqQB' },
            { type: 'redacted_thinking', data: 'Eq0B' },
          ],
        },
      ],
    }),
  },
  {
    what: 'a result that is a picture',
    body: block({
      type: 'tool_result',
      tool_use_id: 'toolu_01',
      is_error: false,
      content: [{ type: 'image', source: { ...png, data: 'iVBORw0KGgo=' } }],
    }),
  },
  {
    what: 'what a tool of the API returned',
    body: block({
      type: 'code_execution_tool_result',
      tool_use_id: 'srvtoolu_01',
      content: { type: 'code_execution_result', content: [], stdout: '4\n', stderr: '', return_code: 0 },
    }),
  },
];

test.each(refused)('refuses $what', ({ body, where }) => {
  const issues = MessagesRequest.safeParse(body).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toEqual([where]);
});

test.each(accepted)('takes $what', ({ body }) => {
  expect(MessagesRequest.safeParse(body).error).toBeUndefined();
});

test('the JSON Schema takes and refuses the same', () => {
  const schema: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(MessagesRequest, { target: 'draft-07', io: 'input' })),
  );
  const validator = new Validator(schema, '7');
  for (const { what, body } of accepted) expect(validator.validate(body).errors, what).toEqual([]);
  for (const { what, body } of refused) expect(validator.validate(body).valid, what).toBe(false);
});

describe('counting tokens', () => {
  const { max_tokens: _, ...prompt } = ask({ thinking: { type: 'adaptive' } });

  test('takes the request without what only concerns the answer', () => {
    expect(CountTokensRequest.safeParse(prompt).error).toBeUndefined();
  });

  test.each([{ max_tokens: 100 }, { stream: true }, { temperature: 1 }])('refuses %o', (more) => {
    expect(CountTokensRequest.safeParse({ ...prompt, ...more }).success).toBe(false);
  });
});
