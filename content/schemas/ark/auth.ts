import type { AuthRule } from '@/lib/request/plan';

/** Every Ark operation takes the key as a Bearer token. */
export const auth: AuthRule[] = [{ id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' }];
