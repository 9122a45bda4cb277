import { describe, expect, test } from 'vitest';
import type { Endpoint, Scenario } from '@/lib/endpoint/endpoint';
import { placeholders } from './placeholders';

/** What a scenario is answered: the one body, or every event. */
export const bodiesOf = ({ response }: Scenario): unknown[] =>
  'events' in response ? response.events : [response.body];

/** Each scenario sends what its endpoint accepts, shows what it can answer, and reads well; so does each example. */
export function checkScenarios(endpoints: readonly Endpoint[]): void {
  const cases = endpoints.flatMap((endpoint) =>
    endpoint.scenarios.map((scenario) => ({ name: `${endpoint.id} ${scenario.id}`, endpoint, scenario })),
  );

  describe.each(cases)('$name', ({ endpoint, scenario }) => {
    test('sends what the endpoint accepts', () => {
      const { path = {}, query = {}, body } = scenario.request;
      for (const [name, schema] of Object.entries(endpoint.params ?? {})) schema.parse(path[name]);
      for (const name of Object.keys(query)) expect(endpoint.query?.shape).toHaveProperty([name]);
      const parsed = endpoint.body?.safeParse(body);
      if (!scenario.refused) expect(parsed?.error).toBeUndefined();
      expect(scenario.refused === true).toBe(scenario.response.status >= 400);
    });

    test('shows an answer that the endpoint can give', () => {
      const schema = answerSchema(endpoint, scenario);
      for (const body of bodiesOf(scenario)) expect(schema?.safeParse(body).error).toBeUndefined();
      expect(schema).toBeDefined();
      expect(bodiesOf(scenario)).not.toEqual([]);
    });

    test('can be copied: no placeholders, a short title and one sentence', () => {
      expect(placeholders([scenario.request, scenario.response])).toEqual([]);
      expect(scenario.title.length).toBeLessThanOrEqual(40);
      expect(scenario.summary).toMatch(/^[A-Z](?:[^.!?]|[.](?! ))*[.]$/);
    });
  });

  describe.each(endpoints)('$id', (endpoint) => {
    test.each(Object.entries(endpoint.responses).filter(([, { example }]) => example !== undefined))(
      'the example of %s can be answered',
      (status, { schema, example }) => {
        expect(schema.safeParse(example).error).toBeUndefined();
        expect(Number(status)).toBeGreaterThanOrEqual(400);
        expect(placeholders(example)).toEqual([]);
      },
    );
  });
}

const answerSchema = (endpoint: Endpoint, { response }: Scenario) =>
  'events' in response ? endpoint.stream?.event : endpoint.responses[response.status]?.schema;
