import type { AuthRule } from '@/lib/request/plan';

/** Gateways take one Bearer key for everything; Google's own clients send x-goog-api-key. */
export const auth: AuthRule[] = [
  { id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  { id: 'x-goog-api-key', in: 'header', name: 'x-goog-api-key', prefix: '' },
];
