import { thinkingAdaptive } from '@/content/scenarios/anthropic/thinking';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Model, ModelEndpoint } from '@/lib/endpoint/model';
import { claudeChatCompletions } from './compatible-chat';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

const chat: Ability[] = ['text', 'image-in', 'thinking', 'tools', 'structured-output', 'search', 'streaming'];

/** What a model lacks is said by the type of the request, as the two operations have different ones. */
type Lacks = (request: string) => Narrowing;

const serve = (lacks: Lacks, output: number, own: Partial<ModelEndpoint> = {}): ModelEndpoint[] => [
  {
    id: 'anthropic.messages',
    first: 'hello',
    narrow: mergeNarrowings(lacks('MessagesRequest'), {
      limits: { 'anthropic.MessagesRequest.max_tokens': { maximum: output } },
    }),
    ...own,
  },
  { id: 'anthropic.count-tokens', narrow: lacks('CountTokensRequest') },
  claudeChatCompletions(output),
];

/** The budget is part of max_tokens, and some has to be left for the answer. */
const budgetBelow = (limit: number): Narrowing => ({
  limits: { 'anthropic.ThinkingEnabled.budget_tokens': { maximum: limit - 1 } },
});

/** Opus 4.6 decides itself how long it reasons; a budget still works, and of the efforts only xhigh is missing. */
const opus46: Lacks = () =>
  mergeNarrowings(budgetBelow(128_000), {
    remove: ['anthropic.ThinkingBetweenTools'],
    values: { 'anthropic.Effort': ['low', 'medium', 'high', 'max'] },
  });

/** Sonnet 4.5 reasons within a budget alone, and knows neither effort nor fast mode. */
const sonnet45: Lacks = (request) =>
  mergeNarrowings(budgetBelow(64_000), {
    remove: [
      'anthropic.ThinkingAdaptive',
      'anthropic.ThinkingBetweenTools',
      'anthropic.OutputConfig.effort',
      `anthropic.${request}.speed`,
    ],
  });

const claudeOpus46 = defineModel({
  code: 'claude-opus-4-6',
  title: 'Claude Opus 4.6',
  vendor: 'Anthropic',
  modality: 'chat',
  availability: { status: 'available', since: '2026-02-05' },
  summary:
    'The largest model of the Claude 4.6 generation, for agents, large code bases and long documents. It reads text, pictures and PDF, and decides itself how long to reason; effort guides it in four steps. It does not continue an answer that you began: the last message must come from the user.',
  abilities: chat,
  limits: { input: 200_000, output: 128_000 },
  endpoints: serve(opus46, 128_000, { scenarios: [thinkingAdaptive] }),
});

const claudeOpus46Cc = defineModel({
  code: 'claude-opus-4-6-cc',
  title: 'Claude Opus 4.6 (coding clients)',
  vendor: 'Anthropic',
  modality: 'chat',
  availability: { status: 'available' },
  summary:
    'The name under which gateways offer Claude Opus 4.6 to coding clients such as Claude Code, often at another price. Requests, answers and limits are those of claude-opus-4-6; requests that do not look like those of such a client may be refused.',
  abilities: chat,
  limits: { input: 200_000, output: 128_000 },
  endpoints: serve(opus46, 128_000, { scenarios: [thinkingAdaptive] }),
});

const claudeSonnet45 = defineModel({
  code: 'claude-sonnet-4-5-20250929',
  title: 'Claude Sonnet 4.5',
  vendor: 'Anthropic',
  modality: 'chat',
  availability: { status: 'available', since: '2025-09-29' },
  summary:
    'The mid-size model of the Claude 4.5 generation, for chat, code and agents at a moderate price. It reads text, pictures and PDF, and reasons within a budget that you set; without one it answers at once. Send temperature or top_p, never both.',
  abilities: chat,
  limits: { input: 200_000, output: 64_000 },
  endpoints: serve(sonnet45, 64_000),
});

/** Anthropic's models, in the order of the sidebar. */
export const anthropic: Model[] = [claudeOpus46, claudeOpus46Cc, claudeSonnet45];
