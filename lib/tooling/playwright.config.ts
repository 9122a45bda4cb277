import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Two installations of the site: on the sandbox alone, and in front of a stub that stands for a gateway. */
const project = process.env['LECTERN_PROJECT'] ?? 'sandbox';
const port = project === 'sandbox' ? 3100 : 3200;
const stub = `http://127.0.0.1:${port + 1}`;

export default defineConfig({
  testDir: `${root}/tests/browser`,
  outputDir: `${root}/test-results`,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['list'], ...(process.env['LECTERN_REPORT'] ? ([['json']] as const) : [])] as never,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
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
    command: 'node lib/tooling/start.mjs',
    cwd: root,
    url: `http://localhost:${port}/api/health`,
    timeout: 400_000,
    reuseExistingServer: process.env['LECTERN_REUSE'] === '1',
    stdout: 'ignore',
    env: {
      PORT: String(port),
      ...(project === 'gateway'
        ? {
            UPSTREAM_URL: stub,
            ALLOW_PRIVATE_UPSTREAM: '1',
            LECTERN_SECRET: 'test:0f9a7c3be2d84e61b5a0c7d9e3f1a2b4c6d8e0f2',
          }
        : {}),
    },
  },
});
