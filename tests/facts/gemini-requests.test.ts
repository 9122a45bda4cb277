import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { CountTokensRequest } from '@/content/schemas/gemini/count-tokens';
import { GenerateContentRequest } from '@/content/schemas/gemini/request';

const contents = [{ role: 'user', parts: [{ text: 'Name three rivers that flow north.' }] }];
const part = (value: object) => ({ contents: [{ role: 'user', parts: [value] }] });
const config = (generationConfig: object) => ({ contents, generationConfig });

const refused = [
  {
    what: 'tools in the shape of OpenAI',
    body: { contents, tools: [{ type: 'function', function: { name: 'web_search' } }] },
    where: 'tools.0',
  },
  { what: 'no messages', body: { contents: [] }, where: 'contents' },
  { what: 'a field in snake_case', body: { contents, generation_config: {} }, where: '' },
  { what: 'an empty part', body: part({}), where: 'contents.0.parts.0' },
  {
    what: 'two kinds of data in a part',
    body: part({ text: 'a', fileData: { fileUri: 'files/a' } }),
    where: 'contents.0.parts.0.fileData',
  },
  {
    what: 'a picture as a data: URL',
    body: part({ inlineData: { mimeType: 'image/png', data: 'data:image/png;base64,iVBORw0KGgo=' } }),
    where: 'contents.0.parts.0.inlineData.data',
  },
  {
    what: 'thinking by budget and level at once',
    body: config({ thinkingConfig: { thinkingBudget: 0, thinkingLevel: 'LOW' } }),
    where: 'generationConfig.thinkingConfig.thinkingLevel',
  },
  {
    what: 'two schemas for one answer',
    body: config({ responseSchema: { type: 'STRING' }, responseJsonSchema: {} }),
    where: 'generationConfig.responseJsonSchema',
  },
  {
    what: 'a schema without a type',
    body: config({ responseSchema: {} }),
    where: 'generationConfig.responseSchema.type',
  },
  {
    what: 'six stop sequences',
    body: config({ stopSequences: ['a', 'b', 'c', 'd', 'e', 'f'] }),
    where: 'generationConfig.stopSequences',
  },
  {
    what: 'an unknown harm',
    body: { contents, safetySettings: [{ category: 'HARM_CATEGORY_SPAM', threshold: 'OFF' }] },
    where: 'safetySettings.0.category',
  },
];

const accepted = [
  {
    what: 'an aspect ratio and a size that are not listed',
    body: config({ imageConfig: { aspectRatio: '5:1', imageSize: '2k' } }),
  },
  {
    what: 'limits of a schema as strings',
    body: config({
      responseSchema: { type: 'ARRAY', items: { type: 'STRING' }, minItems: '1', maxItems: 3 },
    }),
  },
  {
    what: 'a clip of a video',
    body: part({
      fileData: { fileUri: 'https://www.youtube.com/watch?v=9hE5-98ZeCg' },
      videoMetadata: { startOffset: '12.5s', endOffset: '48s', fps: 0.5 },
    }),
  },
  {
    what: 'a picture of 20 MB',
    body: part({ inlineData: { mimeType: 'image/png', data: 'iVBORw0K'.repeat(3_500_000) } }),
  },
  { what: 'values that only say nothing', body: config({ responseModalities: ['MODALITY_UNSPECIFIED'] }) },
];

test.each(refused)('refuses $what, and says where', ({ body, where }) => {
  const issues = GenerateContentRequest.safeParse(body).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toContain(where);
});

test.each(accepted)('takes $what', ({ body }) => {
  expect(GenerateContentRequest.safeParse(body).error).toBeUndefined();
});

describe('countTokens', () => {
  test.each([
    { what: 'neither messages nor a request', body: {}, where: '' },
    {
      what: 'both',
      body: { contents, generateContentRequest: { model: 'models/gemini-2.5-pro', contents } },
      where: 'generateContentRequest',
    },
    {
      what: 'a request without its model',
      body: { generateContentRequest: { contents } },
      where: 'generateContentRequest.model',
    },
  ])('refuses $what', ({ body, where }) => {
    const issues = CountTokensRequest.safeParse(body).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual([where]);
  });
});

/** The editor and the form know the JSON Schema alone: what they call an error must be one. */
describe.each([generateContent, streamGenerateContent, countTokens])(
  'the JSON Schema of $id',
  ({ body, scenarios }) => {
    const schema: Schema = JSON.parse(
      JSON.stringify(z.toJSONSchema(body ?? z.never(), { target: 'draft-07', io: 'input' })),
    );
    const validator = new Validator(schema, '7');

    test.each(scenarios)('agrees with $id', ({ id, request }) => {
      expect(validator.validate(request.body).valid).toBe(id !== 'invalid-argument');
    });
  },
);

test('the JSON Schema takes what the schema takes', () => {
  const schema: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(GenerateContentRequest, { target: 'draft-07', io: 'input' })),
  );
  const validator = new Validator(schema, '7');
  for (const { what, body } of accepted) expect(validator.validate(body).errors, what).toEqual([]);
});
