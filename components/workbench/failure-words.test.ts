import { describe, expect, it } from 'vitest';
import { workbenchWords } from '@/content/locales/words';
import { locales } from '@/lib/i18n/locale';
import { problems } from '@/lib/server/problem';
import { ERROR_CLASSES, failureWords, faultOf, needsReload } from './failure-words';
import type { Failure } from './state';

const faults = ['refused', 'key', 'limit', 'fault', 'reported'] as const;
const failures: [string, Failure][] = [
  ...ERROR_CLASSES.map((name): [string, Failure] => [name, { kind: 'site', problem: { class: name } }]),
  ...faults.map((fault): [string, Failure] => [`the API: ${fault}`, { kind: 'upstream', fault }]),
  ['the connection', { kind: 'network' }],
  ['an old page', { kind: 'stale' }],
];

/** How each language tells somebody to do something. */
const NEXT_STEP = {
  en: /\b(?:send|try|reload|open|put|wait|make|ask|tell|correct|check)\b/i,
  zh: /请|重试|重新发送|选择沙箱/,
  ja: /ください/,
};

it('72 every class of the site’s errors has words, and there are no words for another', () => {
  expect([...ERROR_CLASSES].toSorted()).toEqual(Object.keys(problems).toSorted());
  for (const locale of locales) {
    expect(Object.keys(workbenchWords[locale].errors).toSorted()).toEqual([...ERROR_CLASSES].toSorted());
  }
});

describe.each(locales)('72 the words of a failure in %s', (locale) => {
  const words = workbenchWords[locale];

  it.each(failures)('say what happened and what to do next: %s', (_, failure) => {
    const { title, advice } = failureWords(words, failure);
    expect(title.length).toBeGreaterThan(3);
    expect(advice).toMatch(NEXT_STEP[locale]);
    expect(advice).not.toContain(title);
  });

  it('are each failure’s own', () => {
    const told = failures.map(([, failure]) => failureWords(words, failure));
    expect(new Set(told.map(({ title }) => title)).size).toBe(failures.length);
    expect(new Set(told.map(({ title, advice }) => title + advice)).size).toBe(failures.length);
  });

  it('are those of a broken connection for a class that only a newer server knows', () => {
    const failure: Failure = { kind: 'site', problem: { class: 'not_thought_of_yet' } };
    expect(failureWords(words, failure)).toBe(words.network);
  });
});

it('72 what an API answers with is told by its status', () => {
  expect([400, 401, 403, 404, 422, 429, 500, 503, 529].map(faultOf)).toEqual([
    'refused',
    'key',
    'key',
    'refused',
    'refused',
    'limit',
    'fault',
    'fault',
    'fault',
  ]);
});

it('99 what a new copy of the page mends is told with a button for it', () => {
  expect(failures.filter(([, failure]) => needsReload(failure)).map(([name]) => name)).toEqual([
    'not_documented',
    'unsupported_media_type',
    'an old page',
  ]);
});
