import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalog, findPlan } from '@/content/catalog';
import { toy } from '../toy-endpoint';
import { planOf } from '@/lib/endpoint/plan';
import { endpointTable } from './endpoint-table';

// The whole of what the relay accepts, as text, so that no path is opened unseen. UPDATE_GOLDENS=1 writes it anew.
const file = fileURLToPath(new URL('endpoint-table.txt', import.meta.url));
const plans = catalog.endpoints.map(({ id }) => {
  const plan = findPlan(id);
  if (!plan) throw new Error(`${id} has no plan`);
  return plan;
});

test('117 the endpoint table of the relay is the reviewed one', () => {
  const table = endpointTable(plans);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, table);
  if (!existsSync(file)) throw new Error(`${file} is missing: run the tests with UPDATE_GOLDENS=1 and review it`);
  expect(table).toBe(readFileSync(file, 'utf8'));
});

test('117 the table names all that the relay accepts: a change of any part of a plan is a change of it', () => {
  const plan = planOf(toy);
  const table = endpointTable([plan]);
  const [param, ...params] = plan.params;
  if (!param || !plan.body) throw new Error('The toy has parameters and a body');
  const changes = [
    { ...plan, id: 'gateway.other' },
    { ...plan, method: 'PUT' },
    { ...plan, template: `${plan.template}/more` },
    { ...plan, params },
    ...[
      { name: 'other' },
      { in: 'header' as const },
      { type: 'integer' as const },
      { required: !param.required },
      { enum: ['a'] },
      { default: 'a' },
      { pattern: '.+' },
      { maxLength: 7 },
    ].map((change) => ({ ...plan, params: [{ ...param, ...change }, ...params] })),
    { ...plan, auth: [] },
    { ...plan, auth: [{ id: 'key', in: 'header' as const, name: 'x-key', prefix: '' }] },
    { ...plan, body: undefined },
    { ...plan, body: { ...plan.body, mediaType: 'multipart/form-data' } },
    { ...plan, body: { ...plan.body, required: !plan.body.required } },
    { ...plan, body: { ...plan.body, also: ['text/plain'] } },
    { ...plan, body: { ...plan.body, files: { image: { accept: ['image/png'], several: false } } } },
    { ...plan, answers: ['text/plain'] },
    { ...plan, media: true as const },
    { ...plan, firstByteSeconds: 7 },
    { ...plan, filesInEvents: true as const },
  ].map((changed) => endpointTable([changed]));
  expect(changes).not.toContain(table);
  expect(new Set(changes).size).toBe(changes.length);
});
