import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { MIB, mib } from './process-memory';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('91 a million readers from a million addresses grow what limits remember by 64 MiB at most', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/site/limits-program.ts'],
    { cwd: root },
  );
  const { before, after, readers } = JSON.parse(stdout) as Record<'before' | 'after' | 'readers', number>;
  console.info(`91 ${readers} readers: growth ${mib(after - before)} over ${mib(before)}`);
  expect(after - before).toBeLessThanOrEqual(64 * MIB);
});
