import { describe, expect, it } from 'vitest';
import { createAnswerReader } from './read-answer';
import { createAssembler } from './index';

const read = (...pieces: unknown[]) => {
  const assembler = createAssembler('openai');
  for (const piece of pieces) assembler.add(piece);
  return assembler.view();
};

/** The beginnings of real files, so that their type can be told. */
const png = 'iVBORw0KGgo=';
const jpeg = '/9j/4AAQSkZJRg==';
const webp = 'UklGRiQAAABXRUJQ';

const usage = { input_tokens: 9, output_tokens: 40, input_tokens_details: { text_tokens: 9 } };

const sketch = (index: number, data: string, kind = 'image_generation') => ({
  type: `${kind}.partial_image`,
  partial_image_index: index,
  b64_json: data,
  output_format: 'png',
});
const finished = (data: string, kind = 'image_generation') => ({
  type: `${kind}.completed`,
  b64_json: data,
  output_format: 'webp',
  usage,
});

describe('an answer with pictures', () => {
  it('has them in order, with the type of each, and what they cost', () => {
    const view = read({
      created: 1,
      output_format: 'webp',
      data: [{ b64_json: webp }, { b64_json: 'AAAA' }],
      usage,
    });
    expect(view.images).toEqual([
      { mediaType: 'image/webp', data: webp },
      { mediaType: 'image/webp', data: 'AAAA' },
    ]);
    expect(view).toMatchObject({ complete: true, usage: { input_tokens: 9, output_tokens: 40 } });
  });

  it('is PNG where nothing says otherwise, and what its bytes say where the API is wrong', () => {
    expect(read({ created: 1, data: [{ b64_json: 'AAAA' }] }).images[0]?.mediaType).toBe('image/png');
    const view = read({ created: 1, output_format: 'png', data: [{ b64_json: jpeg }] });
    expect(view.images[0]?.mediaType).toBe('image/jpeg');
  });

  it('tells addresses, and the prompt that was used in place of the reader’s', () => {
    const view = read({ created: 1, data: [{ url: 'https://a.test/1.png', revised_prompt: 'A cat, oil' }] });
    expect(view).toMatchObject({
      text: 'A cat, oil',
      images: [],
      links: [{ url: 'https://a.test/1.png', kind: 'image' }],
    });
  });

  it('says which picture failed while others did not', () => {
    const error = { code: 'OutputImageSensitiveContentDetected', message: 'Refused' };
    const view = read({ model: 'seedream', created: 1, data: [{ b64_json: jpeg }, { error }] });
    expect(view.images).toHaveLength(1);
    expect(view.failures).toEqual([{ number: 2, ...error }]);
    expect(view.error).toBeUndefined();
  });

  it('that was refused as a whole is an error', () => {
    expect(read({ error: { code: 'moderation_blocked', message: 'No' } })).toMatchObject({
      images: [],
      error: { code: 'moderation_blocked', message: 'No' },
      complete: true,
    });
  });
});

describe('a stream of pictures', () => {
  for (const kind of ['image_generation', 'image_edit']) {
    it(`replaces sketches until the picture is there (${kind})`, () => {
      expect(read(sketch(0, 'AAAA', kind)).images).toEqual([
        { mediaType: 'image/png', data: 'AAAA', partial: true },
      ]);
      const two = read(sketch(0, 'AAAA', kind), sketch(1, png, kind));
      expect(two.images).toEqual([{ mediaType: 'image/png', data: png, partial: true }]);
      expect(two.complete).toBe(false);
      const all = read(sketch(0, 'AAAA', kind), sketch(1, png, kind), finished(webp, kind));
      expect(all.images).toEqual([{ mediaType: 'image/webp', data: webp }]);
      expect(all).toMatchObject({ complete: true, usage: { output_tokens: 40 } });
    });
  }

  it('keeps the pictures of several apart', () => {
    const view = read(sketch(0, 'AAAA'), finished(webp), sketch(0, 'BBBB'), finished(png));
    expect(view.images.map(({ data }) => data)).toEqual([webp, png]);
  });

  it('keeps the last sketch of one that was broken off', () => {
    const text = `event: image_edit.partial_image\ndata: ${JSON.stringify(sketch(0, png, 'image_edit'))}\n\n`;
    const reader = createAnswerReader('openai', 'text/event-stream');
    reader.push(new TextEncoder().encode(`${text}event: image_edit.completed\ndata: {"b64`), 1);
    reader.end(2);
    const { answer } = reader.snapshot();
    expect(answer).toMatchObject({ images: [{ data: png, partial: true }], complete: false });
  });

  it('of Doubao puts each picture at its number, whatever comes first, and goes on after one that failed', () => {
    const made = (index: number, more: object) => ({
      type: 'image_generation.partial_succeeded',
      image_index: index,
      ...more,
    });
    const error = { code: 'OutputImageSensitiveContentDetected', message: 'Refused' };
    const pieces = [
      made(2, { b64_json: jpeg }),
      { type: 'image_generation.partial_failed', image_index: 1, error },
      made(0, { url: 'https://ark.test/0.jpeg' }),
    ];
    const assembler = createAssembler('ark');
    for (const piece of pieces) assembler.add(piece);
    expect(assembler.view()).toMatchObject({ complete: false, failures: [{ number: 2, ...error }] });
    assembler.add({ type: 'image_generation.completed', usage: { generated_images: 2 } });
    expect(assembler.view()).toEqual({
      text: '',
      thoughts: '',
      images: [{ mediaType: 'image/jpeg', data: jpeg }],
      files: [],
      links: [{ url: 'https://ark.test/0.jpeg', kind: 'image' }],
      failures: [{ number: 2, ...error }],
      functionCalls: [],
      alternatives: [],
      usage: { generated_images: 2 },
      complete: true,
    });
  });

  it('does not change a view that was given before', () => {
    const assembler = createAssembler('openai');
    assembler.add(sketch(0, 'AAAA'));
    const before = assembler.view();
    assembler.add(finished(webp));
    expect(before.images).toEqual([{ mediaType: 'image/png', data: 'AAAA', partial: true }]);
  });

  it('survives shapes that nobody documented', () => {
    const odd = [
      { type: 'image_generation.partial_image' },
      { type: 'image_edit.unheard_of', b64_json: 3 },
      { data: [null, { url: 3 }, { b64_json: '' }] },
      { type: 'image_generation.partial_failed', image_index: 'x', error: 'Refused' },
    ];
    expect(read(...odd)).toMatchObject({ images: [], failures: [{ message: 'Refused' }] });
  });
});
