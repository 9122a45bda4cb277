import type { ModelEndpoint } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

/** What no vendor but OpenAI takes in the protocol of OpenAI. */
const compatible: Narrowing = {
  remove: [
    'openai.ChatRequest.audio',
    'openai.ChatRequest.function_call',
    'openai.ChatRequest.functions',
    'openai.ChatRequest.metadata',
    'openai.ChatRequest.modalities',
    'openai.ChatRequest.moderation',
    'openai.ChatRequest.prediction',
    'openai.ChatRequest.prompt_cache_key',
    'openai.ChatRequest.prompt_cache_options',
    'openai.ChatRequest.prompt_cache_retention',
    'openai.ChatRequest.safety_identifier',
    'openai.ChatRequest.store',
    'openai.ChatRequest.verbosity',
    'openai.ChatRequest.web_search_options',
    'openai.ChatStreamOptions.include_obfuscation',
    'openai.ChatAssistantMessage.audio',
    'openai.ChatAssistantMessage.function_call',
    'openai.ChatTextPart.prompt_cache_breakpoint',
    'openai.ChatImagePart.prompt_cache_breakpoint',
    'openai.ChatAudioPart.prompt_cache_breakpoint',
    'openai.ChatDeveloperMessage',
    'openai.ChatFunctionMessage',
    'openai.ChatFilePart',
    'openai.ChatRefusalPart',
    'openai.ChatCustomTool',
    'openai.ChatCustomToolCall',
    'openai.ChatAllowedToolsChoice',
    'openai.ChatCustomChoice',
    'openai.ChatAnswerMessage.audio',
    'openai.ChatAnswerMessage.function_call',
    'openai.ChatCompletion.metadata',
    'openai.ChatCompletion.moderation',
    'openai.ChatCompletionChunk.moderation',
    'openai.ChatCompletionChunk.obfuscation',
    'openai.ChatDelta.function_call',
  ],
};

/** Neither the probabilities of tokens, nor what belongs to an account. */
const plainSampling: Narrowing = {
  remove: [
    'openai.ChatRequest.logit_bias',
    'openai.ChatRequest.logprobs',
    'openai.ChatRequest.service_tier',
    'openai.ChatRequest.top_logprobs',
    'openai.ChatRequest.user',
  ],
};

const gemini = mergeNarrowings(compatible, plainSampling, {
  limits: {
    'openai.ChatRequest.n': { maximum: 8 },
    'openai.ChatRequest.top_p': { default: 0.95 },
    'openai.ChatRequest.max_completion_tokens': { maximum: 65_536 },
    'openai.ChatRequest.max_tokens': { maximum: 65_536 },
  },
});

const answersUpTo = (maximum: number): Narrowing => ({
  limits: {
    'openai.ChatRequest.max_completion_tokens': { maximum },
    'openai.ChatRequest.max_tokens': { maximum },
  },
});

const reasonsBy = (...efforts: string[]): Narrowing => ({
  values: { 'openai.ReasoningEffort': efforts },
  limits: { 'openai.ChatRequest.reasoning_effort': { default: undefined } },
});

const byChatCompletions = (...narrowings: Narrowing[]): ModelEndpoint => ({
  id: 'openai.chat-completions',
  narrow: mergeNarrowings(compatible, ...narrowings),
  first: 'hello',
});

/** How a Claude model answers in the protocol of OpenAI: one answer a call, at most `maximum` tokens of it. */
export const claudeChatCompletions = (maximum: number): ModelEndpoint =>
  byChatCompletions(plainSampling, answersUpTo(maximum), reasonsBy('low', 'medium', 'high'), {
    remove: [
      'openai.ChatRequest.frequency_penalty',
      'openai.ChatRequest.presence_penalty',
      'openai.ChatRequest.seed',
    ],
    limits: {
      'openai.ChatRequest.n': { maximum: 1 },
      'openai.ChatRequest.temperature': { maximum: 1 },
    },
  });

/** How a Doubao model answers in the protocol of OpenAI. */
export const doubaoChatCompletions = (maximum: number): ModelEndpoint =>
  byChatCompletions(answersUpTo(maximum), reasonsBy('minimal', 'low', 'medium', 'high'), {
    remove: ['openai.ChatRequest.n'],
    values: { 'openai.ServiceTier': ['auto', 'default'] },
    limits: { 'openai.ChatRequest.top_p': { default: 0.7 } },
  });

/**
 * How a Gemini model answers in the protocol of OpenAI: by which efforts it reasons, and which one is meant when
 * none is given. Without one the model decides by itself.
 */
export const chatCompletions = (efforts: readonly string[], standard?: string): ModelEndpoint => ({
  id: 'openai.chat-completions',
  narrow: mergeNarrowings(gemini, {
    values: { 'openai.ReasoningEffort': [...efforts] },
    limits: { 'openai.ChatRequest.reasoning_effort': { default: standard } },
  }),
  first: 'hello',
});

/** For models that do not reason, with shorter answers. */
export const plainChatCompletions = (maximum: number): ModelEndpoint => ({
  id: 'openai.chat-completions',
  narrow: mergeNarrowings(gemini, {
    remove: ['openai.ChatRequest.reasoning_effort'],
    limits: {
      'openai.ChatRequest.max_completion_tokens': { maximum },
      'openai.ChatRequest.max_tokens': { maximum },
    },
  }),
  first: 'hello',
});
