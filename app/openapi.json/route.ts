import { openApiAround } from '@/app/page-texts';
import { catalog } from '@/content/catalog';
import { openApiOf } from '@/lib/publish/openapi';

export const dynamic = 'force-static';

/** All endpoints as OpenAPI 3.1. */
export const GET = (): Response => Response.json(openApiOf(catalog, openApiAround()));
