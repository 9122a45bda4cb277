import type { AuthRule } from '@/lib/request/plan';

/** Every OpenAI operation takes the key as a Bearer token. */
export const auth: AuthRule[] = [{ id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' }];
