import countTokens from '@/content/endpoints/anthropic/count-tokens';
import getModel from '@/content/endpoints/anthropic/get-model';
import listModels from '@/content/endpoints/anthropic/list-models';
import messages from '@/content/endpoints/anthropic/messages';
import { newVersion, version } from '@/content/scenarios/anthropic/headers';
import { ErrorResponse } from '@/content/schemas/anthropic/error';
import { StreamEvent } from '@/content/schemas/anthropic/events';
import { MessagesResponse } from '@/content/schemas/anthropic/response';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Narrowing } from '@/lib/schema/narrow';
import { askIn, type Send } from './ask-sandbox';

const chat: Ability[] = ['text', 'image-in', 'tools', 'structured-output', 'search', 'streaming'];

const model = (code: string, since: string, abilities: Ability[], narrow: Narrowing = {}) =>
  defineModel({
    code,
    title: code,
    vendor: 'Anthropic',
    modality: 'chat',
    availability: { status: 'available', since },
    summary: `The model ${code}.`,
    abilities,
    limits: { input: 200_000, output: 64_000 },
    endpoints: [{ id: 'anthropic.messages', narrow }],
  });

/** The Anthropic endpoints with models made for tests: one that takes everything, one that is older, one that never thinks. */
export const catalog = defineCatalog({
  endpoints: [messages, countTokens, listModels, getModel],
  models: [
    model('claude-older', '2025-05-22', [...chat, 'thinking'], {
      remove: ['anthropic.ThinkingAdaptive', 'anthropic.OutputConfig.effort'],
    }),
    model('claude-all', '2026-02-04', [...chat, 'thinking']),
    model('claude-plain', '2025-09-29', chat, { remove: ['anthropic.MessagesRequest.thinking'] }),
  ],
});

/** The headers of the API's older version, and those of the newer one. */
export const older = { 'x-api-key': 'k', ...version };
export const newer = { authorization: 'Bearer k', ...newVersion };

/** The answer to a request: by default to /v1/messages, in the older version. */
export const ask = (send: Partial<Send>) => askIn(catalog, { path: '/v1/messages', headers: older, ...send });

/** A request of one message to `claude-all`, and what else it says. */
export const say = (content: string | object[], more: object = {}) => ({
  model: 'claude-all',
  max_tokens: 4096,
  messages: [{ role: 'user', content }],
  ...more,
});

/** A whole answer, proved to be one. */
export function message(body: object) {
  const answered = ask({ body });
  if (answered.status !== 200) throw new Error(answered.text);
  return MessagesResponse.parse(answered.json());
}

/** The events of a streamed answer, each proved to be one. */
export function stream(body: object) {
  const answered = ask({ body: { ...body, stream: true } });
  if (answered.status !== 200) throw new Error(answered.text);
  return answered.values().map((event) => StreamEvent.parse(event));
}

/** The error of a request that is refused, beside its HTTP status. */
export function refusalOf(body: unknown, headers: Record<string, string> = older) {
  const answered = ask({ body, headers });
  return { status: answered.status, ...ErrorResponse.parse(answered.json()).error };
}
