import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaries } from '@/content/locales';
import { catalog } from '@/content/catalog';
import { addressOf } from '@/lib/publish/addresses';
import { openApiOf, type OpenApiAround } from '@/lib/publish/openapi';
import { PAGE, root } from './serve';
import { filesBelow, type StaticFiles } from './static-server';

/** Other viewers of the same endpoint, each as its own documentation embeds it. */
const peers = {
  redoc: {
    script: 'redoc/bundles/redoc.standalone.js',
    head: '',
    body: '<redoc spec-url="/openapi.json"></redoc><script src="/redoc.js"></script>',
  },
  rapidoc: {
    script: 'rapidoc/dist/rapidoc-min.js',
    head: '<script type="module" src="/rapidoc.js"></script>',
    body: '<rapi-doc spec-url="/openapi.json" render-style="read" load-fonts="false"></rapi-doc>',
  },
  scalar: {
    script: '@scalar/api-reference/dist/browser/standalone.js',
    head: '',
    body: `<div id="app"></div><script src="/scalar.js"></script><script>Scalar.createApiReference('#app', { url: '/openapi.json', withDefaultFonts: false, telemetry: false })</script>`,
  },
} as const;

export type Peer = keyof typeof peers;
export const peerNames = Object.keys(peers) as Peer[];

const document = (head: string, body: string) =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Reference</title>${head}</head><body>${body}</body></html>`,
  );

/** The built page as a document alone: no script, nothing that loads one ahead, all of its style. */
export const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b[^>]*>.*?<\/script>/gis, '')
    .replace(
      /<link\b(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*\b(?:as="script"|modulepreload))[^>]*>/gi,
      '',
    );

/** The built page for an app of Next that has nothing else: what stands in its body, and its style. */
export function bareDocument(): { document: string; css: string } {
  const plain = withoutScripts(readFileSync(join(root, '.next/server/app', `${PAGE}.html`), 'utf8'));
  const document = /<body[^>]*>(.*)<\/body>/s.exec(plain)?.[1];
  if (document === undefined) throw new Error(`${PAGE}.html has no body`);
  const styles = new Set(
    [...plain.matchAll(/href="\/_next\/(static\/[^"]+\.css)"/g)].map(([, path = '']) => path),
  );
  const css = [...styles].map((path) => readFileSync(join(root, '.next', path), 'utf8')).join('\n');
  return { document, css };
}

/** What the page is compared to as static files: itself without scripts, the other viewers, a lone text field. */
export function referenceFiles(textareaText = ''): StaticFiles {
  const built = readFileSync(join(root, '.next/server/app', `${PAGE}.html`), 'utf8');
  const textarea = `<textarea rows="20" cols="80" spellcheck="false">${textareaText.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</textarea>`;
  return new Map([
    ...filesBelow(join(root, '.next/static'), '/_next/static'),
    ...filesBelow(join(root, 'public'), ''),
    ['/plain.html', Buffer.from(withoutScripts(built))],
    ['/textarea.html', document('', textarea)],
    ['/openapi.json', Buffer.from(openApiText('gemini.generate-content'))],
    ...peerNames.flatMap((name): [string, Buffer][] => [
      [`/${name}.html`, document(peers[name].head, peers[name].body)],
      [`/${name}.js`, readFileSync(join(root, 'node_modules', peers[name].script))],
    ]),
  ]);
}

const ORIGIN = 'https://gateway.example';
const AROUND: OpenApiAround = {
  name: 'Lectern',
  description: dictionaries.en.home.lead,
  families: dictionaries.en.shell.families,
  servers: [{ label: 'Gateway', url: ORIGIN }],
  link: (page) => `${ORIGIN}${addressOf('en', page)}`,
};

/** Our OpenAPI export of one endpoint, the one whose page is measured. */
function openApiText(id: string): string {
  const endpoints = catalog.endpoints.filter((endpoint) => endpoint.id === id);
  return JSON.stringify(openApiOf({ endpoints, models: [] }, AROUND));
}
