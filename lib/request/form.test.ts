import { describe, expect, it } from 'vitest';
import { fileNamesIn, formParts, mediaTypeOfFile } from './form';
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

  it('are a file for each name; those of a list have brackets', () => {
    const cat = { name: 'cat.png', mediaType: 'image/png', href: 'http://localhost/samples/cat.png' };
    expect(partsOf({ image: 'cat.png', mask: 'own hat.webp' })).toEqual([
      { kind: 'file', name: 'image', file: cat },
      { kind: 'file', name: 'mask', file: { name: 'own hat.webp', mediaType: 'image/webp' } },
    ]);
    expect(partsOf({ image: ['cat.png'] })).toEqual([{ kind: 'file', name: 'image[]', file: cat }]);
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
    for (const text of ['{"mask":""}', '{"mask":5}', '{"mask":true}']) {
      expect(problemsOf(text)).toEqual([['body.mask', 'fileName']]);
    }
    expect(problemsOf('{"image":["a.png",5]}')).toEqual([['body.image[1]', 'fileName']]);
  });

  it('leave out a file that is null, and take the members of a reference that is no file', () => {
    expect(partsOf({ mask: null, image: [] })).toEqual([]);
    expect(partsOf({ image: { file_id: 'f1' } })).toEqual([
      { kind: 'text', name: 'image[file_id]', text: 'f1' },
    ]);
  });
});

describe('the files of a form', () => {
  it('are named once each, in order', () => {
    const text = '{"image":["a.png","b.png","a.png"],"prompt":"c.png","mask":"d.png"}';
    expect(fileNamesIn(text, rules)).toEqual(['a.png', 'b.png', 'd.png']);
    expect(fileNamesIn('{', rules)).toEqual([]);
  });

  it('have the media type that the end of their name says, and none from the prototype of a table', () => {
    expect(['a.PNG', 'b.jpeg', 'c.mp4'].map(mediaTypeOfFile)).toEqual([
      'image/png',
      'image/jpeg',
      'video/mp4',
    ]);
    expect(['constructor', 'a.toString', 'b'].map(mediaTypeOfFile)).toEqual(
      Array(3).fill('application/octet-stream'),
    );
  });
});
