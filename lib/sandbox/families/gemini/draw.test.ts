import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalog as site } from '@/content/catalog';
import { boat, cat } from '@/content/scenarios/gemini/pictures';
import { GenerateContentResponse } from '@/content/schemas/gemini/response';
import { askIn } from '@/tests/ask-sandbox';
import { pngSize } from '../../png';
import { picturesAsked } from './draw';

const flash31 = 'gemini-3.1-flash-image-preview';
const pro3 = 'gemini-3-pro-image-preview';
const flash25 = 'gemini-2.5-flash-image';

const send = (model: string, body: unknown, operation = 'generateContent') =>
  askIn(site, {
    path: `/v1beta/models/${model}:${operation}`,
    headers: { 'x-goog-api-key': 'k' },
    body,
  });

const say = (text: string, ...pictures: string[]) => ({
  role: 'user',
  parts: [...pictures.map((data) => ({ inlineData: { mimeType: 'image/png', data } })), { text }],
});

const withConfig = (generationConfig: object) => ({ contents: [say('Draw a fox')], generationConfig });

function answered(model: string, body: unknown) {
  const { status, text, json } = send(model, body);
  if (status !== 200) throw new Error(text);
  const response = GenerateContentResponse.parse(json());
  const parts = response.candidates?.[0]?.content?.parts ?? [];
  const sizes = parts.flatMap(({ inlineData }) => pngSize(inlineData?.data ?? '') ?? []);
  return { parts, sizes, response, text: parts.map(({ text: said = '' }) => said).join(' ') };
}

describe('a picture has the form that was asked for', () => {
  test.each([
    [flash25, {}, 1024, 1024],
    [flash25, { imageConfig: { aspectRatio: '16:9' } }, 1376, 768],
    [pro3, { imageConfig: { aspectRatio: '2:3', imageSize: '2K' } }, 1696, 2528],
    [flash31, { imageConfig: { aspectRatio: '16:9', imageSize: '4K' } }, 5504, 3072],
    [flash31, { imageConfig: { aspectRatio: '4:5', imageSize: '512' } }, 464, 576],
    [flash31, { imageConfig: { aspectRatio: '8:1', imageSize: '512' } }, 1456, 184],
    [flash31, { imageConfig: { aspectRatio: '9:16', imageSize: '1k' } }, 768, 1376],
    [
      flash31,
      {
        responseFormat: [
          { image: { aspectRatio: 'ASPECT_RATIO_FIVE_BY_FOUR', imageSize: 'IMAGE_SIZE_FIVE_TWELVE' } },
        ],
      },
      576,
      464,
    ],
  ])('%s with %o', (model, config, width, height) => {
    expect(answered(model, withConfig(config)).sizes).toEqual([{ width, height }]);
  });

  test('and can be opened', () => {
    const body = withConfig({ responseModalities: ['IMAGE'], imageConfig: { imageSize: '512' } });
    const { parts } = answered(flash31, body);
    expect(parts).toHaveLength(1);
    const png = Buffer.from(parts[0]?.inlineData?.data ?? '', 'base64');
    const [depth, start] = [png.readUInt8(24), png.indexOf('IDAT')];
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect(rows).toHaveLength((1 + (512 * depth) / 8) * 512);
  });

  test('which is that of the picture sent in last, where nothing is said', () => {
    const contents = [say('Make it night', boat, cat)];
    expect(answered(flash25, { contents }).sizes).toEqual([{ width: 1376, height: 768 }]);
  });

  test.each([
    [flash25, 'aspect_ratio', { aspectRatio: '5:2' }],
    [flash25, 'aspect_ratio', { aspectRatio: '8:1' }],
    [flash31, 'aspect_ratio', { aspectRatio: '16/9' }],
    [pro3, 'image_size', { imageSize: '512' }],
    [flash31, 'image_size', { imageSize: '3K' }],
    [flash25, 'image_size', { imageSize: '2K' }],
  ])('%s refuses %s in %o', (model, field, imageConfig) => {
    for (const operation of ['generateContent', 'streamGenerateContent']) {
      const { status, json } = send(model, withConfig({ imageConfig }), operation);
      expect(status).toBe(400);
      expect(json()).toMatchObject({
        error: {
          status: 'INVALID_ARGUMENT',
          details: [{ fieldViolations: [{ field: `generation_config.image_config.${field}` }] }],
        },
      });
    }
  });

  test.each([
    [flash25, {}, 1290],
    [flash31, { imageConfig: { imageSize: '512' } }, 747],
    [flash31, { imageConfig: { imageSize: '2K' } }, 1680],
  ])('%s counts its tokens with %o', (model, config, tokenCount) => {
    const { response } = answered(model, withConfig(config));
    expect(response.usageMetadata?.candidatesTokensDetails).toEqual([{ modality: 'IMAGE', tokenCount }]);
  });
});

describe('an answer with pictures', () => {
  const small = { imageConfig: { imageSize: '512' } };

  test('tells which pictures came, those of earlier turns included', () => {
    const turns = [
      say('Draw a cat'),
      { role: 'model', parts: [{ inlineData: { mimeType: 'image/png', data: cat } }] },
      say('Put this boat behind it', boat),
    ];
    const { text } = answered(flash31, { contents: turns, generationConfig: small });
    expect(text).toContain('image/png (96 × 54 px, 454 B) and image/png (24 × 24 px, 152 B)');
  });

  test('has as many as the prompt names, each after a sentence of its own', () => {
    const contents = [say('Show in three steps how to fold a paper boat')];
    const { parts } = answered(flash31, { contents, generationConfig: small });
    expect(parts.map((part) => ('inlineData' in part ? 'picture' : 'text'))).toEqual(
      Array.from({ length: 3 }, () => ['text', 'picture']).flat(),
    );
    expect(new Set(parts.map((part) => JSON.stringify(part))).size).toBe(6);
  });

  test('is sealed by a model that reasons: in its first text and in each picture', () => {
    const contents = [say('Draw two pictures of a lighthouse')];
    const sealed = (model: string, generationConfig: object) =>
      answered(model, { contents, generationConfig }).parts.map((part) => 'thoughtSignature' in part);
    expect(sealed(flash31, small)).toEqual([true, true, false, true]);
    expect(sealed(flash25, {})).toEqual([false, false, false, false]);
  });

  test('says what was found on the web, pages and pictures', () => {
    const ask = (googleSearch: object) =>
      answered(flash31, {
        contents: [say('Draw a quetzal')],
        tools: [{ googleSearch }],
        generationConfig: small,
      }).response.candidates?.[0]?.groundingMetadata;
    expect(ask({})).toMatchObject({ webSearchQueries: ['quetzal'] });
    expect(ask({})).not.toHaveProperty('imageSearchQueries');
    const both = ask({ searchTypes: { webSearch: {}, imageSearch: {} } });
    expect(both).toMatchObject({ imageSearchQueries: ['quetzal'] });
    expect(both?.groundingChunks?.filter(({ image }) => image)).toHaveLength(2);
  });

  test('comes in a stream piece by piece, each picture whole', () => {
    const contents = [say('Draw two pictures of a lighthouse')];
    const body = { contents, generationConfig: small };
    const chunks = send(flash31, body, 'streamGenerateContent?alt=sse')
      .values()
      .map((chunk) => GenerateContentResponse.parse(chunk));
    const parts = chunks.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? []);
    const pictures = parts.flatMap(({ inlineData }) => pngSize(inlineData?.data ?? '') ?? []);
    expect(pictures).toEqual([512, 512].map((side) => ({ width: side, height: side })));
    expect(chunks.at(-1)?.candidates?.[0]?.finishReason).toBe('STOP');
  });
});

test.each([
  ['Draw a cat', 1],
  ['Tell it in two short scenes', 2],
  ['Four pictures, please', 4],
  ['请画3张不同的猫', 3],
  ['分四个步骤画出折纸船的方法', 4],
  ['猫の絵を二枚描いて', 2],
  ['3つの場面で猫の一日を描いてください', 3],
])('%s asks for %i', (prompt, count) => {
  expect(picturesAsked(prompt)).toBe(count);
});
