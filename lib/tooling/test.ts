/** `npm test`: installs what is missing, runs every check and test, and ends with the counts. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canaries } from '../../tests/canaries';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const report = join(tmpdir(), `lectern-test-${process.pid}.json`);
const began = performance.now();
const totals = { passed: 0, failed: 0 };
const lines: string[] = [];

/** Debian's packages for the real programs that tests use, by the program they bring. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-headless-shell', 'fonts-noto-cjk'],
  javac: ['openjdk-17-jdk-headless'],
  curl: ['curl'],
  jq: ['jq'],
  'redis-server': ['redis-server'],
  nginx: ['nginx-light'],
  ip: ['iproute2'],
};

/** Runs a program on this terminal. Resolves to whether it ended well. */
const run = (command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
      .once('error', () => resolve(false))
      .once('close', (code) => resolve(code === 0));
  });

/** Adds to the totals, and a line with the seconds since `start` (of `performance.now()`). */
function count(title: string, start: number, passed: number, failed: number) {
  totals.passed += passed;
  totals.failed += failed;
  const seconds = Math.round((performance.now() - start) / 1000);
  lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** A check that may run beside others: what it says comes when it ends. */
function check(title: string, command: string, args: string[], env: Record<string, string> = {}) {
  const start = performance.now();
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } };
  return new Promise<void>((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      process.stdout.write(`\n── ${title}\n${stdout}${stderr}${error ? `${error.message}\n` : ''}`);
      count(title, start, error ? 0 : 1, error ? 1 : 0);
      resolve();
    });
  });
}

/** Runs a runner that writes its counts to a file; a run that writes none has failed. */
async function counted(
  title: string,
  command: string,
  args: string[],
  read: (json: unknown) => [number, number],
  env = {},
) {
  process.stdout.write(`\n── ${title}\n`);
  const start = performance.now();
  rmSync(report, { force: true });
  const ok = await run(command, args, {
    ...env,
    LECTERN_REPORT: report,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  if (!existsSync(report)) return count(`${title} (no report)`, start, 0, 1);
  const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const [passed, failed] = read(json);
  count(title, start, passed, ok ? failed : Math.max(1, failed));
  for (const name of failuresIn(json)) lines.push(`     ${name}`);
}

/** The names of what failed, in a report of vitest or of Playwright, each with the first line of why. */
function failuresIn(json: unknown, path: string[] = []): string[] {
  if (Array.isArray(json)) return json.flatMap((one) => failuresIn(one, path));
  const { title, fullName, status, ok, failureMessages, tests, ...rest } = Object(json) as Report;
  if (typeof fullName === 'string') {
    return status === 'passed' ? [] : [`${fullName}: ${firstLine(failureMessages?.[0])}`];
  }
  if (ok === false) {
    const error = tests?.flatMap(({ results }) => results).find((result) => result.error)?.error;
    return [`${[...path, title].join(' › ')}: ${firstLine(error?.message)}`];
  }
  const below = typeof title === 'string' ? [...path, title] : path;
  return [rest.testResults, rest.assertionResults, rest.suites, rest.specs].flatMap((list) =>
    list === undefined ? [] : failuresIn(list, below),
  );
}

type Report = {
  title?: string;
  fullName?: string;
  status?: string;
  ok?: boolean;
  failureMessages?: string[];
  tests?: { results: { error?: { message?: string } }[] }[];
  testResults?: unknown;
  assertionResults?: unknown;
  suites?: unknown;
  specs?: unknown;
};

const firstLine = (text = 'no message') => text.split('\n')[0]?.slice(0, 300);

const numbers = (json: unknown, passed: string, failed: string[]): [number, number] => {
  const table = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const number = (name: string) => (typeof table[name] === 'number' ? table[name] : 0);
  return [number(passed), failed.reduce((sum, name) => sum + number(name), 0)];
};
const vitestCounts = (json: unknown) => {
  const [passed, failed] = numbers(json, 'numPassedTests', [
    'numFailedTests',
    'numPendingTests',
    'numTodoTests',
  ]);
  const [, suites] = numbers(json, '', ['numFailedTestSuites']);
  return [passed, failed === 0 && suites > 0 ? suites : failed] as [number, number];
};
const playwrightCounts = (json: unknown) =>
  numbers((json as { stats?: unknown }).stats, 'expected', ['unexpected', 'flaky', 'skipped']);

async function installPrograms() {
  const start = performance.now();
  const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  const missing = Object.entries(PROGRAMS).filter(([program]) => !has(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap(([, names]) => names);
  process.stdout.write(`Installing ${packages.join(', ')}\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  const lost = missing.filter(([program]) => !has(program)).map(([program]) => program);
  if (lost.length > 0) {
    process.stderr.write(
      `Tests need ${lost.join(', ')}: install ${packages.join(', ')} and run them again.\n`,
    );
    count(`programs: ${lost.join(', ')} not found`, start, 0, lost.length);
  }
}

/** The sites of the tests and the stub of a gateway take four ports: the first hundred of which all are free. */
async function findPorts(): Promise<string> {
  for (let first = 3100; first < 30_000; first += 1000) {
    const free = await Promise.all([0, 1, 100, 101].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return String(first);
  }
  throw new Error('No free ports for the sites of the tests');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

await installPrograms();
process.env['LECTERN_TEST_PORT'] ??= await findPorts();
await Promise.all([
  check('types', bin('tsc'), ['--noEmit', '-p', '.']),
  check('lint', bin('oxlint'), ['-c', 'lib/tooling/oxlint.json', '.']),
  check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  check('dead code', bin('knip'), ['--config', 'lib/tooling/knip.json']),
  check('advisories', bin('tsx'), ['lib/tooling/advisories.ts']),
]);
const vitest = (title: string, config: string, ...more: string[]) =>
  counted(
    title,
    bin('vitest'),
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...more],
    vitestCounts,
  );
// The port is a build input: the sandbox pages and the samples are of this build, which leaves a core idle now and then.
const port = { PORT: process.env['LECTERN_TEST_PORT'] };
const built = check('build', process.execPath, ['lib/tooling/build.mjs'], { ...canaries, ...port });
await vitest('unit and server tests', 'lib/tooling/vitest.config.ts', '--project=unit');
await built;
await vitest('tests that measure', 'lib/tooling/vitest.config.ts', '--project=timed');

const pages = (project: string) =>
  counted(
    `pages in Chromium, ${project}`,
    bin('playwright'),
    ['test', '--config', 'lib/tooling/playwright.config.ts'],
    playwrightCounts,
    { LECTERN_PROJECT: project },
  );
await pages('sandbox');
await counted(
  'samples',
  bin('tsx'),
  ['tests/samples/main.ts'],
  (json) => numbers(json, 'passed', ['failed']),
  port,
);
await pages('gateway');
// They run processes of the build that the gateway pages use.
await vitest('processes of the built site', 'lib/tooling/site-tests.config.ts');

rmSync(report, { force: true });
lines.push(`     ${Math.round((performance.now() - began) / 1000)} s in all`);
process.stdout.write(`\n${lines.join('\n')}\n\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
