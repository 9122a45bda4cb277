// Builds the site when what it is made of has changed, and completes the standalone output.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBillOfMaterials } from './bill-of-materials.mjs';
import { writeScriptHashes } from './script-hashes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = join(root, '.next', 'lectern-stamp');
const SOURCES = ['app', 'components', 'content', 'lib', 'public', 'instrumentation.ts'];
const SINGLE = [
  'package.json',
  'package-lock.json',
  'next.config.mjs',
  'tsconfig.json',
  'lib/tooling/build.mjs',
  'lib/tooling/bill-of-materials.mjs',
  'lib/tooling/script-hashes.mjs',
];

/** The settings that pages show: another value is another build. `SITE_URL` follows `PORT` where it is not set. */
export function buildInputs(env = process.env) {
  const port = env.PORT || '3000';
  return {
    SITE_URL: env.SITE_URL || `http://localhost:${port}`,
    UPSTREAM_PUBLIC_URL: env.UPSTREAM_PUBLIC_URL || env.UPSTREAM_URL || '',
  };
}

/** A hash of sources, lock file, Node's version and build inputs. Tests and goldens do not count. */
export function stamp(env = process.env) {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(buildInputs(env))}\n`);
  const add = (file) => hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'goldens' && entry.name !== 'tooling') walk(path);
      } else if (!/\.test\.tsx?$/.test(entry.name)) add(path);
    }
  };
  for (const path of SOURCES) {
    if (!existsSync(join(root, path))) continue;
    if (path.includes('.')) add(path);
    else walk(path);
  }
  for (const file of SINGLE) add(file);
  return hash.digest('hex');
}

/** Builds unless the build that is there has the same stamp. Returns whether it built. */
export function build(env = process.env) {
  const wanted = stamp(env);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return false;
  rmSync(join(root, '.next', 'standalone'), { recursive: true, force: true });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  execFileSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const standalone = join(root, '.next', 'standalone');
  // The bundler leaves a source map that maps nothing; none is for the public.
  cpSync(join(root, '.next', 'static'), join(standalone, '.next', 'static'), {
    recursive: true,
    filter: (source) => !source.endsWith('.map'),
  });
  cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true });
  writeScriptHashes(join(standalone, '.next', 'server', 'app'));
  writeBillOfMaterials(join(standalone, 'sbom.cdx.json'));
  // However the server is started, `lib/server/drain.ts` ends it: the framework's own handling waits for open streams
  // without limit. It is decided before any code of the site runs.
  const server = join(standalone, 'server.js');
  writeFileSync(server, `process.env.NEXT_MANUAL_SIG_HANDLE = 'true';\n${readFileSync(server, 'utf8')}`);
  writeFileSync(stampFile, wanted);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
