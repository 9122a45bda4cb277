import { mergeConfig } from 'vitest/config';
import unit from './vitest.config';

/** The tests that start processes of the built site: one file at a time, since they load the machine. */
export default mergeConfig(
  { ...unit, test: { ...unit.test, projects: undefined } },
  {
    test: {
      include: ['tests/site/**/*.test.ts'],
      fileParallelism: false,
      testTimeout: 300_000,
      hookTimeout: 600_000,
    },
  },
);
