import { planOf } from '@/lib/endpoint/plan';
import type { Catalog } from '@/lib/endpoint/catalog';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { jobOf, stepsOf } from '@/lib/endpoint/job';
import type { StreamReading } from '@/lib/request/stream';
import type { EndpointView, JobView, ScenarioView } from '@/lib/request/view';
import { contractOf } from '@/lib/endpoint/contract';
import { streamsFor } from '@/lib/endpoint/streams-for';
import { toDraft7 } from '@/lib/schema/to-json-schema';
import type { JsonSchema } from '@/lib/schema/json-schema';
import { schemaAddress, scenariosAddress } from './documents';
import { sampleFilesOf, saveAsOf } from './files';
import { bodySchema, fittedScenarios, pageSchema, type Subject } from './page';

/** What the workbench of a page is given before the reader acts. Sample files are fetched from below `siteUrl`. */
export function viewOf(subject: Subject, locale: string, catalog: Catalog, siteUrl?: string): EndpointView {
  const { endpoint, model } = subject;
  const scenarios = scenarioViews(subject);
  const [scenario] = scenarios;
  if (!scenario) throw new Error(`${endpoint.id} has no scenario for ${model?.code ?? 'all models'}`);
  const { streaming } = endpoint;
  const twin = streaming?.by === 'endpoint' && catalog.endpoints.find(({ id }) => id === streaming.id);
  const reachable = !model || (twin && model.endpoints.some(({ id }) => id === twin.id));
  const job = jobView(endpoint, catalog);
  const files = sampleFilesOf(subject, siteUrl);
  const streamed = streamsFor(endpoint, model);
  const reading =
    (streamed ? readingOf(endpoint) : undefined) ?? (twin && reachable ? readingOf(twin) : undefined);
  return {
    plan: planOf(endpoint),
    ...(model ? { model: model.code } : {}),
    ...(streaming?.by === 'endpoint' && twin && reachable
      ? { streaming: { by: 'endpoint', plan: planOf(twin), query: streaming.query } }
      : {}),
    ...(streaming?.by === 'body' && streamed ? { streaming } : {}),
    streams: endpoint.stream !== undefined && streaming === undefined,
    ...(reading ? { reading } : {}),
    ...(job ? { job } : {}),
    scenario,
    ...(files.length > 0 ? { files } : {}),
    scenarios: scenarios.map(({ id, title }) => ({ id, title })),
    scenariosHref: scenariosAddress(locale, model?.code, endpoint.id),
    schemaHref: schemaAddress(locale, model?.code, endpoint.id),
  };
}

/** How a client reads the stream of an endpoint: what is described, without the schema of its events. */
export function readingOf({ stream, streaming }: Endpoint): StreamReading | undefined {
  if (!stream) return undefined;
  const { framing, text, errors, end, query } = stream;
  return {
    framing,
    text,
    errors,
    end,
    ...(query ? { query } : {}),
    ...(streaming?.by === 'body' ? { field: streaming.field } : {}),
  };
}

function jobView({ id }: Endpoint, { jobs = [], endpoints }: Catalog): JobView | undefined {
  const job = jobOf(jobs, id);
  const step = job && stepsOf(job).find((candidate) => candidate.id === id)?.step;
  if (!job || !step) return undefined;
  const plan = (of: string | undefined) => {
    const endpoint = endpoints.find((candidate) => candidate.id === of);
    return endpoint && planOf(endpoint);
  };
  const retrieve = plan(job.retrieve);
  if (!retrieve) return undefined;
  const download = plan(job.download);
  return { step, reading: job.reading, retrieve, ...(download ? { download } : {}) };
}

/** All scenarios of a page as the workbench fills them in. */
export const scenarioViews = (subject: Subject): ScenarioView[] =>
  fittedScenarios(subject).map(({ id, title, values, response }) => {
    const saveAs = saveAsOf(subject.endpoint, { response });
    return { id, title, values, ...(saveAs === undefined ? {} : { saveAs }) };
  });

/** The draft-07 schemas of a page's body and of its answers by status, narrowed and localised, `$defs` kept. */
export function schemaDocument(subject: Subject): {
  request: JsonSchema | null;
  responses: Record<string, JsonSchema>;
  event: JsonSchema | null;
} {
  const { endpoint } = subject;
  const contract = contractOf(endpoint);
  const made = (schema: JsonSchema, section: string) =>
    toDraft7(pageSchema(subject, schema, `${endpoint.id}.${section}`));
  return {
    request: contract.body ? toDraft7(bodySchema(subject, contract.body)) : null,
    responses: Object.fromEntries(
      Object.entries(contract.responses).map(([status, schema]) => [
        status,
        made(schema, `response-${status}`),
      ]),
    ),
    event: contract.event ? made(contract.event, 'event') : null,
  };
}
