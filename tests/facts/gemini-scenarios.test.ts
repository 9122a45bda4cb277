import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import getModel from '@/content/endpoints/gemini/get-model';
import listModels from '@/content/endpoints/gemini/list-models';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { googleImages } from '@/content/models/google-image';
import { catParts } from '@/content/scenarios/gemini/image-out';
import * as pictures from '@/content/scenarios/gemini/pictures';
import { Content } from '@/content/schemas/gemini/content';
import { GenerateContentResponse } from '@/content/schemas/gemini/response';
import { bodiesOf, checkScenarios } from './check-scenarios';

const endpoints = [generateContent, streamGenerateContent, countTokens, listModels, getModel];

const cases = endpoints.flatMap((endpoint) =>
  endpoint.scenarios.map((scenario) => ({ name: `${endpoint.id} ${scenario.id}`, endpoint, scenario })),
);

checkScenarios(endpoints);

/** The scenarios that image models have for themselves, each model's as if they were the endpoint's. */
const drawings = googleImages.flatMap(({ code, endpoints: served }) =>
  served.flatMap(({ id, scenarios = [] }) => {
    const endpoint = endpoints.find((candidate) => candidate.id === id);
    const own = scenarios.filter((scenario) => scenario.request.path?.['model'] === code);
    return endpoint && own.length > 0 ? [{ code, endpoint: { ...endpoint, scenarios: own } }] : [];
  }),
);

describe.each(drawings)('$code', ({ endpoint }) => checkScenarios([endpoint]));

describe('answers', () => {
  const drawn = drawings.flatMap(({ code, endpoint }) =>
    endpoint.scenarios.map((scenario) => ({
      name: `${code} ${endpoint.operation} ${scenario.id}`,
      scenario,
    })),
  );
  const answers = [...cases, ...drawn].flatMap(({ name, scenario }) =>
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
  { file: 'bar-chart.png', data: pictures.barChart },
  { file: 'cat.png', data: pictures.cat },
])('$file is the picture in the scenario', ({ file, data }) => {
  expect(readFileSync(new URL(`../../public/samples/${file}`, import.meta.url), 'base64')).toBe(data);
});

test.each(Object.entries(pictures))('the picture %s can be opened', (_, data) => {
  const png = Buffer.from(data, 'base64');
  const [width, height, depth] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(24)];
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  expect(rows).toHaveLength((1 + Math.ceil((width * depth) / 8)) * height);
  expect(png.subarray(-8, -4).toString()).toBe('IEND');
});

describe('pictures', () => {
  const bodies = drawings.flatMap(({ code, endpoint }) =>
    endpoint.scenarios.map((scenario) => ({ code, endpoint, scenario })),
  );

  test.each(bodies.filter(({ scenario }) => scenario.id === 'image-conversation'))(
    '$code: the answer of the first turn is sent back as it came',
    ({ code, endpoint, scenario }) => {
      const first = endpoint.scenarios.find(({ id }) => id === 'image-out');
      const [came] = first ? bodiesOf(first) : [];
      const { contents } = z.looseObject({ contents: z.array(Content) }).parse(scenario.request.body);
      expect(came).toMatchObject({ candidates: [{ content: contents[1] }] });
      const reasons = googleImages.find((model) => model.code === code)?.abilities.includes('thinking');
      for (const part of contents[1]?.parts ?? []) expect('thoughtSignature' in part).toBe(reasons);
      expect(contents[1]?.parts).toHaveLength(catParts.length);
    },
  );

  test.each(bodies.filter(({ scenario }) => scenario.id === 'image-out'))(
    '$code by $endpoint.operation: the size is asked for where the model has several',
    ({ code, scenario }) => {
      const removed = googleImages
        .find((model) => model.code === code)
        ?.endpoints[0]?.narrow?.remove?.includes('gemini.ImageConfig.imageSize');
      const sized = /"imageSize":"[24]K"/.test(JSON.stringify(scenario.request.body));
      expect(sized).toBe(!removed);
    },
  );
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
