import { expect, test } from 'vitest';
import { ChatRequest } from '@/content/schemas/openai/chat/request';

const model = 'gpt-5.4';
const messages = [{ role: 'user', content: 'Name three rivers that flow north.' }];
const withSettings = (settings: object) => ({ model, messages, ...settings });
const withPart = (part: object) => ({ model, messages: [{ role: 'user', content: [part] }] });

const refused = [
  { what: 'a request without its model', body: { messages }, where: 'model' },
  { what: 'no messages', body: { model, messages: [] }, where: 'messages' },
  { what: 'a body in the shape of Gemini', body: { model, contents: [{ parts: [] }] }, where: 'messages' },
  {
    what: 'a role that does not exist',
    body: { model, messages: [{ role: 'model', content: 'Hello' }] },
    where: 'messages.0.role',
  },
  {
    what: 'a picture as bare base64',
    body: withPart({ type: 'image_url', image_url: { url: 'iVBORw0KGgo=' } }),
    where: 'messages.0.content.0.image_url.url',
  },
  {
    what: 'a result without the call that it answers',
    body: { model, messages: [...messages, { role: 'tool', content: '{}' }] },
    where: 'messages.1.tool_call_id',
  },
  {
    what: 'a function in the flat shape of Responses',
    body: withSettings({ tools: [{ type: 'function', name: 'find_trains', parameters: {} }] }),
    where: 'tools.0.function',
  },
  {
    what: 'a name with a space',
    body: withSettings({ tools: [{ type: 'function', function: { name: 'find trains' } }] }),
    where: 'tools.0.function.name',
  },
  { what: 'five stop texts', body: withSettings({ stop: ['a', 'b', 'c', 'd', 'e'] }), where: 'stop' },
  { what: 'a hot temperature', body: withSettings({ temperature: 2.1 }), where: 'temperature' },
  {
    what: 'a bias beyond a ban',
    body: withSettings({ logit_bias: { 50256: -101 } }),
    where: 'logit_bias.50256',
  },
  { what: 'an unknown effort', body: withSettings({ reasoning_effort: 'huge' }), where: 'reasoning_effort' },
  { what: 'a field of another protocol', body: withSettings({ max_output_tokens: 10 }), where: '' },
];

const accepted = [
  { what: 'a model that is not listed', body: { model: 'gemini-2.5-flash', messages } },
  { what: 'null for what is not set', body: withSettings({ stop: null, n: null, stream_options: null }) },
  { what: 'one stop text', body: withSettings({ stop: '\n\n' }) },
  {
    what: 'a picture at an address',
    body: withPart({ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }),
  },
  {
    what: 'a document of 20 MB',
    body: withPart({
      type: 'file',
      file: { filename: 'a.pdf', file_data: `data:application/pdf;base64,${'JVBERi0x'.repeat(3_500_000)}` },
    }),
  },
  {
    what: 'a custom tool with a grammar',
    body: withSettings({
      tools: [
        {
          type: 'custom',
          custom: {
            name: 'sql',
            format: { type: 'grammar', grammar: { syntax: 'lark', definition: 'start: "SELECT" /.+/' } },
          },
        },
      ],
      tool_choice: { type: 'custom', custom: { name: 'sql' } },
    }),
  },
  {
    what: 'a voice of your own',
    body: withSettings({ audio: { voice: { id: 'voice_8Kd2' }, format: 'wav' } }),
  },
  {
    what: 'the older form of tools',
    body: withSettings({ functions: [{ name: 'add' }], function_call: { name: 'add' } }),
  },
];

test.each(refused)('refuses $what, and says where', ({ body, where }) => {
  const issues = ChatRequest.safeParse(body).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toContain(where);
});

test.each(accepted)('takes $what', ({ body }) => {
  expect(ChatRequest.safeParse(body).error).toBeUndefined();
});
