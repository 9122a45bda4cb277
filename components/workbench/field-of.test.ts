import { expect, it } from 'vitest';
import { fieldOf } from './field-of';

const page = new Set(['body', 'body.contents', 'body.contents.role', 'path.model', 'body.systemInstruction']);
const find = (where: string, names?: string[]) =>
  fieldOf({ where, ...(names ? { names } : {}) }, (id) => page.has(id));

it('a problem leads to its field, list positions aside', () =>
  expect(find('contents[0].role', ['contents', 'role'])).toBe('body.contents.role'));

it('a problem of a parameter leads to the parameter', () => expect(find('path.model')).toBe('path.model'));

it('where there is no such row, the nearest one around it is shown', () => {
  expect(find('contents[0].rol', ['contents', 'rol'])).toBe('body.contents');
  expect(find('systemInstruction.parts[0]', ['systemInstruction', 'parts'])).toBe('body.systemInstruction');
});

it('a text that is no JSON, and a name at the top that is unknown, lead nowhere', () => {
  expect(find('line 3, column 7')).toBeUndefined();
  expect(find('kontents', ['kontents'])).toBeUndefined();
});
