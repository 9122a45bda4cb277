import { describe, expect, it } from 'vitest';
import { formParts } from './form';
import type { Part } from './spec';

const rules = {
  image: { accept: ['image/png'], several: true },
  mask: { accept: ['image/png'], several: false },
};
const partsOf = (body: unknown): Part[] => {
  const parts = formParts(JSON.stringify(body), rules, [
    { name: 'cat.png', mediaType: 'image/png', href: 'http://localhost/samples/cat.png' },
  ]);
  if (!parts.ok) throw new Error(parts.problems.map(({ where, message }) => `${where} ${message}`).join());
  return parts.value;
};
const problemsOf = (text: string) => {
  const parts = formParts(text, rules);
  return parts.ok ? [] : parts.problems.map(({ where, rule }) => [where, rule]);
};

describe('the parts of a form', () => {
  it('are a text for each member, and for each item and member inside', () => {
    expect(
      partsOf({
        prompt: 'a "b"\n',
        n: 2,
        stream: true,
        gone: null,
        ref: { image_url: 'u', id: null },
        tags: ['x', 'y'],
      }),
    ).toEqual([
      { kind: 'text', name: 'prompt', text: 'a "b"\n' },
      { kind: 'text', name: 'n', text: '2' },
      { kind: 'text', name: 'stream', text: 'true' },
      { kind: 'text', name: 'ref[image_url]', text: 'u' },
      { kind: 'text', name: 'tags[]', text: 'x' },
      { kind: 'text', name: 'tags[]', text: 'y' },
    ]);
  });

  it('are a file for each name; several have brackets', () => {
    const cat = { name: 'cat.png', mediaType: 'image/png', href: 'http://localhost/samples/cat.png' };
    expect(partsOf({ image: ['cat.png'], mask: 'own hat.webp' })).toEqual([
      { kind: 'file', name: 'image', file: cat },
      { kind: 'file', name: 'mask', file: { name: 'own hat.webp', mediaType: 'image/webp' } },
    ]);
    expect(partsOf({ image: ['cat.png', 'b.bin'] })).toEqual([
      { kind: 'file', name: 'image[]', file: cat },
      { kind: 'file', name: 'image[]', file: { name: 'b.bin', mediaType: 'application/octet-stream' } },
    ]);
  });

  it('name the place of what is no form', () => {
    for (const text of ['', '[]', 'null', '"a"', '{'])
      expect(problemsOf(text)).toEqual([['body', 'formObject']]);
    expect(problemsOf('{"image":["a.png","../b.png"],"mask":["a.png","b.png"]}')).toEqual([
      ['body.image[1]', 'fileName'],
      ['body.mask', 'oneFile'],
    ]);
    expect(problemsOf('{"mask":""}')).toEqual([['body.mask', 'fileName']]);
  });
});
