import type { Catalog } from '@/lib/endpoint/catalog';
import type { Contract } from '@/lib/endpoint/contract';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Model } from '@/lib/endpoint/model';
import type { JsonSchema } from '@/lib/schema/json-schema';
import type { z } from 'zod';
import type { Problem } from '@/lib/request/result';
import type { Lack } from './model-lacks';
import type { ReceivedFiles } from './read-form';
import type { Reply } from './reply';
import type { Seal } from './seal';

/** A request that was understood: values by place, and the body as the schema writes it. */
export type Call = {
  catalog: Catalog;
  endpoint: Endpoint;
  contract: Contract;
  /** The code in the request, and the model of the catalogue where there is one. */
  modelCode?: string;
  model?: Model;
  path: Record<string, string>;
  query: Record<string, string>;
  header: Record<string, string>;
  body: unknown;
  /** The files of a body that is a form, by field; there the body has their names. */
  files: ReceivedFiles;
  /** A short text that stands for model and body: ids and choices follow from it. */
  seed: string;
  now: number;
  /** Whether jobs that take a while are to be done at once. */
  hurry: boolean;
  /** Packs what an id carries: nothing is remembered from one request to the next. */
  seal: Seal;
  /** The address of the sandbox as the caller wrote it: what it answers with an address stands below it. */
  base: string;
};

/** Why a request is refused, before a family words it. */
export type Refusal =
  | { kind: 'control'; problems: Problem[] }
  | { kind: 'no_key' }
  | { kind: 'unknown_path'; method: string; path: string; allowed: string[] }
  | { kind: 'unknown_model'; model: string; endpoint: Endpoint }
  | { kind: 'media_type'; mediaType: string; accepted: string[] }
  | { kind: 'no_body' }
  | { kind: 'broken_json'; reason: string }
  | { kind: 'broken_form'; reason: string }
  | { kind: 'parameters'; problems: Problem[] }
  | { kind: 'body'; issues: readonly z.core.$ZodIssue[]; body: unknown; schema: JsonSchema }
  | { kind: 'model_lacks'; model: string; problems: Lack[]; schema: JsonSchema }
  | { kind: 'too_large'; limit: number };

/** What a protocol does in its own way. Everything left out is done for it from the endpoint's description. */
export type SandboxFamily = {
  refuse(refusal: Refusal, endpoint: Endpoint | undefined): Reply;
  /** The name of a query value that may carry the key. It is never part of an id, a text or a problem. */
  keyInQuery?: string;
  /** Query values that shape the answer's form and say nothing about what was asked. */
  formQuery?: readonly string[];
  /** Members of a body that do, such as `stream`: without them it is the same question with the same answer. */
  formBody?: readonly string[];
  /** The documented name of a query value that may be written otherwise. */
  queryName?(name: string, known: string[]): string;
  /** The body in the spelling of the schema. */
  spell?(body: unknown, schema: JsonSchema): unknown;
  /** The headers of a provoked status, read from its body. */
  headersOf?(status: number, body: unknown): Record<string, string>;
  /**
   * How a stream that has begun reports an error, where it does so in its own way: `sent` counts the events before it.
   * Nothing: the error stands in an event as it would in an answer.
   */
  errorEvent?(body: unknown, endpoint: Endpoint, sent: number): string | undefined;
  /** An answer that only the catalogue has, such as the list of models. It comes before the scenarios. */
  fromCatalog?(call: Call): Reply | undefined;
  /** An answer fitted to the request. Nothing: the scenarios answer. */
  answer?(call: Call): Reply | undefined;
  /** A scenario's answer in the form that the request asks for. */
  frame?(
    call: Call,
    answer: { status: number; body: unknown } | { status: number; events: unknown[] },
  ): Reply;
};
