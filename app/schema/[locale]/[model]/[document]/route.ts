import { documentParams, subjectOf } from '@/app/documents';
import { schemaDocument } from '@/lib/publish/view';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = documentParams;

type Context = { params: Promise<{ locale: string; model: string; document: string }> };

/** The draft-07 schemas of an endpoint, narrowed by the model, in one language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const subject = subjectOf(await params);
  return subject ? Response.json(schemaDocument(subject)) : new Response(null, { status: 404 });
}
