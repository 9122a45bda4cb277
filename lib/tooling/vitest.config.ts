import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that hold limits of milliseconds, which another's load would break: one file at a time, after all others. */
const TIMED = [
  'lib/server/admission.test.ts',
  'lib/server/redis-tally.test.ts',
  'lib/server/relay-closing.test.ts',
  'lib/server/relay-reach.test.ts',
  'lib/server/relay-sizes.test.ts',
  'lib/server/relay-stream.test.ts',
  'lib/server/upstream-places.test.ts',
  'tests/rolling-restart.test.ts',
];

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
    // No test measures time by these: a busy machine must not turn a right answer into a wrong one.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,content,lib,tests,bench}/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/site/**', 'node_modules/**', ...TIMED],
          // One more than cores: some wait for a stream at its pace, or for a program.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: TIMED, maxWorkers: 1, retry: 2, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
