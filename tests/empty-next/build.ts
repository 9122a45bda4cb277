import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of an app with one page and nothing on it: what any page of this Next version costs. */
const FILES = {
  'package.json': '{ "type": "module", "private": true }\n',
  'next.config.mjs':
    'export default { agentRules: false, poweredByHeader: false, turbopack: { root: process.env.LECTERN_ROOT }, outputFileTracingRoot: process.env.LECTERN_ROOT };\n',
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  'app/page.jsx': 'export default function Page() { return <p>Empty</p>; }\n',
};

/** Builds the empty app once for this Next version, below `.next/`, and returns its folder. */
export const buildEmptyNext = (): string => buildBareNext('empty-next', {});

/** Builds the empty app with more `files`, in the folder `.next/<name>`, unless that is there already. */
export function buildBareNext(name: string, files: Record<string, string>): string {
  const folder = join(root, '.next', name);
  const version: unknown = JSON.parse(
    readFileSync(join(root, 'node_modules/next/package.json'), 'utf8'),
  ).version;
  const contents = { ...FILES, ...files };
  const wanted = `${String(version)}\n${JSON.stringify(contents)}`;
  const stamp = join(folder, 'stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  for (const [file, text] of Object.entries(contents)) {
    const path = join(folder, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  execFileSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', LECTERN_ROOT: root },
  });
  writeFileSync(stamp, wanted);
  return folder;
}
