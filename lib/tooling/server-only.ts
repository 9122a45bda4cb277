// Under test, the marker package `server-only` is this empty module: outside a bundler the real one throws.
export {};
