import type { ReactNode } from 'react';
import { toStaticHtml } from '@/lib/server/static-html';
import { StaticHtml, type StaticHtmlProps } from './static-html';
import { storeOf } from './static-html-store';

/** Content that needs no script, as HTML that React leaves alone. `id` is its own in the whole site. */
export function Static({ children, ...rest }: StaticHtmlProps & { children?: ReactNode }) {
  storeOf(globalThis).put(rest.id, toStaticHtml(<>{children}</>));
  return <StaticHtml {...rest} />;
}
