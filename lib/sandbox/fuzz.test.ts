import { describe, expect, test } from 'vitest';
import { ErrorResponse } from '@/content/schemas/gemini/error';
import { contractOf } from '@/lib/endpoint/contract';
import { randomBy, randomValue } from '@/tests/random-value';
import { ask, catalog } from '@/tests/sandbox-catalog';

const endpoints = catalog.endpoints.filter(({ family, body }) => family === 'gemini' && body);
const ROUNDS = 150;

describe.each(endpoints)('random requests to $id', (endpoint) => {
  const schema = contractOf(endpoint).body ?? {};
  const path = endpoint.path.replace('{model}', 'gemini-all');
  const bodies = Array.from({ length: ROUNDS }, (_, seed) => randomValue(schema, schema, randomBy(seed)));
  const valid = bodies.filter((body) => endpoint.body?.safeParse(body).success);

  test('that are valid have an answer that the schema of the endpoint takes', () => {
    expect(valid.length).toBeGreaterThan(ROUNDS / 10);
    let good = 0;
    for (const body of valid) {
      for (const query of ['', '?alt=sse']) {
        const answered = ask({ path: `${path}${query}`, body });
        if (answered.status === 400) {
          // Sound and video are the only valid things that no model of the sandbox makes.
          expect(answered.text).toContain('response_modalities');
          continue;
        }
        expect(answered.status).toBe(200);
        good += 1;
        const isStream = endpoint.stream !== undefined || query !== '';
        const values = isStream ? answered.values() : [answered.json()];
        for (const value of values) endpoint.responses[200]?.schema.parse(value);
      }
    }
    expect(good).toBeGreaterThan(valid.length);
  });

  test('that are not valid are 400 in the documented shape, never another thing', () => {
    const rest = bodies.filter((body) => !valid.includes(body));
    const broken = valid.map((body) => ({
      ...Object(body),
      contents: [{ parts: [{ text: 5, some: [] }] }],
      x: {},
    }));
    for (const body of [...rest, ...broken]) {
      const answered = ask({ path, body });
      expect(answered.status).toBe(400);
      expect(ErrorResponse.parse(answered.json()).error.status).toBe('INVALID_ARGUMENT');
    }
  });
});
