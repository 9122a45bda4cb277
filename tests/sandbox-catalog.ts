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
import type { RequestSpec } from '@/lib/request/spec';
import { askIn, specOf as anySpec, type Send as AnySend } from './ask-sandbox';
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

type Send = Partial<AnySend>;

/** A request as the route hands it over: by default to generateContent, with a key. */
export const specOf = (send: Send): RequestSpec => anySpec(withDefaults(send));

/** The answer to a request; `chunks` are the values of a stream, each proved to be a response. */
export function ask(send: Send) {
  const answered = askIn(catalog, withDefaults(send));
  return {
    ...answered,
    chunks: () => answered.values().map((chunk) => GenerateContentResponse.parse(chunk)),
  };
}

const withDefaults = ({ headers, ...send }: Send): AnySend => ({
  path: '/v1beta/models/gemini-3.1-pro-preview:generateContent',
  headers: { 'x-goog-api-key': 'k', ...headers },
  ...send,
});

/** The answer of generateContent, proved to be one. */
export function generate(body: unknown, model = 'gemini-3.1-pro-preview') {
  const answered = ask({ path: `/v1beta/models/${model}:generateContent`, body });
  if (answered.status !== 200) throw new Error(answered.text);
  return GenerateContentResponse.parse(answered.json());
}

/** A conversation of one message. */
export const say = (text: string) => ({ contents: [{ role: 'user', parts: [{ text }] }] });
