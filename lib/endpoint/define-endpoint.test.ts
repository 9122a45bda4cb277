import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toy } from '@/tests/toy-endpoint';
import { defineEndpoint } from './define-endpoint';
import type { EndpointInput, Scenario } from './endpoint';
import { planOf } from './plan';

const refuse = (change: Partial<EndpointInput>) => () => defineEndpoint({ ...toy, ...change });
const withScenario = (change: Partial<Scenario>) =>
  refuse({ scenarios: [{ ...toy.scenarios[0], ...change } as Scenario] });

describe('defineEndpoint', () => {
  it('accepts a right description and knows its operation', () => {
    expect(defineEndpoint(toy).operation).toBe('paint-tree');
  });

  it('names the file and the template name that has no schema', () => {
    expect(refuse({ params: {} })).toThrow(
      'content/endpoints/gateway/paint-tree.ts: the path names {canvas}, but params has no "canvas"',
    );
  });

  it('refuses a wait for the first byte that is none, or that nobody between would wait for', () => {
    for (const firstByteSeconds of [0, -1, 601, Number.NaN]) {
      expect(refuse({ firstByteSeconds })).toThrow('firstByteSeconds must be from 1 to 600');
    }
    expect(planOf(defineEndpoint({ ...toy, firstByteSeconds: 600 })).firstByteSeconds).toBe(600);
  });

  it('names the param that the template does not have', () => {
    expect(refuse({ params: { ...toy.params, other: z.string() } })).toThrow('params has "other"');
  });

  it('names scenario and field path of a request that does not parse', () => {
    const request = { ...toy.scenarios[0].request, body: { root: { label: '' } } };
    expect(withScenario({ request })).toThrow(/scenario "oak": body\.root\.label: /);
  });

  it('names scenario and field path of an answer that does not parse', () => {
    expect(withScenario({ response: { status: 200, body: { painted: { label: 1 } } } })).toThrow(
      /scenario "oak": response\.body\.painted\.label: /,
    );
  });

  it.each(['<string>', 'Hi {model}', 'YOUR_API_KEY', '...', 'string'])(
    'refuses the placeholder %s',
    (label) => {
      const request = { ...toy.scenarios[0].request, body: { root: { label } } };
      expect(withScenario({ request })).toThrow(/scenario "oak": body\.root\.label holds the placeholder/);
    },
  );

  it('takes a JSON Schema inside a request for what it is', () => {
    const body = z
      .strictObject({ shape: z.record(z.string(), z.unknown()) })
      .meta({ id: 'gateway.ShapeRequest' });
    const holding = (shape: object) =>
      refuse({
        body,
        scenarios: [
          { ...toy.scenarios[0], request: { ...toy.scenarios[0].request, body: { shape } } } as Scenario,
        ],
      });
    expect(holding({ type: 'string', maxLength: 8 })).not.toThrow();
    expect(holding({ type: ['string', 'null'] })).not.toThrow();
    expect(holding({ title: 'string' })).toThrow('body.shape.title holds the placeholder "string"');
  });

  it('refuses a schema that cannot become JSON Schema, with its place', () => {
    expect(refuse({ body: z.strictObject({ at: z.date() }).meta({ id: 'gateway.Dated' }) })).toThrow(
      /paint-tree\.ts: body cannot become JSON Schema/,
    );
  });

  it('refuses an object whose texts would have no stable id', () => {
    expect(
      refuse({
        body: z.strictObject({ inner: z.strictObject({ deep: z.string() }) }).meta({ id: 'gateway.Outer' }),
      }),
    ).toThrow('an object or enum with deep has no .meta({ id })');
  });

  it('refuses a status without documentation and a request that is refused but answered well', () => {
    expect(withScenario({ response: { status: 418, body: {} } })).toThrow(
      'response.status 418 is not documented',
    );
    expect(withScenario({ refused: true })).toThrow('is marked as refused');
  });

  describe('a body that a header value makes stricter', () => {
    const body = z.looseObject({ color: z.literal('RED') });
    const headers = z.object({ Easel: z.enum(['old', 'new']).meta({ description: 'Which easel.' }) });
    const request = { ...toy.scenarios[0].request, header: { Easel: 'new' } };
    const stricter = (value: string, scenario: Partial<Scenario> = {}) =>
      refuse({
        headers,
        stricterBodies: [{ header: 'Easel', value, body }],
        scenarios: [{ ...toy.scenarios[0], request, ...scenario } as Scenario],
      });

    it('refuses scenarios with that header, and no others', () => {
      expect(stricter('new')).toThrow('scenario "oak": body.color: ');
      expect(stricter('old')).not.toThrow();
      expect(
        stricter('new', { refused: true, response: { status: 400, body: { message: 'No green.' } } }),
      ).not.toThrow();
    });

    it('must be one that a request can ask for', () => {
      expect(stricter('newest')).toThrow('stricterBodies: "newest" is no documented value of "Easel"');
      expect(refuse({ stricterBodies: [{ header: 'Easel', value: 'new', body }] })).toThrow(
        'stricterBodies: headers does not document "Easel"',
      );
    });
  });

  it('refuses an id of another family', () => {
    expect(refuse({ id: 'openai.paint-tree' })).toThrow('the id "openai.paint-tree" must be "gateway."');
  });

  it('refuses two scenarios of one name', () => {
    expect(refuse({ scenarios: [...toy.scenarios, ...toy.scenarios] })).toThrow(
      'scenario "oak" is there twice',
    );
  });
});
