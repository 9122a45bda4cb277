import 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** A meaning for each enum value where the value alone does not say it. */
    'x-values'?: Record<string, string>;
    /** Groups of members of which at most one may be set. */
    'x-one-of'?: string[][];
  }
}
