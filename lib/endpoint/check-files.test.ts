import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toyDownload, toyForm } from '@/tests/toy-form';
import { binary, file } from '@/lib/schema/file';
import { defineEndpoint } from './define-endpoint';
import type { EndpointInput } from './endpoint';

const { bodyType: _type, jsonBody, ...asJson } = toyForm;
const { jsonBody: _json, ...formOnly } = toyForm;
const object = (shape: z.ZodRawShape) => z.strictObject(shape).meta({ id: 'gateway.HatOdd' });

const wrong: [string, EndpointInput, string][] = [
  ['a file in JSON', asJson, 'body: JSON cannot hold a file'],
  [
    'a file in the JSON of a form',
    { ...toyForm, jsonBody: object({ a: file(['image/png']) }) },
    'jsonBody: JSON',
  ],
  ['jsonBody alone', { ...asJson, body: jsonBody, jsonBody }, 'jsonBody is the other way to send a form'],
  ['a form that is a list', { ...formOnly, body: z.array(z.string()) }, 'body: a form must be an object'],
  ['a form of nothing', { ...formOnly, body: undefined }, 'has bodyType, but no body'],
  [
    'a file inside of a member',
    {
      ...formOnly,
      body: object({ a: z.strictObject({ b: file(['image/png']) }).meta({ id: 'gateway.HatIn' }) }),
    },
    'body: a file must be a member of the form itself',
  ],
  [
    'a file inside of a member, beside one that is right',
    {
      ...formOnly,
      body: object({
        image: file(['image/png']),
        a: z.strictObject({ b: file(['image/png']) }).meta({ id: 'gateway.HatIn' }),
      }),
    },
    'body: a file must be a member of the form itself',
  ],
  [
    'bytes in a form',
    { ...formOnly, body: object({ a: binary() }) },
    'body: binary() can only be a whole answer',
  ],
  ['bytes in a query', { ...toyForm, query: z.object({ a: binary() }) }, 'query: binary() can only be'],
  [
    'a file in a path',
    { ...toyDownload, params: { hat: file(['image/png']) } },
    'params: file() can only be',
  ],
  [
    'bytes in a JSON answer',
    { ...toyForm, responses: { 200: { description: 'Yes.', schema: object({ a: binary() }) } } },
    'responses.200: binary() can only be a whole answer',
  ],
  [
    'bytes as JSON',
    { ...toyDownload, responses: { 200: { description: 'Yes.', schema: binary() } } },
    'responses.200: an answer of bytes needs a mediaType',
  ],
  [
    'a file as an answer',
    { ...toyDownload, responses: { 200: { description: 'Yes.', schema: file(['image/png']) } } },
    'responses.200: file() can only be a field of a form',
  ],
];

describe('an endpoint', () => {
  it('may take a form with files, and answer with bytes', () => {
    expect([toyForm, toyDownload].map((input) => defineEndpoint(input).operation)).toEqual([
      'put-on-hat',
      'get-hat',
    ]);
  });

  it.each(wrong)('with %s is refused', (_, input, message) => {
    expect(() => defineEndpoint(input)).toThrow(message);
  });
});
