import { expect, test } from 'vitest';
import { ResponsesRequest } from '@/content/schemas/openai/responses/request';
import { checkText } from '@/lib/check/check-text';
import { toDraft7, toJsonSchema } from '@/lib/schema/to-json-schema';

const model = 'gpt-5.4';
const input = 'Name three rivers that flow north.';
const withSettings = (settings: object) => ({ model, input, ...settings });
const withItem = (item: object) => ({ model, input: [{ role: 'user', content: input }, item] });
const withPart = (part: object) => ({ model, input: [{ role: 'user', content: [part] }] });

const refused = [
  {
    what: 'a role that does not exist',
    body: withItem({ role: 'model', content: 'Hello' }),
    where: 'input[1].role',
  },
  {
    what: 'a picture as bare base64',
    body: withPart({ type: 'input_image', image_url: 'iVBORw0KGgo=' }),
    where: 'input[0].content[0].image_url',
  },
  {
    what: 'a picture in the shape of Chat Completions',
    body: withPart({ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }),
    where: 'input[0].content[0].type',
  },
  {
    what: 'an item that does not exist',
    body: withItem({ type: 'tool_result', output: '{}' }),
    where: 'input[1].type',
  },
  {
    what: 'a result without its text',
    body: withItem({ type: 'function_call_output', call_id: 'call_1' }),
    where: 'input[1].output',
  },
  {
    what: 'a call without its arguments',
    body: withItem({ type: 'function_call', call_id: 'call_1', name: 'f' }),
    where: 'input[1].arguments',
  },
  {
    what: 'a function in the shape of Chat Completions',
    body: withSettings({ tools: [{ type: 'function', function: { name: 'find_trains' } }] }),
    where: 'tools[0].name',
  },
  {
    what: 'a name with a space',
    body: withSettings({ tools: [{ type: 'function', name: 'find trains' }] }),
    where: 'tools[0].name',
  },
  {
    what: 'a tool that does not exist',
    body: withSettings({ tools: [{ type: 'web' }] }),
    where: 'tools[0].type',
  },
  { what: 'a choice that does not exist', body: withSettings({ tool_choice: 'any' }), where: 'tool_choice' },
  {
    what: 'a server named twice',
    body: withSettings({
      tools: [
        {
          type: 'mcp',
          server_label: 'wiki',
          server_url: 'https://example.com/mcp',
          connector_id: 'connector_gmail',
        },
      ],
    }),
    where: 'tools[0]',
  },
  {
    what: 'a schema without a name',
    body: withSettings({ text: { format: { type: 'json_schema', schema: {} } } }),
    where: 'text.format.name',
  },
  { what: 'a hot temperature', body: withSettings({ temperature: 2.1 }), where: 'temperature' },
  {
    what: 'too few tokens for an answer',
    body: withSettings({ max_output_tokens: 15 }),
    where: 'max_output_tokens',
  },
  {
    what: 'an unknown effort',
    body: withSettings({ reasoning: { effort: 'huge' } }),
    where: 'reasoning.effort',
  },
  {
    what: 'the effort of Chat Completions',
    body: withSettings({ reasoning_effort: 'low' }),
    where: 'reasoning_effort',
  },
  {
    what: 'something that cannot be included',
    body: withSettings({ include: ['usage'] }),
    where: 'include[0]',
  },
];

const accepted = [
  { what: 'a model that is not listed', body: { model: 'gemini-2.5-flash', input } },
  {
    what: 'null for what is not set',
    body: withSettings({ instructions: null, tools: [], reasoning: null, metadata: null }),
  },
  {
    what: 'a stored prompt without a model',
    body: { prompt: { id: 'pmpt_8Kd2', variables: { city: 'Porto' } } },
  },
  {
    what: 'an answer of the model, sent back as it came',
    body: withItem({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'Nile.', annotations: [], logprobs: [] }],
    }),
  },
  { what: 'an answer that was shortened by hand', body: withItem({ role: 'assistant', content: 'Nile.' }) },
  { what: 'an item by its id', body: withItem({ id: 'rs_1' }) },
  { what: 'a function without strict', body: withSettings({ tools: [{ type: 'function', name: 'add' }] }) },
  {
    what: 'a custom tool with a grammar',
    body: withSettings({
      tools: [
        {
          type: 'custom',
          name: 'sql',
          format: { type: 'grammar', syntax: 'lark', definition: 'start: "SELECT" /.+/' },
        },
      ],
      tool_choice: { type: 'custom', name: 'sql' },
    }),
  },
  {
    what: 'filters inside filters',
    body: withSettings({
      tools: [
        {
          type: 'file_search',
          vector_store_ids: ['vs_1'],
          filters: {
            type: 'and',
            filters: [{ type: 'or', filters: [{ type: 'eq', key: 'year', value: 2026 }] }],
          },
        },
      ],
    }),
  },
  {
    what: 'a document of 20 MB',
    body: withPart({
      type: 'input_file',
      filename: 'a.pdf',
      file_data: `data:application/pdf;base64,${'JVBERi0x'.repeat(3_500_000)}`,
    }),
  },
];

const schema = toDraft7(toJsonSchema(ResponsesRequest, 'input'));

test.each(refused)('refuses $what, and says where', ({ body, where }) => {
  expect(ResponsesRequest.safeParse(body).success).toBe(false);
  const problems = checkText(JSON.stringify(body), schema);
  expect(problems.map((problem) => problem.where)).toContain(where);
});

test.each(accepted)('takes $what', ({ body }) => {
  expect(ResponsesRequest.safeParse(body).error).toBeUndefined();
});
