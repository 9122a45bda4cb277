import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalog } from '@/content/catalog';
import createImage from '@/content/endpoints/openai/create-image';
import editImage from '@/content/endpoints/openai/edit-image';
import { ImageEditEvent, ImageGenerationEvent } from '@/content/schemas/openai/images/events';
import { ImagesResponse } from '@/content/schemas/openai/images/response';
import { scenariosOf } from '@/lib/endpoint/define-model';
import { bodiesOf, checkScenarios } from './check-scenarios';

checkScenarios([createImage, editImage]);

const StreamEvent = z.union([ImageGenerationEvent, ImageEditEvent]);
const Asked = z.looseObject({
  n: z.int().optional(),
  size: z.string().optional(),
  quality: z.string().optional(),
  output_format: z.string().optional(),
  response_format: z.string().optional(),
  stream: z.boolean().optional(),
  partial_images: z.int().optional(),
});

const everywhere = [createImage, editImage].flatMap((endpoint) =>
  [undefined, ...catalog.models.filter(({ endpoints }) => endpoints.some(({ id }) => id === endpoint.id))]
    .flatMap((model) => scenariosOf(endpoint, model))
    .map((scenario) => ({ endpoint, scenario, id: `${endpoint.id} ${scenario.id}` })),
);
const answered = everywhere.filter(({ scenario }) => scenario.response.status === 200);
const whole = answered.filter(({ scenario }) => 'body' in scenario.response);
const streamed = answered.filter(({ scenario }) => 'events' in scenario.response);

/** Width and height of a PNG, or of a lossless WebP, as `1024x1024`. */
function sizeOf(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('latin1', 1, 4) === 'PNG') return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  if (bytes.toString('latin1', 8, 16) !== 'WEBPVP8L') throw new Error('Neither PNG nor lossless WebP');
  const bits = bytes.readUInt32LE(21);
  return `${(bits & 0x3fff) + 1}x${((bits >> 14) & 0x3fff) + 1}`;
}

describe.each(whole)('$id', ({ scenario }) => {
  const asked = Asked.parse(scenario.request.body);
  const answer = ImagesResponse.parse(bodiesOf(scenario)[0]);

  test('holds as many pictures as were asked for, of the size that was asked for', () => {
    expect(answer.data).toHaveLength(asked.n ?? 1);
    const files = answer.data?.flatMap(({ b64_json }) => b64_json ?? []) ?? [];
    for (const file of files) expect(sizeOf(file)).toBe(asked.size);
  });

  test('tells what was asked for, and counts tokens that add up', () => {
    const { usage } = answer;
    if (!usage) return expect(Object.keys(answer)).toEqual(['created', 'data']);
    expect(answer).toMatchObject({
      size: asked.size,
      quality: asked.quality,
      output_format: asked.output_format ?? 'png',
    });
    const { text_tokens, image_tokens } = usage.input_tokens_details;
    expect(usage.input_tokens).toBe(text_tokens + image_tokens);
    expect(usage.total_tokens).toBe(usage.input_tokens + usage.output_tokens);
    expect(usage.output_tokens_details?.image_tokens).toBe(usage.output_tokens);
  });

  test('hands pictures over as was asked for', () => {
    const kinds = new Set(
      answer.data?.flatMap((image) => Object.keys(image)).filter((name) => name !== 'revised_prompt'),
    );
    const standard = answer.usage ? 'b64_json' : 'url';
    expect([...kinds]).toEqual([asked.response_format ?? standard]);
  });
});

describe.each(streamed)('the stream of $id', ({ endpoint, scenario }) => {
  const asked = Asked.parse(scenario.request.body);
  const events = bodiesOf(scenario).map((event) => StreamEvent.parse(event));

  test('has the sketches that were asked for, then the picture', () => {
    expect(asked.stream).toBe(true);
    const sketches = events.flatMap((event) =>
      'partial_image_index' in event ? event.partial_image_index : [],
    );
    expect(sketches).toEqual([...Array(asked.partial_images ?? 0).keys()]);
    expect(events).toHaveLength(sketches.length + 1);
    for (const { b64_json } of events) expect(sizeOf(b64_json)).toBe(asked.size);
    expect(new Set(events.map(({ b64_json }) => b64_json)).size).toBe(events.length);
  });

  test('costs 100 tokens more for each sketch than the whole answer to the same question', () => {
    const last = events.at(-1);
    const { partial_images = 0 } = asked;
    const plain = Object.entries(scenario.request.body ?? {}).filter(
      ([name]) => name !== 'stream' && name !== 'partial_images',
    );
    const same = endpoint.scenarios.find(
      ({ request }) => JSON.stringify(Object.entries(request.body ?? {})) === JSON.stringify(plain),
    );
    const answer = ImagesResponse.parse(same && bodiesOf(same)[0]);
    expect(last?.b64_json).toBe(answer.data?.[0]?.b64_json);
    expect(last && 'usage' in last && last.usage.output_tokens).toBe(
      (answer.usage?.output_tokens ?? 0) + 100 * partial_images,
    );
  });
});

/** The editor and the form know the JSON Schema alone: what they call an error must be one. */
describe.each([createImage, editImage])('the JSON Schema of $id', ({ body, scenarios }) => {
  const schema: Schema = JSON.parse(
    JSON.stringify(z.toJSONSchema(body ?? z.never(), { target: 'draft-07', io: 'input' })),
  );
  const validator = new Validator(schema, '7');

  test.each(scenarios)('takes the request of $id', ({ request }) => {
    expect(validator.validate(request.body).errors).toEqual([]);
  });
});
