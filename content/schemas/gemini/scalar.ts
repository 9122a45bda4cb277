import { z } from 'zod';

/**
 * Bytes as standard or URL-safe base64. The pattern is one character class on purpose: zod's own base64 check
 * repeats a group, which overflows the stack on pictures of some megabytes.
 */
export const Base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'must be bare base64, without a "data:" prefix')
  .meta({ format: 'base64' });

/**
 * A protobuf Duration in JSON: seconds with an optional fraction. Not the `duration` of JSON Schema, which is ISO 8601.
 */
export const Duration = z
  .string()
  .regex(/^-?\d+(\.\d{1,9})?s$/, 'must be seconds such as "3.5s"')
  .meta({ format: 'google-duration' });

/** A protobuf Timestamp in JSON (RFC 3339). */
export const Timestamp = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, 'must be an RFC 3339 date and time')
  .meta({ format: 'date-time' });

/** A protobuf int64 in JSON: a number or a decimal string. */
export const Int64 = z.union([z.string().regex(/^-?\d+$/), z.int()]).meta({ format: 'int64' });

/** A protobuf Struct: any JSON object. */
export const JsonObject = z.record(z.string(), z.unknown());
