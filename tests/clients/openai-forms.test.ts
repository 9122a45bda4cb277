import OpenAI, { toFile } from 'openai';
import { describe, expect, test } from 'vitest';
import { formParts } from '@/lib/request/form';
import type { Part } from '@/lib/request/spec';

/** The form that the client sends, as parts. */
async function sentBy(ask: (client: OpenAI) => Promise<unknown>): Promise<Part[]> {
  let form: FormData | undefined;
  const client = new OpenAI({
    apiKey: 'sk-test',
    baseURL: 'https://gateway.example/v1',
    fetch: async (_url, init) => {
      form = await new Response(init?.body).formData();
      return Response.json({});
    },
  });
  await ask(client);
  return [...(form ?? [])].map(([name, value]) =>
    typeof value === 'string'
      ? { kind: 'text', name, text: value }
      : { kind: 'file', name, file: { name: value.name, mediaType: value.type } },
  );
}

const rules = {
  image: { accept: ['image/png'], several: true },
  mask: { accept: ['image/png'], several: false },
  input_reference: { accept: ['image/png'], several: false },
};
const partsOf = (body: unknown) => {
  const parts = formParts(JSON.stringify(body), rules);
  if (!parts.ok) throw new Error('The body is no form');
  return parts.value;
};
const [cat, dog] = await Promise.all(
  ['cat.png', 'dog.png'].map((name) => toFile(Buffer.from('x'), name, { type: 'image/png' })),
);
if (!cat || !dog) throw new Error('There are two files');

describe('the client of OpenAI writes a form as we do', () => {
  test('with one file, a mask, numbers and booleans', async () => {
    const rest = { prompt: 'A "hat"\r\n帽子', n: 2, output_compression: 80, stream: false } as const;
    expect(await sentBy((client) => client.images.edit({ image: cat, mask: dog, ...rest }))).toEqual(
      partsOf({ image: 'cat.png', mask: 'dog.png', ...rest }),
    );
  });

  test.each([[[cat]], [[cat, dog]]])('with a list of files', async (image) => {
    expect(await sentBy((client) => client.images.edit({ image, prompt: 'A hat' }))).toEqual(
      partsOf({ image: image.map(({ name }) => name), prompt: 'A hat' }),
    );
  });

  test('with no file at all, and with the members of a reference', async () => {
    const body = { prompt: 'A harbour', seconds: '4' } as const;
    expect(await sentBy((client) => client.videos.create(body))).toEqual(partsOf(body));
    const input_reference = { image_url: 'https://docs.example/cat.png' };
    expect(await sentBy((client) => client.videos.create({ ...body, input_reference }))).toEqual(
      partsOf({ ...body, input_reference }),
    );
  });
});
