import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldTable } from '@/lib/schema/fields';
import { toJsonSchema } from '@/lib/schema/to-json-schema';
import { withCode } from './model-code';

const Code = z.enum(['swift-1', 'swift-2']).meta({ id: 'gateway.Code' });
const request = toJsonSchema(
  z
    .strictObject({
      model: Code.or(z.string()).meta({ description: 'Which model answers.' }),
      text: z.string(),
    })
    .meta({ id: 'gateway.Request' }),
  'input',
);

test('names the one code, and lets others through', () => {
  const schema = withCode(request, 'model', 'swift-9');
  const { nodes } = fieldTable(schema, 'body', new Map());
  expect(nodes['body.model']).toMatchObject({
    type: 'string',
    description: 'Which model answers.',
    required: true,
    open: true,
    values: [{ value: 'swift-9' }],
  });
  expect(schema.$defs).not.toHaveProperty(['gateway.Code']);
  expect(request.$defs).toHaveProperty(['gateway.Code']);
});

test('leaves a body alone that does not say which model answers', () => {
  expect(withCode(request, 'engine', 'swift-9')).toBe(request);
});
