import { expect, test } from 'vitest';
import { z } from 'zod';
import { narrow } from '@/lib/schema/narrow';
import { toJsonSchema } from '@/lib/schema/to-json-schema';
import { localise } from './localise';

const Speed = z
  .enum(['slow', 'fast'])
  .meta({ id: 'gateway.Speed', 'x-values': { slow: 'Takes its time.', fast: 'Costs more.' } });

test('a value that was cut in place keeps the text of its type, beside null and in lists too', () => {
  const request = z
    .strictObject({
      speed: Speed.nullable(),
      speeds: z.array(Speed),
    })
    .meta({ id: 'gateway.Request' });
  const cut = narrow(toJsonSchema(request, 'input'), {
    values: { 'gateway.Request.speed': ['fast'], 'gateway.Request.speeds': ['fast'] },
  });
  const german = localise(cut, 'body', (id, english) => (id === 'gateway.Speed.fast' ? 'Teurer.' : english));
  const { speed, speeds } = german.$defs?.['gateway.Request']?.properties ?? {};
  expect(speed?.anyOf?.[0]).toMatchObject({ enum: ['fast'], 'x-values': { fast: 'Teurer.' } });
  expect(speeds?.items).toMatchObject({ enum: ['fast'], 'x-values': { fast: 'Teurer.' } });
});
