import { z } from 'zod';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { rootOf } from '@/lib/schema/to-json-schema';
import type { Model } from '@/lib/endpoint/model';
import type { Narrowing } from '@/lib/schema/narrow';
import type { Call } from '../../../family';
import { modelsServedBy, servingOf } from '../../../served-model';

/** Leaves a field out that is null, as the API does. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

/** What the sandbox reads of a request for pictures that has already passed the schema of its endpoint. */
export const Asked = z.looseObject({
  prompt: z.string(),
  n: maybe(z.int()),
  size: maybe(z.string()),
  quality: maybe(z.string()),
  background: maybe(z.string()),
  output_format: maybe(z.enum(['png', 'jpeg', 'webp'])),
  partial_images: maybe(z.int()),
  response_format: maybe(z.string()),
  input_fidelity: maybe(z.string()),
  image: z.union([z.string(), z.array(z.string())]).optional(),
  images: z.array(z.unknown()).optional(),
});

export type Asked = z.infer<typeof Asked>;

/** The model that a request is for, and what is taken out of its schemas; the documented default where it names none. */
export function painterOf({ catalog, endpoint, contract, model }: Call): {
  model: Model | undefined;
  narrow: Narrowing;
} {
  const code = fieldOf(contract.body, endpoint.model?.name ?? '')?.default;
  const painter = model ?? modelsServedBy(catalog, endpoint).find((candidate) => candidate.code === code);
  return { model: painter, narrow: (painter && servingOf(catalog, endpoint, painter)?.narrow) ?? {} };
}

const fieldOf = (schema: JsonSchema | undefined, name: string): JsonSchema | undefined =>
  schema && rootOf(schema).properties?.[name];

/** Members of an answer that a model does not have, such as `url` or `usage`. */
export const lacksIn = ({ remove = [] }: Narrowing, type: string): ((name: string) => boolean) => {
  const lost = new Set(remove);
  return (name) => lost.has(`${type}.${name}`);
};
