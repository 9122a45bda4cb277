import { EVENT_STREAM } from './event-stream';
import type { OpenApiSchema } from './openapi-schemas';

/**
 * A whole event stream is a string to OpenAPI 3.1; JSON Schema's `contentSchema` says what the string holds. The
 * items read like `itemSchema` of 3.2. `names` are those of the events, none where events have no names.
 * https://spec.openapis.org/oas/v3.2.0.html#server-sent-event-streams
 */
export const streamSchema = (event: OpenApiSchema, names: readonly string[]): OpenApiSchema => ({
  type: 'string',
  description: 'Server-sent events. The data of each is one JSON document.',
  contentMediaType: EVENT_STREAM,
  contentSchema: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        ...(names.length > 0 ? { event: { type: 'string', enum: [...names] } } : {}),
        data: { type: 'string', contentMediaType: 'application/json', contentSchema: event },
      },
      required: [...(names.length > 0 ? ['event'] : []), 'data'],
    },
  },
});
