import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toy } from '@/tests/toy-endpoint';
import { defineCatalog } from './catalog';
import { defineEndpoint } from './define-endpoint';
import type { EndpointInput } from './endpoint';

const headers = z.object({ 'x-easel': z.enum(['1']).meta({ description: 'Which easel.' }) });
const scenarios = [
  { ...toy.scenarios[0], request: { ...toy.scenarios[0].request, header: { 'x-easel': '1' } } },
];

const named = (operation: string, change: Partial<EndpointInput> = {}) =>
  defineEndpoint({ ...toy, id: `gateway.${operation}`, ...change });
const onEasel = (operation: string, change: Partial<EndpointInput> = {}) =>
  named(operation, { headers, scenarios, distinguishingHeader: 'x-easel', ...change });
const catalog = (...endpoints: ReturnType<typeof named>[]) => defineCatalog({ endpoints, models: [] });

describe('endpoints with the same method and path', () => {
  it('are told apart by a header of one of them', () => {
    expect(() => catalog(named('paint'), onEasel('paint-on-easel'))).not.toThrow();
  });

  it('are refused when no header tells them apart, whatever their parameters are called', () => {
    const params = { wall: toy.params.canvas };
    const request = { ...toy.scenarios[0].request, path: { wall: 'north' } };
    const other = named('paint-wall', {
      path: '/toy/{wall}:paint',
      params,
      scenarios: [{ ...toy.scenarios[0], request }],
    });
    expect(() => catalog(named('paint'), other)).toThrow(
      'Endpoints "gateway.paint" and "gateway.paint-wall" are both POST /toy/{}:paint, without distinguishingHeader',
    );
    expect(() => catalog(onEasel('paint'), onEasel('sketch', { distinguishingHeader: 'x-easel' }))).toThrow(
      'both by "x-easel"',
    );
  });

  it('need a header that every request has', () => {
    const optional = z.object({ 'x-easel': z.string().optional().meta({ description: 'Which easel.' }) });
    const message = 'distinguishingHeader "x-easel" must be a required header that headers documents';
    expect(() => named('paint', { distinguishingHeader: 'x-easel' })).toThrow(message);
    expect(() => onEasel('paint', { headers: optional })).toThrow(message);
  });
});
