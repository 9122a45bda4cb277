import 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** A meaning for each enum value where the value alone does not say it. */
    'x-values'?: Record<string, string>;
    /** Least and most pixels of a size that is written as width and height, such as `2048x1024`. */
    'x-area'?: [number, number];
    /** Groups of members of which at most one may be set. */
    'x-one-of'?: string[][];
  }
}
