import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BROWSER_SAFE = ['request', 'i18n', 'snippets', 'stream', 'check', 'carry'];
/** What each folder may import, beside itself. ARCHITECTURE.md shows the same table. */
const MAY: Record<string, string[]> = {
  'lib/request': [],
  'lib/i18n': [],
  'lib/snippets': ['lib/request'],
  'lib/stream': ['lib/request'],
  'lib/check': ['lib/request', 'lib/i18n'],
  'lib/carry': ['lib/request'],
  'lib/schema': ['lib/request'],
  'lib/endpoint': ['lib/schema', 'lib/request'],
  'lib/publish': ['lib/endpoint', 'lib/schema', 'lib/snippets', 'lib/stream', 'lib/request', 'lib/i18n'],
  'lib/sandbox': ['lib/endpoint', 'lib/schema', 'lib/snippets', 'lib/stream', 'lib/request', 'lib/i18n'],
  content: ['lib/endpoint', 'lib/schema', 'lib/check', 'lib/i18n', 'lib/publish', 'components'],
  components: ['lib/server', 'lib/publish', 'lib/schema', ...BROWSER_SAFE.map((name) => `lib/${name}`)],
};
MAY['lib/server'] = [...Object.keys(MAY).filter((name) => name.startsWith('lib/')), 'components'];

type Import = { from: string; target: string; typeOnly: boolean; dynamic: boolean };

const files = ['app', 'components', 'content', 'lib', 'instrumentation.ts']
  .filter((path) => existsSync(join(root, path)))
  .flatMap(sources)
  .filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith('lib/tooling/'));

function sources(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) return sources(child);
    return /\.tsx?$/.test(entry.name) ? [child] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const [, , type, target, lazy] of text.matchAll(pattern)) {
    const name = target ?? lazy ?? '';
    const resolved = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? relative(root, join(root, dirname(file), name))
        : name;
    found.push({ from: file, target: resolved, typeOnly: type !== undefined, dynamic: lazy !== undefined });
  }
  return found;
}

const floorOf = (path: string) =>
  Object.keys(MAY).find((name) => path === name || path.startsWith(`${name}/`));
const isClient = (file: string) => /^\s*['"]use client['"]/.test(readFileSync(join(root, file), 'utf8'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const fileOf = (target: string) =>
  files.find((file) => file.replace(/\.tsx?$/, '') === target.replace(/\.tsx?$/, ''));

describe('the floors', () => {
  it('hold: a folder imports only from lower ones', () => {
    const wrong = [...imports.values()].flat().filter(({ from, target, typeOnly }) => {
      const floor = floorOf(from);
      const other = floorOf(target) ?? (target.startsWith('app/') ? 'app' : undefined);
      if (!floor || !other || floor === other) return false;
      return !MAY[floor]?.includes(other) && !(typeOnly && floor !== 'lib/request' && other !== 'app');
    });
    expect(wrong.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });

  it('keep server code, zod, shiki and content out of what a client file pulls in', () => {
    const chains: string[] = [];
    // What only a dynamic import reaches may be heavy: shiki and Monaco.
    const visit = (file: string, chain: string[], seen: Set<string>, isLazy: boolean) => {
      if (seen.has(`${file} ${isLazy}`)) return;
      seen.add(`${file} ${isLazy}`);
      for (const { target, typeOnly, dynamic } of imports.get(file) ?? []) {
        if (typeOnly) continue;
        const allowed =
          target.startsWith('components/') ||
          BROWSER_SAFE.some((name) => target.startsWith(`lib/${name}/`) || target === `lib/${name}`);
        const foreign = /^(zod|undici|jose|server-only|node:)/.test(target);
        const heavy = /^(shiki|@shikijs\/|monaco-editor)/.test(target);
        const ours = /^(app|content|lib)\//.test(target);
        if ((foreign && !dynamic) || (heavy && !dynamic && !isLazy) || (ours && !allowed))
          chains.push([...chain, file, target].join(' -> '));
        const next = fileOf(target);
        if (next && allowed) visit(next, [...chain, file], seen, isLazy || dynamic);
      }
    };
    for (const file of files.filter(isClient)) visit(file, [], new Set(), false);
    expect(chains).toEqual([]);
  });

  it('mark every file of lib/server as server-only, and only lib/server/env.ts reads the environment', () => {
    const server = files.filter((file) => file.startsWith('lib/server/'));
    const unmarked = server.filter(
      (file) => !readFileSync(join(root, file), 'utf8').startsWith("import 'server-only';"),
    );
    expect(unmarked).toEqual([]);
    // Samples print code that reads the environment; they do not run it.
    const own = files.filter((file) => !file.startsWith('lib/snippets/'));
    const readers = own.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers.filter((file) => file !== 'lib/server/env.ts' && file !== 'instrumentation.ts')).toEqual(
      [],
    );
  });

  it('are pure below lib/server: no clock, randomness, files, network or cookies', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bfetch\(|from 'node:|crypto\.randomUUID|document\.cookie/;
    const pure = files.filter((file) => /^(lib\/(?!server|snippets)|content\/)/.test(file));
    expect(pure.filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('find every file: the walk sees the house', () => {
    expect(files.length).toBeGreaterThan(30);
  });
});
