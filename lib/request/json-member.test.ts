import { expect, test } from 'vitest';
import { jsonMember } from './json-member';

test.each([
  ['{"stream": true}', true],
  ['{"stream": null, "n": 1}', null],
  ['{"n": {"stream": true}}', undefined],
  ['{"stream": tru', undefined],
  ['[true]', undefined],
  ['null', undefined],
  ['{"__proto__": {"stream": true}}', undefined],
  [undefined, undefined],
])('of %s it is %s', (text, member) => {
  expect(jsonMember(text, 'stream')).toBe(member);
});
