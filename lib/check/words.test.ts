import { expect, test } from 'vitest';
import { workbench as ja } from '@/content/locales/ja/workbench';
import { checkValues } from '@/lib/request/build-request';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import { english, sentenceOf } from './words';

const plan: RequestPlan = {
  id: 'toy.paint',
  method: 'GET',
  template: '/v1/{id}',
  params: [
    { in: 'path', name: 'id', type: 'string', required: true },
    { in: 'query', name: 'size', type: 'string', required: false, maxLength: 2 },
    { in: 'query', name: 'mood', type: 'string', required: false, enum: ['calm', 'wild'] },
    { in: 'query', name: 'count', required: false, type: 'integer' },
    { in: 'query', name: 'tone', type: 'string', required: false, pattern: '[a-z]+' },
    { in: 'header', name: 'x-note', type: 'string', required: false },
  ],
  auth: [],
};
const wrong: RequestValues[] = [
  { path: {}, query: { none: '1' }, header: {} },
  { path: { id: '' }, query: { size: 'abc', mood: 'x', count: '1.5', tone: '9' }, header: { 'x-note': 'é' } },
  { path: { id: '..' }, query: { size: '\ud800' }, header: {} },
  { path: { id: 'a/b' }, query: {}, header: {} },
];
const problems = wrong.flatMap((values) => checkValues(plan, values));

test('every problem of a value is said in another language, with the same figures', () => {
  expect(new Set(problems.map(({ rule }) => rule)).size).toBe(11);
  for (const { where: _, ...problem } of problems) {
    expect(sentenceOf(problem, english)).toBe(problem.message);
    const said = sentenceOf(problem, ja.check);
    expect(said).not.toBe(problem.message);
    for (const value of Object.values(problem.values ?? {})) expect(said).toContain(String(value));
  }
});

test('a problem that names no rule, an unknown one, or lacks a value, stays as it is', () => {
  expect(sentenceOf({ message: 'is odd' }, ja.check)).toBe('is odd');
  expect(sentenceOf({ message: 'is odd', rule: 'odd', values: {} }, ja.check)).toBe('is odd');
  expect(sentenceOf({ message: 'is long', rule: 'maxLength' }, ja.check)).toBe('is long');
});
