import { describe, expect, test } from 'vitest';
import type { Model } from '@/lib/endpoint/model';
import { breadcrumbOf, neighboursOf, sidebarOf, type Catalogue, type NavigationWords } from './navigation';

const model = (code: string, vendor: string, modality: Model['modality'], ...endpoints: string[]): Model => ({
  code,
  title: code.toUpperCase(),
  vendor,
  modality,
  availability: { status: 'available' },
  summary: '',
  abilities: [],
  endpoints: endpoints.map((id) => ({ id })),
});

const catalogue: Catalogue = {
  models: [
    model('a', 'Google', 'chat', 'gemini.generate-content', 'openai.chat-completions'),
    model('b', 'OpenAI', 'chat', 'openai.chat-completions'),
    model('c', 'Google', 'image', 'gemini.generate-content'),
    model('d', 'Google', 'chat', 'gemini.generate-content'),
  ],
  endpoints: [
    {
      id: 'gemini.generate-content',
      family: 'gemini',
      operation: 'generate-content',
      method: 'POST',
      title: 'Generate content',
      tags: [],
    },
    {
      id: 'openai.chat-completions',
      family: 'openai',
      operation: 'chat-completions',
      method: 'POST',
      title: 'Chat completions',
      tags: [],
    },
    {
      id: 'gemini.list-models',
      family: 'gemini',
      operation: 'list-models',
      method: 'GET',
      title: 'List models',
      tags: [],
    },
  ],
};

const words: NavigationWords = {
  models: 'Models',
  reference: 'Reference',
  modalities: { chat: 'Chat', image: 'Image', video: 'Video' },
  guides: 'Guides',
  families: { gemini: 'Gemini', openai: 'OpenAI', anthropic: 'Anthropic', ark: 'Ark', gateway: 'Gateway' },
};

const outline = (page: Parameters<typeof sidebarOf>[2]) =>
  sidebarOf(catalogue, 'en', page, words).flatMap((section) =>
    section.groups.map(
      (group) => `${section.title} / ${group.title} (${group.count})${group.open ? ' open' : ''}`,
    ),
  );

describe('the sidebar', () => {
  test('shows every group once, in the order of the catalogue, and nothing for a modality without models', () => {
    expect(outline({ type: 'home' })).toEqual([
      'Chat / Google (2)',
      'Chat / OpenAI (1)',
      'Image / Google (1)',
      'Reference / Gemini (2)',
      'Reference / OpenAI (1)',
    ]);
  });

  test('opens the group of the page and no other, and marks the page', () => {
    const page = { type: 'model', model: 'd' } as const;
    expect(outline(page).filter((line) => line.endsWith('open'))).toEqual(['Chat / Google (2) open']);
    const entries = sidebarOf(catalogue, 'en', page, words).flatMap(({ groups }) =>
      groups.flatMap((g) => g.entries),
    );
    expect(entries.map(({ title, method, current }) => [title, method, current])).toEqual([
      ['A', 'POST', false],
      ['D', 'POST', true],
    ]);
  });

  test('shows the other protocols under the model that is read, and marks the one that is open', () => {
    const page = { type: 'model', model: 'a', endpoint: 'openai.chat-completions' } as const;
    const entry = sidebarOf(catalogue, 'ja', page, words)[0]?.groups[0]?.entries[0];
    expect(entry).toMatchObject({ href: '/ja/models/a', current: false });
    expect(entry?.entries).toMatchObject([
      { title: 'Chat completions', href: '/ja/models/a/openai/chat-completions', current: true },
    ]);
  });

  test('marks an endpoint of the reference', () => {
    const page = { type: 'reference', endpoint: 'gemini.list-models' } as const;
    const group = sidebarOf(catalogue, 'en', page, words).at(-1)?.groups[0];
    expect(group?.entries.map(({ title, current }) => [title, current])).toEqual([
      ['Generate content', false],
      ['List models', true],
    ]);
  });

  test('a model that names an unknown endpoint stops the build', () => {
    const broken = { ...catalogue, models: [model('x', 'Google', 'chat', 'gemini.nothing')] };
    expect(() => sidebarOf(broken, 'en', { type: 'model', model: 'x' }, words)).toThrow('gemini.nothing');
  });
});

describe('the breadcrumb', () => {
  test('leads to the catalogue and the vendor, and ends on the page without a link', () => {
    expect(breadcrumbOf(catalogue, 'en', { type: 'model', model: 'c' }, words)).toEqual([
      { title: 'Models', href: '/en/models' },
      { title: 'Image · Google', href: '/en/models#image-google' },
      { title: 'C' },
    ]);
  });

  test('leads from another protocol back to the model', () => {
    const page = { type: 'model', model: 'a', endpoint: 'openai.chat-completions' } as const;
    expect(breadcrumbOf(catalogue, 'en', page, words).slice(-2)).toEqual([
      { title: 'A', href: '/en/models/a' },
      { title: 'Chat completions' },
    ]);
  });
});

describe('previous and next', () => {
  test('walk the models as the sidebar shows them', () => {
    expect(neighboursOf(catalogue, 'en', { type: 'model', model: 'd' })).toEqual({
      previous: { title: 'A', href: '/en/models/a' },
      next: { title: 'B', href: '/en/models/b' },
    });
  });

  test('end at the first and the last page', () => {
    expect(neighboursOf(catalogue, 'en', { type: 'model', model: 'a' }).previous).toBeUndefined();
    expect(neighboursOf(catalogue, 'en', { type: 'model', model: 'c' }).next).toBeUndefined();
  });

  test('walk the endpoints family by family', () => {
    const page = { type: 'reference', endpoint: 'gemini.list-models' } as const;
    expect(neighboursOf(catalogue, 'en', page)).toEqual({
      previous: { title: 'Generate content', href: '/en/reference/gemini/generate-content' },
      next: { title: 'Chat completions', href: '/en/reference/openai/chat-completions' },
    });
  });
});
