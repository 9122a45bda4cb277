import { describe, expect, test } from 'vitest';
import type { Model } from '@/lib/endpoint/model';
import { countTokens, modelListOf } from './model-list';
import type { EndpointEntry } from './navigation';

const endpoint = (family: EndpointEntry['family'], operation: string): EndpointEntry => ({
  id: `${family}.${operation}`,
  family,
  operation,
  method: 'POST',
  title: operation,
  tags: [],
});

const model: Model = {
  code: 'gemini-3.1-pro',
  title: 'Gemini 3.1 Pro',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'available' },
  summary: '',
  abilities: [],
  limits: { input: 1_048_576 },
  endpoints: [
    { id: 'gemini.generate-content' },
    { id: 'gemini.count-tokens' },
    { id: 'openai.chat-completions' },
  ],
};

const words = {
  modalities: { chat: 'Chat', image: 'Image', video: 'Video' },
  families: { gemini: 'Gemini', openai: 'OpenAI', anthropic: 'Anthropic', ark: 'Ark', gateway: 'Gateway' },
};

test('a model is listed once, with each protocol at its own address and the default one at the model', () => {
  const endpoints = [
    endpoint('gemini', 'generate-content'),
    endpoint('gemini', 'count-tokens'),
    endpoint('openai', 'chat-completions'),
  ];
  const [section] = modelListOf({ models: [model], endpoints }, 'en', words);
  expect(section?.vendors.map(({ id, title }) => [id, title])).toEqual([['chat-google', 'Google']]);
  expect(section?.vendors[0]?.models).toMatchObject([
    {
      href: '/en/models/gemini-3.1-pro',
      input: '1M',
      output: undefined,
      protocols: [
        { title: 'Gemini', href: '/en/models/gemini-3.1-pro' },
        { title: 'OpenAI', href: '/en/models/gemini-3.1-pro/openai/chat-completions' },
      ],
    },
  ]);
});

describe('token limits', () => {
  test.each([
    [1_048_576, '1M'],
    [2_000_000, '2M'],
    [65_536, '64K'],
    [128_000, '128K'],
    [131_072, '128K'],
    [8_191, '8191'],
  ])('%i reads %s', (tokens, text) => {
    expect(countTokens(tokens)).toBe(text);
  });
});
