import { z } from 'zod';
import { JsonObject, Name } from '../../openai/scalar';

const TextFormat = z
  .strictObject({ type: z.literal('text').meta({ description: 'Always text.' }) })
  .meta({ id: 'ark.ChatTextFormat', description: 'Free text.' });

const JsonSchemaDefinition = z
  .strictObject({
    name: Name.meta({ description: 'Short name of the shape: letters, digits, _ and -.' }),
    description: z.string().optional().meta({ description: 'What the shape is for. The model reads it.' }),
    schema: JsonObject.optional().meta({ description: 'The shape as a JSON Schema of type object.' }),
    strict: z.boolean().nullish().meta({ description: 'Hold the answer to the schema exactly.' }),
  })
  .meta({ id: 'ark.ChatJsonSchema', description: 'A named shape of JSON.' });

const JsonSchemaFormat = z
  .strictObject({
    type: z.literal('json_schema').meta({ description: 'Always json_schema.' }),
    json_schema: JsonSchemaDefinition.meta({ description: 'The shape that the answer has.' }),
  })
  .meta({ id: 'ark.ChatJsonSchemaFormat', description: 'JSON of a given shape.' });

const JsonObjectFormat = z
  .strictObject({ type: z.literal('json_object').meta({ description: 'Always json_object.' }) })
  .meta({
    id: 'ark.ChatJsonObjectFormat',
    description: 'Some JSON object. A message must ask for JSON in words; json_schema is the better choice.',
  });

export const ResponseFormat = z
  .discriminatedUnion('type', [TextFormat, JsonSchemaFormat, JsonObjectFormat])
  .meta({ id: 'ark.ChatResponseFormat', description: 'Form of the answer.' });
