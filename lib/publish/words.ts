import type { Tag } from '@/lib/endpoint/endpoint';
import type { Limit } from '@/lib/schema/field-values';

/** How a job of several calls is told. `{field}` is where something stands in an answer. */
export type JobWords = {
  title: string;
  /** Further calls about such jobs. */
  also: string;
  /** Marks the step that the page is about. */
  here: string;
  /** The three kinds of states as lists. */
  states: string;
  /** The same where no state of a running job is documented. */
  openStates: string;
  /** `{first}`: the first pauses, then every `{last}`, at most `{deadline}`. */
  pace: string;
  /** The same where all pauses are equal. */
  evenPace: string;
  resultUrl: string;
  error: string;
  /** Stands over the programs. */
  program: string;
};

/** The words of the reference column. `{name}` is filled in; every locale has all of them. */
export type ReferenceWords = {
  connection: string;
  baseUrl: string;
  modelCode: string;
  contentType: string;
  authorization: string;
  /** `{header}` is the header as it is sent. */
  authorizationText: string;
  authorizationOr: string;
  /** `{variable}` is the environment variable that samples read. */
  keyVariableText: string;
  operations: string;
  pathParameters: string;
  queryParameters: string;
  headerParameters: string;
  body: string;
  /** Stands over the fields of the same request as JSON. */
  jsonBody: string;
  responses: string;
  streamEvents: string;
  /** `{framing}` such as `text/event-stream`. */
  streamText: string;
  /** `{field}` is what the body says, such as `"stream": true`. */
  streamAsked: string;
  /** The same for events with names; `{member}` of the JSON repeats the name. */
  streamNamedText: string;
  /** `{order}` in the notation of regular expressions. */
  /** Stands over the events of one answer. */
  streamRun: string;
  streamOrder: string;
  /** What is special about an event: it holds text of the answer, it ends the stream, or it is an error. */
  eventMarks: Record<'text' | 'end' | 'error', string>;
  streamEnd: Record<'close' | 'data' | 'event', string>;
  job: JobWords;
  samples: string;
  /** What an answer of bytes is, with the name of a file like it where there is one. */
  bytes: Record<'alone' | 'like', string>;
  exampleAnswer: string;
  copy: string;
  copied: string;
  required: string;
  deprecated: string;
  nullable: string;
  default: string;
  values: string;
  openValues: string;
  /** At most one of `{names}`. */
  oneOf: string;
  variants: string;
  /** `{type}` is described at `{path}`. */
  sameAs: string;
  modified: string;
  limits: Record<Limit['kind'], string>;
  status: Record<string, string>;
  availability: Record<'available' | 'preview' | 'deprecated' | 'retired', string>;
  availableSince: string;
  inputLimit: string;
  outputLimit: string;
  /** `{count}` fields stand inside. */
  fields: Record<'one' | 'other', string>;
  /** The same, as it is read aloud: `{fields}` is one of the above. */
  fieldsOf: string;
  /** What changes how the fields of a section are read. `{count}` of `{total}` fields match the filter. */
  tools: Record<'label' | 'filter' | 'found' | 'expand' | 'collapse' | 'view' | 'nested' | 'flat', string>;
  tags: Record<Tag, string>;
};
