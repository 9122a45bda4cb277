import { z } from 'zod';
import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import getModel from '@/content/endpoints/gemini/get-model';
import listModels from '@/content/endpoints/gemini/list-models';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { GenerateContentResponse } from '@/content/schemas/gemini/response';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Modality } from '@/lib/endpoint/model';
import type { Header, RequestSpec } from '@/lib/request/spec';
import { answer, type AnswerOptions } from '@/lib/sandbox/answer';
import { toy } from './toy-endpoint';

const chat: Ability[] = ['text', 'image-in', 'tools', 'structured-output', 'search', 'streaming'];

const gemini = (code: string, modality: Modality, abilities: Ability[], remove: string[] = []) =>
  defineModel({
    code,
    title: code,
    vendor: 'Google',
    modality,
    availability: { status: 'available' },
    summary: `The model ${code}.`,
    abilities,
    limits: { input: 1048576, output: 65536 },
    endpoints: [
      {
        id: 'gemini.generate-content',
        narrow: {
          remove,
          ...(modality === 'chat' ? { values: { 'gemini.ResponseModality': ['TEXT'] } } : {}),
          limits: { 'gemini.GenerationConfig.candidateCount': { minimum: 1, maximum: 8 } },
        },
      },
    ],
  });

/** The Gemini endpoints with models made for tests, and the toy endpoint that no family knows. */
export const catalog = defineCatalog({
  endpoints: [generateContent, streamGenerateContent, countTokens, listModels, getModel, defineEndpoint(toy)],
  models: [
    gemini('gemini-3.1-pro-preview', 'chat', [...chat, 'thinking'], ['gemini.GenerationConfig.imageConfig']),
    gemini('gemini-plain', 'chat', chat, [
      'gemini.GenerationConfig.imageConfig',
      'gemini.GenerationConfig.thinkingConfig',
    ]),
    gemini('gemini-image', 'image', ['text', 'image-in', 'image-out', 'streaming']),
    gemini('gemini-all', 'image', [...chat, 'image-out', 'thinking']),
  ],
});

export type Send = {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
} & Partial<AnswerOptions>;

/** A request as the route hands it over. A body that is a string is sent as it is. */
export function specOf({ method, path, headers, body }: Send): RequestSpec {
  const named: Header[] = Object.entries({ 'x-goog-api-key': 'k', ...headers }).map(([name, value]) => ({
    name,
    value,
  }));
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url: `http://localhost:3000/sandbox${path ?? '/v1beta/models/gemini-3.1-pro-preview:generateContent'}`,
    headers: named,
    ...(body === undefined
      ? {}
      : {
          body: {
            kind: 'text',
            mediaType: 'application/json',
            text: typeof body === 'string' ? body : JSON.stringify(body),
          },
        }),
  };
}

/** The answer to a request, with its text put together and read as JSON where it is some. */
export function ask(send: Send) {
  const { now = 0, keyNeeded = true, control } = send;
  const answered = answer(catalog, specOf(send), {
    now,
    keyNeeded,
    ...(control === undefined ? {} : { control }),
  });
  const text = 'body' in answered ? answered.body : answered.events.map((event) => event.text).join('');
  const events = 'events' in answered ? answered.events : [];
  const values = (): unknown[] =>
    text.startsWith('[') ? z.array(z.unknown()).parse(JSON.parse(text)) : events.map(dataOf);
  return {
    ...answered,
    text,
    events,
    json: (): unknown => JSON.parse(text),
    /** The data of an event stream, or the elements of a JSON array. */
    values,
    /** The same, each proved to be a response. */
    chunks: () => values().map((chunk) => GenerateContentResponse.parse(chunk)),
  };
}

/** The answer of generateContent, proved to be one. */
export function generate(body: unknown, model = 'gemini-3.1-pro-preview') {
  const answered = ask({ path: `/v1beta/models/${model}:generateContent`, body });
  if (answered.status !== 200) throw new Error(answered.text);
  return GenerateContentResponse.parse(answered.json());
}

/** A conversation of one message. */
export const say = (text: string) => ({ contents: [{ role: 'user', parts: [{ text }] }] });

const dataOf = ({ text }: { text: string }): unknown => JSON.parse(text.replace(/^data: /, ''));
