import { describe, expect, it } from 'vitest';
import { formParts } from '@/lib/request/form';
import { buildForm } from './build-form';
import { findFileProblems } from './file-problems';
import type { PickedFile } from './form-files';

const rules = {
  image: { accept: ['image/png', 'image/webp'], several: true },
  mask: { accept: ['image/png'], several: false },
};
const samples = [
  { name: 'garden.png', mediaType: 'image/png', href: 'https://docs.test/samples/garden.png' },
];
const picked: PickedFile[] = [
  {
    field: 'image',
    name: 'mine.webp',
    mediaType: 'image/webp',
    file: new File(['mine'], 'My own.webp', { type: 'image/webp' }),
  },
];
const fetched: string[] = [];
const fetchSample = (name: string) => {
  fetched.push(name);
  return Promise.resolve(new Blob([`sample ${name}`]));
};
const options = { rules, samples, picked, fetchSample };

describe('a form that is sent', () => {
  it('has the parts that the sample shows: order, names, file names, media types and bytes', async () => {
    const text =
      '{"model": "gpt-image-1.5", "image": ["garden.png", "mine.webp"], "prompt": "Add “tea” 🫖", "n": 2, "mask": "garden.png", "user": null}';
    const built = await buildForm(text, options);
    const entries = built.ok ? [...built.value] : [];
    const sent = await Promise.all(
      entries.map(async ([name, value]) =>
        value instanceof File ? [name, value.name, value.type, await value.text()] : [name, value],
      ),
    );
    expect(sent).toEqual([
      ['model', 'gpt-image-1.5'],
      ['image[]', 'garden.png', 'image/png', 'sample garden.png'],
      ['image[]', 'mine.webp', 'image/webp', 'mine'],
      ['prompt', 'Add “tea” 🫖'],
      ['n', '2'],
      ['mask', 'garden.png', 'image/png', 'sample garden.png'],
    ]);
    const shown = formParts(text, rules, [...picked, ...samples]);
    expect(shown.ok && shown.value.map(({ name }) => name)).toEqual(sent.map(([name]) => name));
  });

  it('is refused with the place of a file that nobody has, before anything is fetched', async () => {
    fetched.length = 0;
    const built = await buildForm('{"image": ["garden.png", "gone.png"], "mask": "lost.png"}', options);
    expect(!built.ok && built.problems.map(({ where, rule }) => [where, rule])).toEqual([
      ['image[1]', 'noFile'],
      ['mask', 'noFile'],
    ]);
    expect(fetched).toEqual([]);
  });

  it('is refused when the text is no form, or a sample cannot be had', async () => {
    const broken = await buildForm('{"image":', options);
    expect(!broken.ok && broken.problems[0]?.rule).toBe('formObject');
    const lost = await buildForm('{"mask": "garden.png"}', {
      ...options,
      fetchSample: () => Promise.resolve(undefined),
    });
    expect(!lost.ok && lost.problems).toMatchObject([{ where: 'mask', rule: 'noFile' }]);
  });
});

it('a name without a file is underlined where it stands', () => {
  const text = '{"prompt": "x", "image": ["garden.png", "gone.png"]}';
  const [problem, more] = findFileProblems(text, rules, { samples, picked });
  expect(more).toBeUndefined();
  expect(text.slice(problem?.range.start, problem?.range.end)).toBe('"gone.png"');
  expect(problem).toMatchObject({ where: 'image[1]', names: ['image'] });
  expect(findFileProblems('{"image": "gone.png"', rules, { samples, picked })).toEqual([]);
});
