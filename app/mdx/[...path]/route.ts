import { canonicalOf, documentPageParams, mdxAt, type PathContext } from '@/app/page-texts';
import { textAnswer } from '@/app/text-answer';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = documentPageParams;

/** The MDX of a generated page; reached by the page's address with `.mdx`. */
export async function GET(_request: Request, { params }: PathContext): Promise<Response> {
  const { path } = await params;
  return textAnswer(mdxAt(path), 'text/mdx', canonicalOf(path));
}
