import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import getModel from '@/content/endpoints/gemini/get-model';
import listModels from '@/content/endpoints/gemini/list-models';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { imageOutOneSize } from '@/content/scenarios/gemini/images';
import { barChart, cat } from '@/content/scenarios/gemini/pictures';
import { Content } from '@/content/schemas/gemini/content';
import { GenerateContentResponse } from '@/content/schemas/gemini/response';
import { bodiesOf, checkScenarios } from './check-scenarios';

const endpoints = [generateContent, streamGenerateContent, countTokens, listModels, getModel];

const cases = endpoints.flatMap((endpoint) =>
  endpoint.scenarios.map((scenario) => ({ name: `${endpoint.id} ${scenario.id}`, endpoint, scenario })),
);

checkScenarios(endpoints);

describe('answers', () => {
  const answers = [...cases, { name: 'image-out in one size', scenario: imageOutOneSize }].flatMap(
    ({ name, scenario }) =>
      bodiesOf(scenario).flatMap((body) => {
        const parsed = GenerateContentResponse.safeParse(body);
        return parsed.success && parsed.data.usageMetadata ? [{ name, answer: parsed.data }] : [];
      }),
  );

  test.each(answers)('$name: the token counts add up', ({ answer }) => {
    const usage = answer.usageMetadata;
    const { promptTokenCount = 0, candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usage ?? {};
    expect(usage?.totalTokenCount).toBe(promptTokenCount + candidatesTokenCount + thoughtsTokenCount);
    const byKind = usage?.promptTokensDetails?.map(({ tokenCount = 0 }) => tokenCount) ?? [];
    expect(byKind.reduce((sum, count) => sum + count, 0)).toBe(promptTokenCount);
  });

  test('footnotes of a search point at the words that they quote', () => {
    const candidate = answers
      .map(({ answer }) => answer.candidates?.[0])
      .find((one) => one?.groundingMetadata);
    const text = Buffer.from(candidate?.content?.parts?.[0]?.text ?? '');
    const { groundingSupports = [], groundingChunks = [] } = candidate?.groundingMetadata ?? {};
    expect(groundingSupports).not.toEqual([]);
    for (const { segment, groundingChunkIndices = [] } of groundingSupports) {
      expect(text.subarray(segment?.startIndex ?? 0, segment?.endIndex).toString()).toBe(segment?.text);
      for (const index of groundingChunkIndices) expect(groundingChunks[index]).toBeDefined();
    }
  });

  test('the structured answer is JSON', () => {
    const structured = answers.find(({ name }) => name.endsWith('structured-output'));
    const text = structured?.answer.candidates?.[0]?.content?.parts?.[0]?.text ?? '';
    expect(JSON.parse(text)).toHaveProperty('items');
  });

  test('a signature is sent back as it came', () => {
    const came = answers.find(({ name }) => name === 'gemini.generate-content function-call')?.answer;
    const next = generateContent.scenarios.find(({ id }) => id === 'function-result');
    const sent = z.looseObject({ contents: z.array(Content) }).parse(next?.request.body);
    expect(came?.candidates?.[0]?.content?.parts?.[0]).toHaveProperty('thoughtSignature');
    expect(sent.contents[1]?.parts).toEqual(came?.candidates?.[0]?.content?.parts);
  });
});

test.each([
  { file: 'bar-chart.png', data: barChart },
  { file: 'cat.png', data: cat },
])('$file is the picture in the scenario', ({ file, data }) => {
  expect(readFileSync(new URL(`../../public/samples/${file}`, import.meta.url), 'base64')).toBe(data);
});

test.each(
  endpoints.flatMap(({ id, responses }) =>
    Object.entries(responses).flatMap(([status, { example }]) =>
      example === undefined ? [] : [{ id, status, example }],
    ),
  ),
)('the example of $status at $id repeats its status', ({ status, example }) => {
  expect(example).toHaveProperty('error.code', Number(status));
});
