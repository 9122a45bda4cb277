// The packages that the site is made of, with their licences and hashes, as CycloneDX 1.5.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

/** The packages of the lock file that the site needs to be built or to run, as the bill names them. */
function shipped() {
  const { packages } = readJson('package-lock.json');
  const kept = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  return new Set(
    kept.map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`),
  );
}

/**
 * The bill of materials of the lock file without what only development needs. It asks no registry. The same lock file
 * gives the same bill: time and serial number, which the standard leaves open, are left out. npm's own `--omit dev` leaves
 * out what development needs as well, React among it.
 * https://docs.npmjs.com/cli/commands/npm-sbom
 */
export function billOfMaterials() {
  const text = execFileSync('npm', ARGS, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const { serialNumber: _serial, metadata, components, dependencies, ...bill } = JSON.parse(text);
  const { timestamp: _time, component, ...about } = metadata;
  const refs = shipped();
  const isShipped = (ref) => refs.has(ref) || ref === component['bom-ref'];
  return {
    ...bill,
    // npm names the folder.
    metadata: { ...about, component: { ...component, name: readJson('package.json').name } },
    components: components.filter((one) => refs.has(one['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }) => isShipped(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
  };
}

/** Writes the bill of materials to a file. */
export function writeBillOfMaterials(file) {
  writeFileSync(file, `${JSON.stringify(billOfMaterials(), null, 1)}\n`);
}
