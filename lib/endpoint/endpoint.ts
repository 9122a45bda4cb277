import type { z } from 'zod';
import type { AuthRule } from '@/lib/request/plan';
import type { JsonPath, StreamReading } from '@/lib/request/stream';
import type { StreamOrder } from './stream-order';
import type { StricterBody } from './stricter-body';

/** The protocol an endpoint belongs to. */
export type Family = 'gemini' | 'openai' | 'anthropic' | 'ark' | 'gateway';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a model can do, and what a scenario or a choice of the sandbox may ask for. */
export type Ability =
  | 'text'
  | 'image-in'
  | 'image-out'
  | 'audio-out'
  | 'thinking'
  | 'tools'
  | 'structured-output'
  | 'search'
  | 'streaming'
  | 'image-edit'
  | 'image-mask'
  | 'video-out'
  | 'video-in'
  | 'frames'
  | 'references';

/** What an endpoint is about: what goes in and comes out, or what it tells. */
export type Tag = Ability | 'tokens' | 'models' | 'jobs';

/** One documented answer. `example` stands on the page when no scenario of the endpoint ends in this status. */
export type ResponseSpec = {
  /** What this status means here, in English; other locales have it by id. */
  description: string;
  /** JSON where nothing is said; several where a parameter chooses. */
  mediaType?: string | readonly string[];
  schema: z.ZodType;
  example?: unknown;
};

/**
 * An event stream: the schema of one event's data, and how a client reads the whole. Where events have names
 * (`event:` lines), the schema is a union in the order in which they come: each alternative says what its event means.
 */
export type StreamSpec = StreamReading & {
  event: z.ZodType;
  /** The member of the data that repeats the name of the event, such as `type`. None: events have no names. */
  named?: string;
  /** How named events follow each other. The events of scenarios have to. */
  order?: StreamOrder;
};

/**
 * A named example of an endpoint: request and answer in one place. `refused: true` marks a request that is
 * meant to be wrong; its body then must not parse, or its answer is an error for another reason.
 */
export type Scenario = {
  id: string;
  title: string;
  summary?: string;
  /** The abilities a model needs for this scenario to be shown for it. */
  needs?: Ability[];
  refused?: boolean;
  /** The model in the request is the point of the scenario: a model's page does not put its own code there. */
  fixedModel?: boolean;
  request: {
    path?: Record<string, string>;
    query?: Record<string, string>;
    header?: Record<string, string>;
    body?: unknown;
  };
  response: { status: number; body: unknown } | { status: number; events: unknown[] };
};

/** How the same request is streamed: by another endpoint, or by a field of the body. */
export type StreamingTwin =
  { by: 'endpoint'; id: string; query: Record<string, string> } | { by: 'body'; field: string };

/** Where the model code stands in a request, and where an answer, or an event of its stream, repeats it. */
export type ModelPlace = { in: 'path' | 'body'; name: string; answer?: string; event?: JsonPath };

/** What an endpoint file writes. English texts stand here and in the `.meta({ description })` of the schemas. */
export type EndpointInput = {
  /** `<family>.<operation>`, such as `gemini.generate-content`. */
  id: string;
  family: Family;
  method: Method;
  /** The path template; literal text may follow a parameter: `{model}:generateContent`. */
  path: string;
  /**
   * A required header by which this endpoint is told from another with the same method and path: a request that
   * has it is for this one.
   */
  distinguishingHeader?: string;
  title: string;
  /** One paragraph. */
  summary: string;
  /** One sentence on when to choose this endpoint among those that reach the same model. */
  choose: string;
  tags: Tag[];
  /** ISO date of the last change to what is described. */
  modified: string;
  model?: ModelPlace;
  /** A schema for each name in the template. */
  params?: Record<string, z.ZodType>;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** How the body is written; JSON where nothing is said. In a form, fields made by `file` take files. */
  bodyType?: 'multipart/form-data';
  /** The same request as `application/json`, where the API takes that too beside a form. */
  jsonBody?: z.ZodType;
  /** What some values of a header refuse beyond `body`. */
  stricterBodies?: StricterBody[];
  auth: AuthRule[];
  /**
   * How many seconds may pass before the first byte of a good answer, at most 600: for those that are sent once they are
   * whole. Where nothing is said, the site's own limit counts.
   */
  firstByteSeconds?: number;
  responses: Record<number, ResponseSpec>;
  stream?: StreamSpec;
  streaming?: StreamingTwin;
  /** The default scenario first. */
  scenarios: Scenario[];
};

/** A described operation that passed `defineEndpoint`. */
export type Endpoint = Readonly<EndpointInput> & { readonly operation: string };
