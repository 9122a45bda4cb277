import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { canaries } from '../../tests/canaries';
import { chromiumPath } from '../../tests/chromium';
import { openLimits } from '../../tests/open-limits';
import { origin, port, project, serverLog, stubOrigin } from '../../tests/browser/places';

/** Variables that are there while the site is built, and not when it runs. */
const inBuild = Object.entries(canaries)
  .map(([name, value]) => `${name}='${value}'`)
  .join(' ');
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: `${root}/tests/browser`,
  outputDir: `${root}/test-results`,
  // The stub of the gateway tests is one, at one address.
  workers: project === 'gateway' ? 1 : 2,
  fullyParallel: true,
  // No test measures time by these: a busy machine must not turn a right answer into a wrong one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ...(process.env['LECTERN_REPORT'] ? ([['json']] as const) : [])] as never,
  use: {
    baseURL: origin,
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: project, testMatch: `${project}/**/*.spec.ts` }],
  webServer: {
    command: `env ${inBuild} node lib/tooling/build.mjs >"${serverLog}" 2>&1 && exec node lib/tooling/start.mjs >>"${serverLog}" 2>&1`,
    cwd: root,
    url: `${origin}/api/health`,
    timeout: 900_000,
    reuseExistingServer: process.env['LECTERN_REUSE'] === '1',
    stdout: 'ignore',
    env: {
      PORT: String(port),
      ...openLimits,
      ...(project === 'gateway'
        ? {
            UPSTREAM_URL: stubOrigin,
            ALLOW_PRIVATE_UPSTREAM: '1',
            LECTERN_SECRET: 'test:0f9a7c3be2d84e61b5a0c7d9e3f1a2b4c6d8e0f2',
          }
        : {}),
    },
  },
});
