import { buildBareNext } from '../tests/empty-next/build';
import { ports, startNext, type Running } from './serve';

/** The least that a Next route with names in its address can do to pass a call on: no check, no key, no limit. */
const ROUTE = `export async function POST(request, { params }) {
  const { upstream } = await params;
  if (upstream !== 'gateway') return new Response(null, { status: 404 });
  const path = new URL(request.url).searchParams.get('path');
  const answer = await fetch('http://127.0.0.1:${ports.stub}' + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request.body,
    duplex: 'half',
  });
  return new Response(answer.body, { headers: { 'content-type': answer.headers.get('content-type') } });
}
`;

/** Builds and serves an app of this Next version whose one route passes calls on to the stub: `/api/pass/gateway/<endpoint>?path=…`. */
export const startBareNext = (): Promise<Running> =>
  startNext(
    buildBareNext('bare-next', { 'app/api/pass/[upstream]/[endpoint]/route.js': ROUTE }),
    ports.bareNext,
  );

const HTML = `'use client';
export function Html() {
  return <div dangerouslySetInnerHTML={{ __html: typeof window === 'undefined' ? globalThis.benchHtml : '' }} suppressHydrationWarning />;
}
`;

const DOCUMENT = `import { readFileSync } from 'node:fs';
import { Html } from './html';
export const metadata = { title: 'Document' };
export default function Page() {
  globalThis.benchHtml = readFileSync('document.html', 'utf8');
  return <><link rel="stylesheet" href="/site.css" precedence="site" /><Html /></>;
}
`;

const TEXT = `'use client';
import { useState } from 'react';
export function Text({ initial }) {
  const [text, setText] = useState(initial);
  return <textarea rows="20" cols="80" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />;
}
`;

const TEXT_PAGE = `import { readFileSync } from 'node:fs';
import { Text } from './text';
export default function Page() { return <Text initial={readFileSync('text.txt', 'utf8')} />; }
`;

/** What a page of this Next version shows at the least: a document that no script of ours touches, and a text to type into. */
export type BarePages = { document: string; css: string; text: string };

/** Serves the same document, and the same text, on a page of Next with nothing else: `/document` and `/text`. */
export const startBarePages = ({ document, css, text }: BarePages): Promise<Running> =>
  startNext(
    buildBareNext('bare-pages', {
      'document.html': document,
      'public/site.css': css,
      'text.txt': text,
      'app/document/page.jsx': DOCUMENT,
      'app/document/html.jsx': HTML,
      'app/text/page.jsx': TEXT_PAGE,
      'app/text/text.jsx': TEXT,
    }),
    ports.barePages,
  );
