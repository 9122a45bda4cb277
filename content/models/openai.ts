import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Model, ModelEndpoint } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';
import { dallE2, dallE3, gptImage15 } from './openai-images';
import { responses, withoutComputer, withoutSampling, withoutShell } from './openai-responses';
import { sora2 } from './openai-videos';

/** What the GPT-5 line does not take in Chat Completions, whatever the effort. */
const gpt5Line: Narrowing = {
  remove: [
    'openai.ChatRequest.audio',
    'openai.ChatRequest.frequency_penalty',
    'openai.ChatRequest.logit_bias',
    'openai.ChatRequest.max_tokens',
    'openai.ChatRequest.prediction',
    'openai.ChatRequest.presence_penalty',
    'openai.ChatRequest.stop',
    'openai.ChatRequest.web_search_options',
    'openai.ChatAnswerMessage.audio',
    'openai.ChatAssistantMessage.audio',
    'openai.ChatAudioPart',
  ],
  values: { 'openai.ChatModality': ['text'] },
  limits: { 'openai.ChatRequest.max_completion_tokens': { maximum: 128_000 } },
};

/** Models that always reason refuse every setting of sampling. */
const alwaysReasons: Narrowing = {
  remove: [
    'openai.ChatRequest.logprobs',
    'openai.ChatRequest.temperature',
    'openai.ChatRequest.top_logprobs',
    'openai.ChatRequest.top_p',
  ],
};

const reasons = (efforts: string[], standard: string): Narrowing => ({
  values: { 'openai.ReasoningEffort': efforts },
  limits: { 'openai.ChatRequest.reasoning_effort': { default: standard } },
});

const abilities: Ability[] = [
  'text',
  'image-in',
  'thinking',
  'tools',
  'structured-output',
  'search',
  'streaming',
];

const chatCompletions = (...narrowings: Narrowing[]): ModelEndpoint => ({
  id: 'openai.chat-completions',
  narrow: mergeNarrowings(gpt5Line, ...narrowings),
  first: 'hello',
});

/** Reasoning that can be turned off, which is the default. */
const optional = ['none', 'low', 'medium', 'high', 'xhigh'];
/** Reasoning that cannot. */
const always = ['minimal', 'low', 'medium', 'high'];

const gpt54 = defineModel({
  code: 'gpt-5.4',
  title: 'GPT-5.4',
  vendor: 'OpenAI',
  modality: 'chat',
  availability: { status: 'available', since: '2026-03-05' },
  summary:
    'The large model of the GPT-5.4 generation, for code, agents and documents of up to a million tokens. It reads text and pictures and answers with text. By default it does not reason; asked to, it has four levels up to xhigh, and then refuses temperature, top_p and logprobs.',
  abilities,
  limits: { input: 922_000, output: 128_000 },
  endpoints: [chatCompletions(reasons(optional, 'none')), responses(optional, 'none')],
});

const gpt52 = defineModel({
  code: 'gpt-5.2',
  title: 'GPT-5.2',
  vendor: 'OpenAI',
  modality: 'chat',
  availability: { status: 'available', since: '2025-12-11' },
  summary:
    'The large model before GPT-5.4, with the same requests and a smaller context of 400,000 tokens. By default it does not reason; asked to, it has four levels up to xhigh, and then refuses temperature, top_p and logprobs.',
  abilities,
  limits: { input: 272_000, output: 128_000 },
  endpoints: [chatCompletions(reasons(optional, 'none')), responses(optional, 'none', withoutComputer)],
});

const gpt5 = defineModel({
  code: 'gpt-5',
  title: 'GPT-5',
  vendor: 'OpenAI',
  modality: 'chat',
  availability: { status: 'available', since: '2025-08-07' },
  summary:
    'The first model of the GPT-5 line. It always reasons before it answers, at one of four levels from minimal to high, and refuses every setting of sampling, temperature among them. Later models of the line can answer without reasoning.',
  abilities,
  limits: { input: 272_000, output: 128_000 },
  endpoints: [
    chatCompletions(reasons(always, 'medium'), alwaysReasons),
    responses(always, 'medium', withoutSampling, withoutComputer, withoutShell),
  ],
});

/** OpenAI's models, in the order of the sidebar. */
export const openai: Model[] = [gpt54, gpt52, gpt5, gptImage15, dallE3, dallE2, sora2];
