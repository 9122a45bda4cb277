/** Under test, the marker package `server-only` is this module: outside a bundler the real one throws. */
export const serverOnly = true;
