/** A plain JSON Schema object, as far as this project writes and reads it. Same for draft-07 and 2020-12. */
export type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  $schema?: string;
  id?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  contentEncoding?: string;
  contentMediaType?: string;
  contentSchema?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  deprecated?: boolean;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  pattern?: string;
  /** A meaning for each enum value where the value alone does not say it. */
  'x-values'?: Record<string, string>;
  /** Least and most pixels of a size that is written as width and height, such as `2048x1024`. */
  'x-area'?: [number, number];
  /** Groups of properties of which at most one may be set. */
  'x-one-of'?: string[][];
  /** The type id of a named enum that was cut in place. */
  'x-type'?: string;
};
