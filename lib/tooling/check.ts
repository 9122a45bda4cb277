/** `npm run check`: types, lint, format, floors and dead code, without a browser or a server. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CHECKS = [
  ['tsc', '--noEmit', '-p', '.'],
  ['oxlint', '-c', 'lib/tooling/oxlint.json', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['vitest', 'run', '--config', 'lib/tooling/vitest.config.ts', 'lib/tooling'],
  ['knip', '--config', 'lib/tooling/knip.json'],
];

const failed = CHECKS.filter(([program = '', ...args]) => {
  process.stdout.write(`── ${program}\n`);
  return (
    spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, stdio: 'inherit' }).status !== 0
  );
}).map(([program]) => program);
process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
