'use client';

import { storeOf } from './static-html-store';

export type StaticHtmlProps = { id: string; as?: 'div' | 'article'; className?: string };

/**
 * HTML that the server made, under `id`, and that React leaves alone: it stands once in the document and not a second time
 * in the data that React starts from, which for a long page is the larger half. In the browser the element is found as it
 * is: on hydration React neither compares nor replaces what `dangerouslySetInnerHTML` holds.
 * https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html
 */
export function StaticHtml({ id, as: Tag = 'div', className }: StaticHtmlProps) {
  const html = typeof window === 'undefined' ? storeOf(globalThis).take(id) : '';
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}
