import generateContent from '@/content/endpoints/gemini/generate-content';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { thinkingBudget, thinkingLevel } from '@/content/scenarios/gemini/thinking';
import { chatCompletions, plainChatCompletions } from './compatible-chat';
import { beforeThree, endpoints, plain, thinksByLevel } from './google-endpoints';
import { googleImages } from './google-image';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Model } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

const textOut: Narrowing = {
  remove: [
    'gemini.GenerationConfig.imageConfig',
    'gemini.GenerationConfig.speechConfig',
    'gemini.GenerationConfig.enableAffectiveDialog',
    'gemini.GenerationConfig.translationConfig',
    'gemini.ResponseFormat.image',
    'gemini.ResponseFormat.audio',
    'gemini.ResponseFormat.video',
    'gemini.Part.speechMetadata',
    'gemini.Tool.googleSearchRetrieval',
  ],
  values: { 'gemini.ResponseModality': ['TEXT'] },
  limits: { 'gemini.GenerationConfig.maxOutputTokens': { maximum: 65536 } },
};

const thinksByBudget = (maximum: number): Narrowing => ({
  remove: ['gemini.ThinkingConfig.thinkingLevel'],
  limits: { 'gemini.ThinkingConfig.thinkingBudget': { maximum } },
});

const chat: Ability[] = ['text', 'image-in', 'thinking', 'tools', 'structured-output', 'search', 'streaming'];
const million = { input: 1_048_576, output: 65_536 };

const plainChat = chat.filter((ability) => ability !== 'thinking');

/** The efforts of the protocol of OpenAI; none, which switches reasoning off, only where a budget of 0 would. */
const efforts = ['minimal', 'low', 'medium', 'high'];

const byLevel = { first: 'hello', whole: [thinkingLevel] };
const byBudget = { first: 'hello', whole: [thinkingBudget] };

const gemini31ProPreview = defineModel({
  code: 'gemini-3.1-pro-preview',
  title: 'Gemini 3.1 Pro Preview',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'preview', since: '2026-02-19' },
  summary:
    'The larger model of the Gemini 3.1 generation, for code, long documents and tasks of many steps. It reads text, pictures, sound, video and PDF, and answers with text. It always reasons before it answers, at one of three levels.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByLevel('LOW', 'MEDIUM', 'HIGH')),
    byLevel,
    chatCompletions(efforts, 'high'),
  ),
});

const gemini31Pro = defineModel({
  code: 'gemini-3.1-pro',
  title: 'Gemini 3.1 Pro',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'available' },
  summary:
    'The name under which gateways offer Gemini 3.1 Pro without the preview suffix. Requests, answers and limits are those of gemini-3.1-pro-preview; modelVersion in the answer tells which build replied.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByLevel('LOW', 'MEDIUM', 'HIGH')),
    byLevel,
    chatCompletions(efforts, 'high'),
  ),
});

const gemini31ProCustomTools = defineModel({
  code: 'gemini-3.1-pro-preview-customtools',
  title: 'Gemini 3.1 Pro Preview (custom tools)',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'preview', since: '2026-02-19' },
  summary:
    'Gemini 3.1 Pro tuned to prefer the functions that you declare over shell commands of its own. Choose it for agents that have a shell beside custom tools such as view_file or search_code; elsewhere gemini-3.1-pro-preview is the better choice.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByLevel('LOW', 'MEDIUM', 'HIGH')),
    {
      ...byLevel,
      first: 'function-call',
    },
    { ...chatCompletions(efforts, 'high'), first: 'tool-call' },
  ),
});

const gemini31FlashLite = defineModel({
  code: 'gemini-3.1-flash-lite-preview',
  title: 'Gemini 3.1 Flash-Lite Preview',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'preview', since: '2026-03-03' },
  summary:
    'The smallest model of the 3.1 generation, for many short requests such as translation, sorting and extraction. It reads text, pictures, sound, video and PDF. It reasons least by default and can be asked for more.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByLevel('MINIMAL', 'LOW', 'MEDIUM', 'HIGH')),
    byLevel,
    chatCompletions(efforts, 'minimal'),
  ),
});

const gemini3Pro = defineModel({
  code: 'gemini-3-pro-preview',
  title: 'Gemini 3 Pro Preview',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'deprecated' },
  summary:
    'The first large model of the Gemini 3 generation, followed by gemini-3.1-pro-preview with the same requests and answers. Move to the newer code; gateways may already route this one there.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByLevel('LOW', 'HIGH')),
    byLevel,
    chatCompletions(efforts, 'high'),
  ),
});

const gemini3Flash = defineModel({
  code: 'gemini-3-flash-preview',
  title: 'Gemini 3 Flash Preview',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'preview', since: '2025-12-17' },
  summary:
    'The faster model of the Gemini 3 generation, for chat, agents and code where waiting matters. It reads text, pictures, sound, video and PDF. Reasoning has four levels, down to almost none.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByLevel('MINIMAL', 'LOW', 'MEDIUM', 'HIGH')),
    byLevel,
    chatCompletions(efforts, 'high'),
  ),
});

const gemini25Pro = defineModel({
  code: 'gemini-2.5-pro',
  title: 'Gemini 2.5 Pro',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'available', since: '2025-06-17' },
  summary:
    'The larger model of the Gemini 2.5 generation, stable and widely offered. It reasons within a budget of up to 32,768 tokens; a budget of 0, which would switch reasoning off, is refused.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByBudget(32768), beforeThree),
    byBudget,
    chatCompletions(efforts),
  ),
});

const gemini25Flash = defineModel({
  code: 'gemini-2.5-flash',
  title: 'Gemini 2.5 Flash',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'available', since: '2025-06-17' },
  summary:
    'The mid-size model of the Gemini 2.5 generation, for everyday requests in large numbers. It reasons within a budget of up to 24,576 tokens, and a budget of 0 switches reasoning off.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByBudget(24576), beforeThree),
    byBudget,
    chatCompletions(['none', ...efforts]),
  ),
});

const gemini25FlashLite = defineModel({
  code: 'gemini-2.5-flash-lite',
  title: 'Gemini 2.5 Flash-Lite',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'available', since: '2025-07-22' },
  summary:
    'The smallest model of the Gemini 2.5 generation, for high volume and low cost. Reasoning is off by default; a budget of 512 to 24,576 tokens, or -1, switches it on.',
  abilities: chat,
  limits: million,
  endpoints: endpoints(
    mergeNarrowings(textOut, thinksByBudget(24576), beforeThree),
    byBudget,
    chatCompletions(['none', ...efforts], 'none'),
  ),
});

const gemini20Flash = defineModel({
  code: 'gemini-2.0-flash',
  title: 'Gemini 2.0 Flash',
  vendor: 'Google',
  modality: 'chat',
  availability: { status: 'deprecated' },
  summary:
    'An older mid-size model without reasoning and with at most 8,192 tokens in an answer. Use it only where an existing program depends on it; gemini-2.5-flash takes the same requests.',
  abilities: plainChat,
  limits: { input: 1_048_576, output: 8_192 },
  endpoints: endpoints(
    mergeNarrowings(textOut, beforeThree, {
      remove: ['gemini.GenerationConfig.thinkingConfig', 'gemini.Tool.fileSearch', 'gemini.Tool.urlContext'],
      limits: { 'gemini.GenerationConfig.maxOutputTokens': { maximum: 8192 } },
    }),
    {
      first: 'hello',
      whole: plain(generateContent.scenarios, plainChat),
      stream: plain(streamGenerateContent.scenarios, plainChat),
    },
    plainChatCompletions(8192),
  ),
});

/** Google's models, in the order of the sidebar. */
export const google: Model[] = [
  gemini31ProPreview,
  gemini31Pro,
  gemini31ProCustomTools,
  gemini31FlashLite,
  gemini3Pro,
  gemini3Flash,
  gemini25Pro,
  gemini25Flash,
  gemini25FlashLite,
  gemini20Flash,
  ...googleImages,
];
