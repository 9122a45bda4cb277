import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { billOfMaterials } from '@/lib/tooling/bill-of-materials.mjs';
import { lockedPackages, readJson } from './lock-file';

const root = fileURLToPath(new URL('../..', import.meta.url));
const locked = lockedPackages();
const shipped = locked.filter(({ dev }) => !dev);
const { engines, dependencies, devDependencies } = readJson<{
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}>('package.json');

const versionOf = (name: string) => locked.find((one) => one.name === name)?.version ?? '0';
/** Compares versions of three numbers. */
const isAtLeast = (version: string, floor: string) =>
  version.localeCompare(floor, 'en', { numeric: true }) >= 0 && !version.includes('-');

test('112 the framework is at or above the versions without known holes', () => {
  expect(isAtLeast('16.10.0', '16.9.1') && !isAtLeast('16.2.5', '16.2.6')).toBe(true);
  expect([versionOf('next'), isAtLeast(versionOf('next'), '16.2.6')]).toEqual(['16.4.5', true]);
  for (const name of ['react', 'react-dom']) {
    expect([name, versionOf(name), isAtLeast(versionOf(name), '19.2.6')]).toEqual([name, '19.3.1', true]);
  }
  const copies = locked.filter(({ name }) => ['next', 'react', 'react-dom'].includes(name));
  expect(copies).toHaveLength(3);
});

test('112 there is no Server Action, and no middleware or proxy file', () => {
  const files = ['app', 'components', 'content', 'lib']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.(?:tsx?|mdx|mjs)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const actions = files.filter((file) =>
    /^\s*['"]use server['"]/m.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(actions).toEqual([]);
  const guards = readdirSync(root).filter((file) => /^(?:middleware|proxy)\./.test(file));
  expect(guards).toEqual([]);
});

test('113 the oldest Node that is tried is the one that package.json names', () => {
  expect(engines.node).toBe('>=20.20.2');
});

test('114 there is one lock file; each package in it has a hash, and none an address of its own', () => {
  const files = readdirSync(root, { recursive: false, encoding: 'utf8' });
  const lockFiles = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
  expect(files.filter((file) => lockFiles.test(file))).toEqual(['package-lock.json']);
  expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual(
    [],
  );
  expect(locked.filter(({ resolved }) => resolved).map(({ name }) => name)).toEqual([]);
});

test('114 no package of the site runs a script when it is installed, and those of development need not', () => {
  expect(shipped.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([]);
  // Asked, checked or thanked for by what only benchmarks and tests use; compiled parts come as packages of their own.
  const known = new Set([
    '@google/genai', // builds itself from a clone
    '@scarf/scarf', // counts installations
    '@tree-sitter-grammars/tree-sitter-yaml', // optional and native; the tests use WebAssembly
    'core-js', // prints thanks
    'core-js-pure', // prints thanks
    'esbuild', // swaps its launcher for the binary that an optional package brought
    'protobufjs', // prints a warning
    'tree-sitter', // optional and native
    'tree-sitter-json', // optional and native
    'vue-demi', // chooses a version of Vue that nothing here uses
  ]);
  const scripts = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(new Set(scripts)).toEqual(known);
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('114 the bill of materials names every package of the site, with its version, hash and licence', () => {
  const bill = billOfMaterials();
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'lectern']);
  const named = new Map(bill.components.map((one) => [one['bom-ref'], one]));
  const missing = shipped.filter(({ name, version, license }) => {
    const one = named.get(`${name}@${version}`);
    return !one?.hashes?.length || !JSON.stringify(one.licenses ?? []).includes(license ?? 'no licence');
  });
  expect(missing.map(({ name }) => name)).toEqual([]);
  for (const [name, version] of Object.entries(dependencies))
    expect(named.has(`${name}@${version}`)).toBe(true);
  console.info(
    `114 ${named.size} packages in the bill of materials, ${shipped.length} places in the lock file`,
  );
});

test('114 every licence of the site’s packages is one that lets them be passed on', () => {
  const free = new Set([
    '(MPL-2.0 OR Apache-2.0)',
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC-BY-4.0',
    'ISC',
    'MIT',
    'MPL-2.0',
  ]);
  const other = shipped.filter(({ license = '' }) => !free.has(license));
  // The framework's image optimiser, which is optional, off, and linked to by nothing.
  expect(other.filter(({ name }) => !name.startsWith('@img/sharp-')).map(({ name }) => name)).toEqual([]);
});

test('114 each direct dependency has a written reason, and no reason is left of one that went', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const [, section = ''] = text.split(/^## Dependencies$/m);
  const rows = [...section.matchAll(/^\| `([^`]+)` +\| (\S.*?) +\|$/gm)];
  const named = rows.map(([, name = '']) => name);
  expect(named.toSorted()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted(),
  );
  expect(rows.filter(([, , reason = '']) => reason.length < 12).map(([, name]) => name)).toEqual([]);
  const exact = Object.values({ ...dependencies, ...devDependencies }).filter(
    (version) => !/^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(exact).toEqual([]);
});
