import { z } from 'zod';

/** A picture, a video or a sound that a request points to. */
export const MediaUrl = (kind: string) =>
  z
    .string()
    .regex(/^(https?:\/\/|data:|asset:\/\/)/, `must be the http(s), data: or asset: address of ${kind}`);
