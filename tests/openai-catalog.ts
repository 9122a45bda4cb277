import cancelResponse from '@/content/endpoints/openai/cancel-response';
import chatCompletions from '@/content/endpoints/openai/chat-completions';
import deleteResponse from '@/content/endpoints/openai/delete-response';
import getModel from '@/content/endpoints/openai/get-model';
import getResponse from '@/content/endpoints/openai/get-response';
import listModels from '@/content/endpoints/openai/list-models';
import responses from '@/content/endpoints/openai/responses';
import { ChatCompletionChunk } from '@/content/schemas/openai/chat/chunk';
import { ChatCompletion } from '@/content/schemas/openai/chat/response';
import { ErrorResponse } from '@/content/schemas/openai/error';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Narrowing } from '@/lib/schema/narrow';
import { askIn, type Send } from './ask-sandbox';

const chat: Ability[] = ['text', 'image-in', 'tools', 'structured-output', 'streaming'];

const model = (code: string, abilities: Ability[], narrow: Narrowing = {}, narrowed: Narrowing = {}) =>
  defineModel({
    code,
    title: code,
    vendor: 'OpenAI',
    modality: 'chat',
    availability: { status: 'available', since: '2026-03-05' },
    summary: `The model ${code}.`,
    abilities,
    limits: { input: 100_000, output: 16_000 },
    endpoints: [
      { id: 'openai.chat-completions', narrow },
      { id: 'openai.responses', narrow: narrowed },
    ],
  });

/** The OpenAI endpoints with models made for tests: one that takes everything, one that reasons, one without eyes. */
export const catalog = defineCatalog({
  endpoints: [chatCompletions, responses, getResponse, cancelResponse, deleteResponse, listModels, getModel],
  models: [
    model('gpt-all', [...chat, 'thinking']),
    model('gpt-plain', chat),
    model(
      'gpt-reasons',
      [...chat, 'thinking'],
      {
        remove: [
          'openai.ChatRequest.temperature',
          'openai.ChatRequest.max_tokens',
          'openai.ChatRequest.logprobs',
          'openai.ChatRequest.functions',
        ],
        values: { 'openai.ReasoningEffort': ['low', 'high'] },
        limits: { 'openai.ChatRequest.top_p': { minimum: 1, maximum: 1 } },
      },
      {
        remove: ['openai.ResponsesRequest.temperature'],
        values: { 'openai.ReasoningEffort': ['low', 'high'] },
      },
    ),
    model('gpt-blind', ['text', 'streaming']),
  ],
});

/** The answer to a request: by default a chat completion, with a key. */
export const ask = ({ headers, ...send }: Partial<Send>) =>
  askIn(catalog, {
    path: '/v1/chat/completions',
    headers: { authorization: 'Bearer k', ...headers },
    ...send,
  });

/** A request of one message to `gpt-plain`, and what else it says. */
export const say = (content: string | object[], more: object = {}) => ({
  model: 'gpt-plain',
  messages: [{ role: 'user', content }],
  ...more,
});

/** A whole answer, proved to be one. */
export function complete(body: object) {
  const answered = ask({ body });
  if (answered.status !== 200) throw new Error(answered.text);
  return ChatCompletion.parse(answered.json());
}

/** The chunks of a streamed answer, each proved to be one. */
export function stream(body: object) {
  const answered = ask({ body: { ...body, stream: true } });
  if (answered.status !== 200) throw new Error(answered.text);
  return answered.values().map((chunk) => ChatCompletionChunk.parse(chunk));
}

/** The error of a request that is refused, beside its HTTP status. */
export function refusalOf(body: unknown) {
  const answered = ask({ body });
  return { status: answered.status, ...ErrorResponse.parse(answered.json()).error };
}
