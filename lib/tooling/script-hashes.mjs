// Writes down, for each static page, the hashes of its inline scripts, which its Content-Security-Policy names.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name that `lib/server/security-policy.ts` knows it by. */
const HEADER = 'x-lectern-script-hashes';
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** The inline scripts of a document as sources of CSP Level 3, each once, in their order. */
export function scriptHashes(html) {
  const inline = [...html.matchAll(SCRIPT)].filter(([, attributes]) => !/\ssrc=/.test(attributes));
  return [
    ...new Set(inline.map(([, , text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
  ];
}

/**
 * Puts the hashes of each page in `folder` into the headers that Next sends with it, which stand in a file beside it:
 * whatever address leads to a page, its hashes come along.
 */
export function writeScriptHashes(folder) {
  const counts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = join(folder, name.replace(/\.html$/, '.meta'));
      if (!existsSync(file))
        throw new Error(`${name} has no .meta file beside it: its scripts would not run.`);
      const hashes = scriptHashes(readFileSync(join(folder, name), 'utf8'));
      const meta = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(
        file,
        JSON.stringify({ ...meta, headers: { ...meta.headers, [HEADER]: hashes.join(' ') } }),
      );
      return { name, count: hashes.length };
    });
  if (counts.length === 0) throw new Error(`There is no page in ${folder}.`);
  const most = counts.reduce((one, other) => (other.count > one.count ? other : one));
  console.log(`Inline scripts of ${counts.length} pages hashed; at most ${most.count}, of ${most.name}.`);
}
