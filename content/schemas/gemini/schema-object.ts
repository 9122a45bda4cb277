import { z } from 'zod';
import { Int64 } from './scalar';

const Type = z
  .enum(['TYPE_UNSPECIFIED', 'STRING', 'NUMBER', 'INTEGER', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL'])
  .meta({
    id: 'gemini.Type',
    description: 'Type of a value in a schema.',
    'x-values': {
      TYPE_UNSPECIFIED: 'Not stated; do not send it.',
      STRING: 'Text.',
      NUMBER: 'A number, with or without a fraction.',
      INTEGER: 'A whole number.',
      BOOLEAN: 'true or false.',
      ARRAY: 'A list; items describes its elements.',
      OBJECT: 'An object; properties describes its members.',
      NULL: 'Only null.',
    },
  });

export const Schema = z
  .strictObject({
    type: Type.meta({ description: 'Type of the value, in upper case.' }),
    format: z.string().optional().meta({
      description: 'Finer kind of the type: int32, int64, float, double, date-time or enum.',
    }),
    title: z.string().optional().meta({ description: 'Short name of the value.' }),
    description: z.string().optional().meta({
      description: 'What the value means. The model reads it, so say here what you would tell a colleague.',
    }),
    nullable: z.boolean().optional().meta({ description: 'Whether null is allowed.', default: false }),
    enum: z.array(z.string()).optional().meta({
      description: 'The allowed values of a STRING. Set format to enum beside it.',
    }),
    get items() {
      return Schema.optional().meta({ description: 'Schema of each element of an ARRAY.' });
    },
    minItems: Int64.optional().meta({ description: 'Fewest elements of an ARRAY.' }),
    maxItems: Int64.optional().meta({ description: 'Most elements of an ARRAY.' }),
    get properties() {
      return z
        .record(z.string(), Schema)
        .optional()
        .meta({ description: 'Schema of each member of an OBJECT, by name.' });
    },
    required: z.array(z.string()).optional().meta({
      description: 'Names of the members that an OBJECT must have. All others may be missing.',
    }),
    minProperties: Int64.optional().meta({ description: 'Fewest members of an OBJECT.' }),
    maxProperties: Int64.optional().meta({ description: 'Most members of an OBJECT.' }),
    minimum: z.number().optional().meta({ description: 'Smallest NUMBER or INTEGER.' }),
    maximum: z.number().optional().meta({ description: 'Largest NUMBER or INTEGER.' }),
    minLength: Int64.optional().meta({ description: 'Fewest characters of a STRING.' }),
    maxLength: Int64.optional().meta({ description: 'Most characters of a STRING.' }),
    pattern: z.string().optional().meta({ description: 'Regular expression that a STRING matches.' }),
    example: z.unknown().optional().meta({ description: 'A sample value, for readers. It sets no rule.' }),
    get anyOf() {
      return z
        .array(Schema)
        .optional()
        .meta({ description: 'Alternatives: the value satisfies at least one of these schemas.' });
    },
    propertyOrdering: z.array(z.string()).optional().meta({
      description: 'Order in which the members are written. Keep examples in the prompt in the same order.',
    }),
    default: z.unknown().optional().meta({
      description: 'Value that a reader may assume when it is missing. The model does not fill it in.',
    }),
  })
  .meta({
    id: 'gemini.Schema',
    description: 'Shape of a JSON value, as a subset of OpenAPI 3.0 with types in upper case.',
  });
