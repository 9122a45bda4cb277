import type { AuthRule } from '@/lib/request/plan';

/** A gateway takes its key as a Bearer token. */
export const auth: AuthRule[] = [{ id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' }];
