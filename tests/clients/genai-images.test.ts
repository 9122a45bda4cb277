import { ApiError, GoogleGenAI, Modality, type GenerateContentResponse, type Part } from '@google/genai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { boat, cat, catWithHat } from '@/content/scenarios/gemini/pictures';
import { pngSize } from '@/lib/sandbox/png';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { serveHandler } from '@/tests/serve-handler';

const flash31 = 'gemini-3.1-flash-image-preview';
const flash25 = 'gemini-2.5-flash-image';

const picture = (data: string): Part => ({ inlineData: { mimeType: 'image/png', data } });
const partsOf = (response: GenerateContentResponse) => response.candidates?.[0]?.content?.parts ?? [];
const picturesOf = (parts: Part[]) => parts.flatMap(({ inlineData }) => inlineData?.data ?? []);
const sizesOf = (parts: Part[]) => picturesOf(parts).map(pngSize);

/** Google's own client draws at the sandbox with the models that the site documents. */
describe('pictures by @google/genai', () => {
  let served: Awaited<ReturnType<typeof serveHandler>>;
  const client = () =>
    new GoogleGenAI({ apiKey: 'any-key', httpOptions: { baseUrl: `${served.url}/sandbox` } });

  beforeAll(async () => {
    served = await serveHandler(sandboxRoute(catalog));
  });
  afterAll(() => served.close());

  test.each([
    [flash31, { aspectRatio: '21:9', imageSize: '512' }, 784, 336],
    [flash31, { aspectRatio: '16:9', imageSize: '2K' }, 2752, 1536],
    ['gemini-3-pro-image-preview', { aspectRatio: '3:2' }, 1264, 848],
    [flash25, { aspectRatio: '9:16' }, 768, 1376],
  ])('%s draws in %o', async (model, imageConfig, width, height) => {
    const response = await client().models.generateContent({
      model,
      contents: 'Draw a lighthouse.',
      config: { responseModalities: [Modality.IMAGE], imageConfig },
    });
    expect(sizesOf(partsOf(response))).toEqual([{ width, height }]);
  });

  test('the documented edit gives the documented picture', async () => {
    const response = await client().models.generateContent({
      model: flash25,
      contents: [
        picture(cat),
        { text: 'Give the cat a red woolly hat with a white brim. Leave everything else as it is.' },
      ],
      config: { responseModalities: [Modality.TEXT, Modality.IMAGE] },
    });
    expect(response.data).toBe(catWithHat);
    expect(response.text).toContain('red hat');
  });

  test('an edit of several pictures reads each, and keeps the shape of the last', async () => {
    const response = await client().models.generateContent({
      model: flash25,
      contents: [picture(boat), picture(cat), { text: 'Let the boat sail past the cat.' }],
    });
    expect(response.text).toContain('24 × 24 px');
    expect(response.text).toContain('96 × 54 px');
    expect(sizesOf(partsOf(response))).toEqual([{ width: 1376, height: 768 }]);
  });

  test('a chat sends the picture back with its signature, and the next one follows from it', async () => {
    const chat = client().chats.create({
      model: flash31,
      config: { imageConfig: { aspectRatio: '4:1', imageSize: '512' } },
    });
    await chat.sendMessage({ message: 'Draw a fox in the snow.' });
    const second = await chat.sendMessage({ message: 'Now let it be night.' });
    const [, drawn] = chat.getHistory();
    expect(drawn?.parts?.map((part) => Boolean(part.thoughtSignature))).toEqual([true, true]);
    expect(second.text).toContain('1024 × 256 px');
    expect(picturesOf(partsOf(second))).not.toEqual(picturesOf(drawn?.parts ?? []));
  });

  test('a stream brings each picture whole', async () => {
    const stream = await client().models.generateContentStream({
      model: flash31,
      contents: 'Draw two pictures of a lighthouse.',
      config: { imageConfig: { imageSize: '512' } },
    });
    const parts: Part[] = [];
    for await (const chunk of stream) parts.push(...partsOf(chunk));
    expect(sizesOf(parts)).toEqual([512, 512].map((side) => ({ width: side, height: side })));
  });

  test('a withheld picture is told by its finish reason', async () => {
    const response = await client().models.generateContent({
      model: flash31,
      contents: 'A photo of a train crash that shows the injured with all their wounds.',
      config: { responseModalities: [Modality.TEXT, Modality.IMAGE] },
    });
    expect(response.candidates?.[0]?.finishReason).toBe('IMAGE_SAFETY');
    expect(response.data).toBeUndefined();
  });

  test.each([
    [flash25, { aspectRatio: '5:2' }],
    [flash25, { imageSize: '4K' }],
    [flash31, { imageSize: '8K' }],
    ['gemini-3-pro-image-preview', { aspectRatio: '1:8' }],
    ['gemini-3.1-pro-preview', { aspectRatio: '1:1' }],
  ])('%s refuses %o as an ApiError', async (model, imageConfig) => {
    const failed = await client()
      .models.generateContent({ model, contents: 'Draw a lighthouse.', config: { imageConfig } })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(failed).toBeInstanceOf(ApiError);
    expect(failed).toMatchObject({ status: 400 });
  });
});
