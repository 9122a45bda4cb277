import 'server-only';
import { createRequire } from 'node:module';
import type { ReactElement } from 'react';

type Renderer = Pick<typeof import('react-dom/server'), 'renderToStaticMarkup'>;

/**
 * React's own renderer to text. Next refuses to bundle it into server components; what it prints here is only ever
 * elements without state, so that Node's own copy serves.
 */
const { renderToStaticMarkup } = createRequire(import.meta.url)('react-dom/server') as Renderer;

/** The HTML of an element that needs no script. */
export const toStaticHtml = (element: ReactElement): string => renderToStaticMarkup(element);
