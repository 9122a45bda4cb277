import { pageMarkdown } from '@/app/page-texts';
import { textAnswer } from '@/app/text-answer';
import { catalog } from '@/content/catalog';
import { llmsFullText } from '@/lib/publish/llms';
import { pagesOf } from '@/lib/publish/pages';

export const dynamic = 'force-static';

/** The reference pages of all endpoints in one text, in English. */
export function GET(): Response {
  const pages = pagesOf(catalog).filter(({ type }) => type === 'reference');
  return textAnswer(llmsFullText(pages.map((page) => pageMarkdown('en', page))), 'text/plain');
}
