import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type PageWeight = {
  /** The document with its inline data, gzip bytes. */
  html: number;
  /** The external scripts that the document names, gzip bytes. */
  script: number;
  elements: number;
  scripts: { name: string; text: string }[];
};

/** Weighs a built page: `folder` is an app, `page` a path below `.next/server/app` without extension. */
export function weigh(folder: string, page: string): PageWeight {
  const html = readFileSync(join(folder, '.next', 'server', 'app', `${page}.html`), 'utf8');
  const names = [
    ...new Set([...html.matchAll(/<script[^>]*? src="\/_next\/([^"?]+)/g)].map(([, name = '']) => name)),
  ];
  if (names.length === 0) throw new Error(`${page}.html names no script`);
  // Old browsers alone load the polyfills.
  const modern = names.filter(
    (name) => !new RegExp(`${name.split('/').at(-1)}[^>]*noModule`, 'i').test(html),
  );
  const scripts = modern.map((name) => {
    const file = join(folder, '.next', name);
    if (!existsSync(file)) throw new Error(`${page}.html names ${name}, which is not built`);
    return { name, text: readFileSync(file, 'utf8') };
  });
  return {
    html: gzipSync(html).length,
    script: scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0),
    elements: html.match(/<[a-z]/g)?.length ?? 0,
    scripts,
  };
}
