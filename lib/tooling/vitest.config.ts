import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: fileURLToPath(new URL('./server-only.ts', import.meta.url)) },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['{app,components,content,lib,tests,bench}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/site/**', 'node_modules/**'],
    // No test measures time by this: a busy machine must not turn a right answer into a wrong one.
    testTimeout: 30_000,
    reporters: ['default'],
  },
});
