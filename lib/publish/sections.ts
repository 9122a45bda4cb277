import { contractOf } from '@/lib/endpoint/contract';
import { streamsFor } from '@/lib/endpoint/streams-for';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { rootOf } from '@/lib/schema/to-json-schema';
import type { Subject } from './page';
import type { ReferenceWords } from './words';

/** The sections of a generated page, as its contents list links them. */
export function sectionsOf(
  { endpoint, model }: Subject,
  words: ReferenceWords,
  hasJob: boolean,
): { id: string; title: string }[] {
  const contract = contractOf(endpoint);
  const count = (schema: JsonSchema) => Object.keys(rootOf(schema).properties ?? {}).length;
  const settled = model && endpoint.model?.in === 'path' ? 1 : 0;
  return [
    ...(hasJob ? [{ id: 'job', title: words.job.title }] : []),
    { id: 'authorization', title: words.authorization },
    ...(count(contract.path) > settled ? [{ id: 'path', title: words.pathParameters }] : []),
    ...(count(contract.query) > 0 ? [{ id: 'query', title: words.queryParameters }] : []),
    ...(count(contract.header) > 0 ? [{ id: 'header', title: words.headerParameters }] : []),
    ...(contract.body ? [{ id: 'body', title: words.body }] : []),
    ...(contract.jsonBody ? [{ id: 'json-body', title: words.jsonBody }] : []),
    { id: 'responses', title: words.responses },
    ...(streamsFor(endpoint, model) ? [{ id: 'event', title: words.streamEvents }] : []),
  ];
}
