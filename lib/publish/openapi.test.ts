import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import type { EndpointInput } from '@/lib/endpoint/endpoint';
import { streamingToy, toy } from '@/tests/toy-endpoint';
import { openApiOf } from './openapi';

const around = {
  name: 'Docs',
  description: 'About the API.',
  families: { gemini: 'Gemini', openai: 'OpenAI', anthropic: 'Anthropic', ark: 'Ark', gateway: 'Gateway' },
  servers: [{ label: 'Live', url: 'https://gw.example' }],
  link: () => 'https://docs.example/page',
};
const documentOf = (...endpoints: EndpointInput[]) =>
  openApiOf(defineCatalog({ endpoints: endpoints.map(defineEndpoint), models: [] }), around);

const Options = z
  .strictObject({ level: z.int().default(3).meta({ description: 'How much.' }) })
  .meta({ id: 'gateway.Options' });
const Wrapped = z
  .strictObject({ options: Options.meta({ description: 'The options.' }) })
  .meta({ id: 'gateway.Wrapped' });
const echo: EndpointInput = {
  ...toy,
  id: 'gateway.echo',
  path: '/echo/{name}',
  params: { name: z.string().meta({ description: 'A name.' }) },
  query: z.object({ times: z.int().optional().meta({ description: 'How often.' }) }),
  body: Wrapped,
  responses: { 200: { description: 'The same.', schema: Wrapped } },
  scenarios: [
    {
      id: 'one',
      title: 'One',
      request: { path: { name: 'a' }, query: { times: '2' }, body: { options: {} } },
      response: { status: 200, body: { options: { level: 3 } } },
    },
  ],
};

test('a field with a default may be left out of a request, and is sure to be in an answer', () => {
  const { schemas } = documentOf(echo).components;
  expect(schemas['gateway.Options']?.required).toBeUndefined();
  expect(schemas['gateway.Options-Output']?.required).toEqual(['level']);
  expect(schemas['gateway.Wrapped']?.properties?.['options']?.$ref).toBe(
    '#/components/schemas/gateway.Options',
  );
  expect(schemas['gateway.Wrapped-Output']?.properties?.['options']?.$ref).toBe(
    '#/components/schemas/gateway.Options-Output',
  );
});

test('the example of a parameter has the type of the parameter', () => {
  expect(documentOf(echo).paths['/echo/{name}']?.['post']).toMatchObject({
    parameters: [
      { name: 'name', in: 'path', required: true, example: 'a' },
      { name: 'times', in: 'query', example: 2 },
    ],
  });
});

test('two families may document the same path, told apart by a header', () => {
  const version = z.enum(['1']).meta({ description: 'The version.' });
  const { paths } = documentOf(echo, {
    ...echo,
    id: 'openai.echo',
    family: 'openai',
    path: '/echo/{other}',
    params: { other: z.string().meta({ description: 'A name.' }) },
    headers: z.object({ 'echo-version': version }),
    distinguishingHeader: 'echo-version',
    scenarios: echo.scenarios.map((scenario) => ({
      ...scenario,
      request: { ...scenario.request, path: { other: 'a' }, header: { 'echo-version': '1' } },
    })),
  });
  expect(Object.keys(paths)).toEqual(['/echo/{name}', '/echo/{other}#echo-version']);
});

test('the events of a stream keep their names', () => {
  const named = { event: { enum: ['text', 'stop', 'failed'] } };
  const value = 'event: text\ndata: {"type":"text","text":"Oak"}\n\nevent: stop\ndata: {"type":"stop"}\n\n';
  expect(documentOf(streamingToy).paths['/toy/{canvas}:paint']?.['post']).toMatchObject({
    responses: {
      200: {
        content: {
          'application/json': { examples: { oak: {} } },
          'text/event-stream': {
            schema: { contentSchema: { items: { properties: named, required: ['event', 'data'] } } },
            examples: { 'oak-stream': { value } },
          },
        },
      },
    },
  });
});

test('alternatives are told apart by the property that is constant in each', () => {
  const { schemas } = documentOf(toy).components;
  expect(schemas['gateway.PaintRequest']?.properties?.['shapes']?.items).toMatchObject({
    discriminator: {
      propertyName: 'type',
      mapping: {
        circle: '#/components/schemas/gateway.Circle',
        square: '#/components/schemas/gateway.Square',
      },
    },
  });
});

test('an answer that streams on request stands there whole and as a stream', () => {
  const event = z.strictObject({ text: z.string().meta({ description: 'A piece.' }) });
  const streamed: EndpointInput = {
    ...echo,
    stream: {
      framing: 'sse',
      event: event.meta({ id: 'gateway.Piece' }),
      text: { path: ['text'] },
      errors: [],
      end: { by: 'data', data: '[DONE]' },
    },
    streaming: { by: 'body', field: 'stream' },
    scenarios: echo.scenarios.flatMap((scenario) => [
      scenario,
      { ...scenario, id: 'two', title: 'Two', response: { status: 200, events: [{ text: 'Hi' }] } },
    ]),
  };
  expect(documentOf(streamed).paths['/echo/{name}']?.['post']).toMatchObject({
    responses: {
      200: {
        content: {
          'application/json': { examples: { one: { value: { options: { level: 3 } } } } },
          'text/event-stream': {
            schema: { contentMediaType: 'text/event-stream' },
            examples: { two: { value: 'data: {"text":"Hi"}\n\ndata: [DONE]\n\n' } },
          },
        },
      },
    },
  });
});

test('the meanings of values stand under the name that viewers read', () => {
  expect(documentOf(toy).components.schemas['gateway.Color']).toMatchObject({
    enum: ['RED', 'GREEN'],
    'x-enumDescriptions': { RED: 'Stop.', GREEN: 'Go.' },
  });
});

test('one id for two ways to send a key is refused', () => {
  const other = {
    ...toy,
    id: 'gateway.other',
    path: '/other/{canvas}',
    auth: [{ ...toy.auth[0], prefix: '' }],
  };
  expect(() => documentOf(toy, other as EndpointInput)).toThrow('bearer');
});
