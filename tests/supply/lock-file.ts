import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A package of the lock file. */
export type Locked = {
  name: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  /** Nothing but development needs it. */
  dev?: boolean;
};

/** Reads a JSON file of the project's root. */
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as T;

/** All packages of the lock file. https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages */
export function lockedPackages(): Locked[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ ...locked, name: locked.name ?? path.split('node_modules/').at(-1) ?? '' }));
}
