import { z } from 'zod';

/** Any JSON object, such as a JSON Schema. */
export const JsonObject = z.record(z.string(), z.unknown());

/** A moment as whole seconds since 1970, UTC. */
export const UnixTime = z.int().meta({ format: 'unixtime' });

/** Names of functions, tools and schemas. */
export const Name = z
  .string()
  .regex(/^[a-zA-Z0-9_-]+$/)
  .max(64);

/** Bytes as base64. One character class on purpose: a repeated group overflows the stack on long files. */
export const Base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'must be bare base64, without a "data:" prefix')
  .meta({ format: 'base64' });
