import type { JobReading, JobStep } from './job';
import type { RequestPlan, RequestValues } from './plan';
import type { FileRef } from './spec';
import type { StreamReading } from './stream';

/**
 * A scenario as the workbench fills it in. `values.body` is the JSON as it is shown and sent. `saveAs` is the file
 * that a sample saves the answer as, where that is bytes.
 */
export type ScenarioView = { id: string; title: string; values: RequestValues; saveAs?: string };

/**
 * The job that an endpoint is a step of. The answer of `create`, and of any other step with an id and a state in it, is
 * followed by `retrieve`; the id of the job is its path parameter `reading.id.param`.
 */
export type JobView = {
  step: JobStep;
  reading: JobReading;
  retrieve: RequestPlan;
  /** None: the answer of `retrieve` has the address of the result. */
  download?: RequestPlan;
};

/**
 * What the workbench needs before the reader acts: plain JSON, at most 8 kB gzip. Field texts, schemas and
 * further scenarios have addresses of their own and are fetched when needed.
 */
export type EndpointView = {
  plan: RequestPlan;
  /** The model code this page is about; absent on a reference page for all models. */
  model?: string;
  /** How the same request is streamed: another endpoint with these query values, or a field of the body. */
  streaming?:
    { by: 'endpoint'; plan: RequestPlan; query: Record<string, string> } | { by: 'body'; field: string };
  /** This endpoint always answers with an event stream. */
  streams: boolean;
  /** How the stream is read: that of this endpoint, or of the other one in `streaming`. */
  reading?: StreamReading;
  job?: JobView;
  scenario: ScenarioView;
  /** The sample files that the scenarios send, where there are any. */
  files?: FileRef[];
  /** All scenarios in order, the default first; the others come from `scenariosHref`. */
  scenarios: { id: string; title: string }[];
  /** Static JSON: `ScenarioView[]`. */
  scenariosHref: string;
  /** Static JSON: draft-07 schemas `{ request, response }`, narrowed and localised. */
  schemaHref: string;
};

/** Where requests can go, as the page shows it. `baseUrl` is the public one, printed in samples. */
export type UpstreamView = { id: string; label: string; baseUrl: string; sandbox: boolean };
