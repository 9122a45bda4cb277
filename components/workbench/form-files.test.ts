import { describe, expect, it } from 'vitest';
import { fileFor, namesIn, safeFileName, withFiles, withoutFile } from './form-files';

const one = { accept: ['image/png'], several: false };
const several = { accept: ['image/png'], several: true };
const fileNamed = (name: string, type = '') => new File(['bytes'], name, { type });
const none: [] = [];

describe('files that are chosen', () => {
  it('are named in the body, in the place of the one that was there', () => {
    const form = withFiles({ text: '{"mask": "old.png", "n": 1.0}', picked: none }, 'mask', one, [
      fileNamed('new.png', 'image/png'),
      fileNamed('more.png'),
    ]);
    expect(form?.text).toBe('{"mask": "new.png", "n": 1.0}');
    expect(form?.picked).toMatchObject([{ field: 'mask', name: 'new.png', mediaType: 'image/png' }]);
  });

  it('are added to a list, each once', () => {
    const first = withFiles({ text: '{"image": "a.png"}', picked: none }, 'image', several, [
      fileNamed('b.webp'),
      fileNamed('a.png'),
    ]);
    expect(first?.text).toBe('{"image": ["a.png", "b.webp"]}');
    expect(first?.picked.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['b.webp', 'image/webp'],
      ['a.png', 'image/png'],
    ]);
    expect(withFiles({ text: '{}', picked: none }, 'image', several, [fileNamed('a.png')])?.text).toBe(
      '{"image": ["a.png"]}',
    );
  });

  it('replace an earlier one of the same name in the same field alone', () => {
    const text = '{"image": ["a.png"], "mask": "a.png"}';
    const [image, mask, again] = [fileNamed('a.png'), fileNamed('a.png'), fileNamed('a.png')];
    const first = withFiles({ text, picked: none }, 'image', several, [image]) ?? { text, picked: none };
    const second = withFiles(first, 'mask', one, [mask]) ?? first;
    const third = withFiles(second, 'image', several, [again]) ?? second;
    const source = { samples: [], picked: third.picked };
    expect(fileFor(source, 'image', 'a.png')).toHaveProperty('file', again);
    expect(fileFor(source, 'mask', 'a.png')).toHaveProperty('file', mask);
    expect(third.text).toBe(text);
  });

  it('are not chosen while the text is no JSON object', () => {
    expect(
      withFiles({ text: '{"image": ', picked: none }, 'image', one, [fileNamed('a.png')]),
    ).toBeUndefined();
  });

  it('are called what every sample can carry', () => {
    const names = [
      'My photo (1).PNG',
      '屏幕截图 2026.png',
      '写真.jpeg',
      '.hidden',
      '-rf',
      'é.png',
      '../a/b.png',
    ];
    expect(names.map(safeFileName)).toEqual([
      'My-photo-1.PNG',
      '2026.png',
      'file.jpeg',
      'file.hidden',
      'rf',
      'e.png',
      'a-b.png',
    ]);
    const long = safeFileName(`${'x'.repeat(200)}.webp`);
    expect(long).toHaveLength(100);
    expect(long.endsWith('.webp')).toBe(true);
  });
});

describe('a file that is taken away', () => {
  it('leaves the others, and no empty field', () => {
    const first = withoutFile(
      { text: '{"image": ["a.png", "b.png"], "n": 1}', picked: none },
      'image',
      'a.png',
    );
    expect(first?.text).toBe('{"image": ["b.png"], "n": 1}');
    expect(withoutFile(first ?? { text: '', picked: none }, 'image', 'b.png')?.text).toBe('{"n": 1}');
  });

  it('is forgotten', () => {
    const picked = [{ field: 'mask', name: 'a.png', mediaType: 'image/png', file: fileNamed('a.png') }];
    expect(withoutFile({ text: '{"mask": "a.png"}', picked }, 'mask', 'a.png')).toEqual({
      text: '{}',
      picked: [],
    });
  });
});

describe('the file behind a name', () => {
  const sample = { name: 'garden.png', mediaType: 'image/png', href: 'https://docs.test/samples/garden.png' };

  it('is the reader’s own before a sample, also one chosen for another field', () => {
    const own = { field: 'image', name: 'garden.png', mediaType: 'image/png', file: fileNamed('garden.png') };
    expect(fileFor({ samples: [sample], picked: [] }, 'mask', 'garden.png')).toBe(sample);
    expect(fileFor({ samples: [sample], picked: [own] }, 'mask', 'garden.png')).toBe(own);
    expect(fileFor({ samples: [sample], picked: [own] }, 'mask', 'else.png')).toBeUndefined();
  });

  it('is looked for only where a name stands', () => {
    expect(namesIn('{"a": ["x", 3, null], "b": {"file_id": "f"}, "c": "y"}', 'a')).toEqual(['x']);
    expect(namesIn('{"b": {"file_id": "f"}}', 'b')).toEqual([]);
    expect(namesIn('{', 'a')).toEqual([]);
  });
});
