import { describe, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { addressOf } from '@/lib/publish/addresses';
import { pagesOf } from '@/lib/publish/pages';
import { locales } from '@/lib/i18n/locale';

/** The entries of the published sidebars that this site stands in for, in their order: a model and what it is called by. */
const entries: [model: string, endpoint: string][] = [
  ['doubao-seedream-4-0-250828', 'ark.create-image'],
  ['doubao-seedream-4-5-251128', 'ark.create-image'],
  ['doubao-seed-1-8-251228', 'ark.chat-completions'],
  ['gpt-image-1.5', 'openai.create-image'],
  ['gemini-2.5-flash-image', 'gemini.generate-content'],
  ['gemini-3-pro-image-preview', 'gemini.generate-content'],
  ['gemini-3.1-flash-image-preview', 'gemini.generate-content'],
  ['gemini-3.1-pro-preview', 'gemini.generate-content'],
  ['dall-e-2', 'openai.create-image'],
  ['dall-e-3', 'openai.create-image'],
  ['doubao-seedance-1-5-pro-251215', 'ark.create-video-task'],
  ['doubao-seedance-1-5-pro-251215', 'ark.retrieve-video-task'],
  ['doubao-seedance-2-0-260128', 'ark.create-video-task'],
  ['doubao-seedance-2.0', 'ark.create-video-task'],
  ['doubao-seedance-2.0', 'ark.retrieve-video-task'],
  ['doubao-seedance-2.0-V2V', 'ark.create-video-task'],
  ['doubao-seedance-2.0-V2V', 'ark.retrieve-video-task'],
  ['doubao-seedance-2.0-fast', 'ark.create-video-task'],
  ['doubao-seedance-2.0-fast', 'ark.retrieve-video-task'],
  ['doubao-seedance-2.0-fast-V2V', 'ark.create-video-task'],
  ['doubao-seedance-2.0-fast-V2V', 'ark.retrieve-video-task'],
  ['sora-2', 'openai.create-video'],
  ['sora-2', 'openai.retrieve-video'],
  ['sora-2', 'openai.download-video'],
  ['claude-opus-4-6', 'anthropic.messages'],
  ['claude-opus-4-6-cc', 'anthropic.messages'],
  ['claude-sonnet-4-5-20250929', 'anthropic.messages'],
  ['gpt-5', 'openai.chat-completions'],
  ['gpt-5', 'openai.responses'],
  ['gpt-5.2', 'openai.chat-completions'],
  ['gpt-5.2', 'openai.responses'],
  ['gpt-5.4', 'openai.chat-completions'],
  ['gpt-5.4', 'openai.responses'],
  ['gemini-2.5-flash', 'gemini.generate-content'],
  ['gemini-2.5-pro', 'gemini.generate-content'],
  ['gemini-3-flash-preview', 'gemini.generate-content'],
  ['gemini-3.1-pro', 'gemini.generate-content'],
  ['gemini-3.1-pro-preview', 'gemini.generate-content'],
  ['gemini-3.1-pro-preview-customtools', 'gemini.generate-content'],
  ['gemini-3.1-flash-lite-preview', 'gemini.generate-content'],
  ['gemini-3-pro-preview', 'gemini.generate-content'],
  ['gemini-2.5-flash-lite', 'gemini.generate-content'],
  ['gemini-2.0-flash', 'gemini.generate-content'],
];

test('there are 43 entries', () => expect(entries).toHaveLength(43));

describe.each(entries)('%s by %s', (code, id) => {
  const model = catalog.models.find((candidate) => candidate.code === code);

  test('has a page in each language', () => {
    expect(model?.endpoints.map((endpoint) => endpoint.id) ?? []).toContain(id);
    const isDefault = model?.endpoints[0]?.id === id;
    const pages = pagesOf(catalog).map((page) => addressOf('en', page));
    const own = locales.map((locale) =>
      addressOf(locale, { type: 'model', model: code, ...(isDefault ? {} : { endpoint: id }) }),
    );
    expect(new Set(own).size).toBe(locales.length);
    expect(pages).toContain(own[locales.indexOf('en')]);
  });
});
