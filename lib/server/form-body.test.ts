import { describe, expect, test, vi } from 'vitest';
import { randomBy } from '@/tests/random-value';
import { readFormBody } from './form-body';

const limits = { formParts: 3, formFile: 8 };
const read = (body: string | Uint8Array, contentType = 'multipart/form-data; boundary=x') =>
  readFormBody({ bytes: typeof body === 'string' ? Buffer.from(body, 'latin1') : body, contentType }, limits);
const part = (head: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
const file = (content: string) =>
  part('name="image[]"; filename="C:\\a %22b%22.png"\r\nContent-Type: image/png', content);

describe('61 a form', () => {
  test('is its parts in order, files with every byte', async () => {
    const form = await read(`${part('name="prompt"', 'a\r\nb')}${file('\0\r\n--\xff')}--x--\r\n`);
    expect(form).toEqual({
      ok: true,
      parts: [
        { kind: 'text', name: 'prompt', text: 'a\r\nb' },
        {
          kind: 'file',
          name: 'image[]',
          file: {
            name: 'C:\\a "b".png',
            mediaType: 'image/png',
            bytes: new Uint8Array([0, 13, 10, 45, 45, 255]),
          },
        },
      ],
    });
  });

  test('may hold a file without a byte, which stays one', async () => {
    expect(await read(`${file('')}--x--\r\n`)).toMatchObject({
      ok: true,
      parts: [{ kind: 'file', name: 'image[]', file: { bytes: new Uint8Array(0) } }],
    });
  });

  test('may have no part at all', async () => {
    expect(await read('--x--\r\n')).toEqual({ ok: true, parts: [] });
  });

  test.each([
    ['no boundary in its content type', `${part('name="a"', '')}--x--\r\n`, 'multipart/form-data'],
    ['no end', part('name="a"', 'b')],
    ['another boundary', '--y\r\n\r\n--y--\r\n'],
    ['a part without a name', `${part('filename="a"', 'b')}--x--\r\n`],
    ['a part without a head', '--x\r\nabc\r\n--x--\r\n'],
    ['nothing in it', ''],
    ['too many parts', `${part('name="a"', 'b').repeat(4)}--x--\r\n`],
  ])('with %s is refused', async (_, body, type?: string) => {
    expect(await read(body, type)).toMatchObject({ ok: false, refusal: { kind: 'broken_form' } });
  });

  test('may have as many parts, and files as large, as the limits say, and not one more', async () => {
    expect(await read(`${part('name="a"', 'b').repeat(3)}--x--\r\n`)).toMatchObject({ ok: true });
    expect(await read(`${file('a'.repeat(8))}--x--\r\n`)).toMatchObject({ ok: true });
    expect(await read(`${file('a'.repeat(9))}--x--\r\n`)).toEqual({
      ok: false,
      refusal: { kind: 'too_large', limit: 8 },
    });
  });

  test('of very many parts is refused without cutting it', async () => {
    const cut = vi.spyOn(Response.prototype, 'formData');
    const refused = await read(part('name="a"', 'b').repeat(200_000));
    expect(refused).toMatchObject({ ok: false });
    expect(cut).not.toHaveBeenCalled();
    await read(`${part('name="a"', 'b')}--x--\r\n`);
    expect(cut).toHaveBeenCalledOnce();
    cut.mockRestore();
  });

  test('of any bytes is read or refused, and never throws', async () => {
    const random = randomBy(7);
    const pieces = [
      '--x',
      '--',
      '\r\n',
      '\r\n\r\n',
      'Content-Disposition: form-data',
      '; name="a"',
      '; filename="',
      '"',
      '\0',
      '\xff',
      'a',
      ':',
    ];
    let good = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const body = Array.from(
        { length: Math.floor(random() * 24) },
        () => pieces[Math.floor(random() * pieces.length)] ?? '',
      ).join('');
      good += Number(
        (
          await read(
            round % 2 === 0 ? body : `--x\r\nContent-Disposition: form-data; name="a"${body}--x--\r\n`,
          )
        ).ok,
      );
    }
    expect(good).toBeGreaterThan(0);
  });
});
