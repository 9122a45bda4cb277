import { documentParams, subjectOf } from '@/app/documents';
import { scenarioViews } from '@/lib/publish/view';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = documentParams;

type Context = { params: Promise<{ locale: string; model: string; document: string }> };

/** The scenarios of an endpoint, fitted to the model, in one language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const subject = subjectOf(await params);
  return subject ? Response.json(scenarioViews(subject)) : new Response(null, { status: 404 });
}
