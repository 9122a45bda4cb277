import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { toy } from '@/tests/toy-endpoint';
import { findEndpoint } from './find-endpoint';

const [oak] = toy.scenarios;
const paint = defineEndpoint(toy);
const paintElsewhere = defineEndpoint({
  ...toy,
  id: 'ark.paint-tree',
  family: 'ark',
  headers: z.object({ 'Easel-Version': z.enum(['1', '2']).meta({ description: 'Which easel.' }) }),
  distinguishingHeader: 'Easel-Version',
  scenarios: [{ ...oak, request: { ...oak.request, header: { 'Easel-Version': '1' } } }],
});

const find = (headers: Record<string, string>, path = '/toy/wall:paint', method = 'POST') =>
  findEndpoint(catalog, { method, path, headers });
const catalog = defineCatalog({ endpoints: [paint, paintElsewhere], models: [] });

describe('a request to an address that two endpoints have', () => {
  it('is for the one whose header it has', () => {
    expect(find({})).toMatchObject({ endpoint: paint, path: { canvas: 'wall' } });
    expect(find({ 'easel-version': '2' })).toMatchObject({ endpoint: paintElsewhere, family: 'ark' });
    expect(find({ 'easel-version': '' })).toMatchObject({ endpoint: paintElsewhere });
  });

  it('is told each allowed method once', () => {
    expect(find({}, '/toy/wall:paint', 'GET')).toMatchObject({ type: 'other_method', allowed: ['POST'] });
  });

  it('belongs to the family that its headers speak for when nothing is there', () => {
    expect(find({}, '/toy')).toEqual({ type: 'nothing', family: 'gateway' });
    expect(find({ 'easel-version': '1' }, '/toy')).toEqual({ type: 'nothing', family: 'ark' });
    expect(find({ 'easel-version': '1' }, '/elsewhere')).toEqual({ type: 'nothing', family: undefined });
  });
});
