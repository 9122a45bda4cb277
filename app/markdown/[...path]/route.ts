import { canonicalOf, markdownAt, pageParams, type PathContext } from '@/app/page-texts';
import { textAnswer } from '@/app/text-answer';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = pageParams;

/** Any page as Markdown; reached by the page's address with `.md`. */
export async function GET(_request: Request, { params }: PathContext): Promise<Response> {
  const { path } = await params;
  return textAnswer(markdownAt(path), 'text/markdown', canonicalOf(path));
}
