import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { scenariosOf } from '@/lib/endpoint/define-model';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { beginsJob } from '@/lib/endpoint/job';
import { isBinaryAnswer, planOf } from '@/lib/endpoint/plan';
import { fileNamesIn, formParts, mediaTypeOfFile } from '@/lib/request/form';
import { fillTemplate } from '@/lib/request/path-template';
import type { Body } from '@/lib/request/spec';
import { answer } from '@/lib/sandbox/answer';

const rows = catalog.models.flatMap((model) =>
  model.endpoints.flatMap(({ id }) => {
    const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
    return endpoint ? scenariosOf(endpoint, model).map((scenario) => ({ model, endpoint, scenario })) : [];
  }),
);

const shared = catalog.endpoints
  .filter(({ id }) => !rows.some(({ endpoint }) => endpoint.id === id))
  .flatMap((endpoint) => endpoint.scenarios.map((scenario) => ({ endpoint, scenario })));

const refusedStreams = catalog.endpoints.flatMap((endpoint) => {
  const { streaming, scenarios } = endpoint;
  if (streaming?.by !== 'body') return [];
  return scenarios
    .filter(({ response }) => response.status >= 300)
    .map((scenario) => {
      const body = Object.assign({}, scenario.request.body, { [streaming.field]: true });
      return { endpoint, scenario: { ...scenario, request: { ...scenario.request, body } } };
    });
});

/** The request of a scenario as the page of a model sends it. */
function send({
  endpoint,
  scenario,
  model,
}: { model?: (typeof rows)[number]['model'] } & (typeof shared)[number]) {
  const { request, fixedModel } = scenario;
  const place = endpoint.model;
  const code = model && place && !fixedModel ? { [place.name]: model.code } : {};
  const path = { ...request.path, ...(place?.in === 'path' ? code : {}) };
  const query = new URLSearchParams(request.query).toString();
  const body = place?.in === 'body' ? Object.assign({}, request.body, code) : request.body;
  const sent = bodyOf(endpoint, body);
  return answer(
    catalog,
    {
      method: endpoint.method,
      url: `http://localhost/sandbox${fillTemplate(endpoint.path, path)}${query ? `?${query}` : ''}`,
      headers: Object.entries(request.header ?? {}).map(([name, value]) => ({ name, value })),
      ...(sent ? { body: sent } : {}),
    },
    { now: 0, keyNeeded: false },
  );
}

/** A body as the endpoint takes it: as JSON, or as a form with the sample files that it names. */
function bodyOf(endpoint: Endpoint, body: unknown): Body | undefined {
  if (body === undefined) return undefined;
  const text = JSON.stringify(body);
  const rules = planOf(endpoint).body?.files;
  if (!rules) return { kind: 'text', mediaType: 'application/json', text };
  const files = fileNamesIn(text, rules).map((name) => ({
    name,
    mediaType: mediaTypeOfFile(name),
    bytes: new Uint8Array(readFileSync(`public/samples/${name}`)),
  }));
  const parts = formParts(text, rules, files);
  if (!parts.ok) throw new Error(JSON.stringify(parts.problems));
  return { kind: 'multipart', parts: parts.value };
}

/** What is made anew with each answer: the id of a job that begins, its time, and the addresses of results. */
function lasting(endpoint: Endpoint, value: unknown): unknown {
  const isBegun = beginsJob(catalog.jobs ?? [], endpoint);
  return JSON.parse(JSON.stringify(value), (name, member: unknown) => {
    const isNew = isBegun && ['id', 'task_id', 'created_at'].includes(name);
    const isAddress =
      typeof member === 'string' && /^https?:\/\/\S+(?:\/media\/|\.example\.com\/)/.test(member);
    return isNew || isAddress ? typeof member : member;
  });
}

describe('what a page shows is what the sandbox answers', () => {
  test.each(rows)('$model.code · $endpoint.id · $scenario.id', ({ model, endpoint, scenario }) => {
    const { response } = scenario;
    const answered = send({ model, endpoint, scenario });
    expect(answered.status).toBe(response.status);
    if ('body' in answered && 'body' in response) {
      const name = endpoint.model?.answer;
      const named = name && response.status === 200 && !scenario.fixedModel ? { [name]: model.code } : {};
      const shown = Object.assign({}, response.body, named);
      expect(lasting(endpoint, JSON.parse(answered.body))).toEqual(lasting(endpoint, shown));
    }
    expect('bytes' in answered).toBe(isBinaryAnswer(endpoint, response.status));
    if ('events' in answered && 'events' in response) {
      const closing = endpoint.stream?.end.by === 'data' ? 1 : 0;
      expect(answered.events).toHaveLength(response.events.length + closing);
    }
  });

  test.each(shared)('$endpoint.id · $scenario.id', ({ endpoint, scenario }) => {
    const answered = send({ endpoint, scenario });
    expect(answered.status).toBe(scenario.response.status);
    if (scenario.refused && 'body' in answered && 'body' in scenario.response) {
      expect(JSON.parse(answered.body)).toEqual(scenario.response.body);
    }
  });

  test.each(refusedStreams)(
    '$endpoint.id · $scenario.id, where a stream is asked for',
    ({ endpoint, scenario }) => {
      const answered = send({ endpoint, scenario });
      expect(answered.status).toBe(scenario.response.status);
      expect('body' in answered).toBe(true);
    },
  );
});
