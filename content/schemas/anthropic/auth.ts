import type { AuthRule } from '@/lib/request/plan';

/** Gateways and SDK 0.x read x-api-key; SDK 1.x sends the same key as a Bearer token. */
export const auth: AuthRule[] = [
  { id: 'x-api-key', in: 'header', name: 'x-api-key', prefix: '' },
  { id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' },
];
