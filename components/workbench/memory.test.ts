import { describe, expect, it } from 'vitest';
import { draftKey, readChoices, readDrafts, writeChoices, writeDrafts, type Store } from './memory';
import { upstreams, view } from './view.fixture';

const createStore = (entries: Record<string, string> = {}): Store & { kept: Map<string, string> } => {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
};
const languages = ['json', 'curl'];

describe('choices', () => {
  it('stay from page to page, each by itself', () => {
    const store = createStore();
    writeChoices(store, { language: 'curl' });
    writeChoices(store, { stream: true, upstream: 'gateway' });
    expect(readChoices(store, languages, upstreams)).toEqual({
      language: 'curl',
      stream: true,
      upstream: 'gateway',
    });
  });

  it('that this page does not have are left alone', () => {
    const store = createStore();
    writeChoices(store, { language: 'cobol', upstream: 'gone', stream: false });
    expect(readChoices(store, languages, upstreams)).toEqual({ stream: false });
  });

  it.each(['', 'null', '[]', '{', '"x"', '{"language":1,"upstream":{},"stream":"yes"}'])(
    'survive storage that holds %j',
    (text) => {
      expect(readChoices(createStore({ 'lectern:workbench': text }), languages, upstreams)).toEqual({});
    },
  );
});

describe('drafts', () => {
  const drafts = { scenario: 'tools', bodies: { tools: '{ "mine"' }, params: { 'path.model': 'x' } };

  it('survive a reload of the page, and belong to it alone', () => {
    const store = createStore();
    writeDrafts(store, view, drafts);
    expect(readDrafts(store, view)).toEqual(drafts);
    expect(readDrafts(store, { ...view, model: 'other' })).toEqual({ bodies: {}, params: {} });
  });

  it('of a scenario that is gone do not choose it', () => {
    const store = createStore({
      [draftKey(view)]: JSON.stringify({ ...drafts, scenario: 'gone', bodies: { a: 1 } }),
    });
    expect(readDrafts(store, view)).toEqual({ bodies: {}, params: { 'path.model': 'x' } });
  });

  it('do not fail where storage is full', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const store: Store = {
      getItem: () => null,
      setItem: () => {
        throw full;
      },
    };
    expect(() => writeDrafts(store, view, drafts)).not.toThrow();
  });
});
