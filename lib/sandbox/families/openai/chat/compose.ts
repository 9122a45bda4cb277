import { cutText } from '../../../cut-text';
import { describeFile, describeUrl } from '../../../describe';
import type { Call } from '../../../family';
import { fitText } from '../../../fit-text';
import { hashId } from '../../../hash';
import { hintsOf } from '../../../hints';
import { makeJson } from '../../../make-json';
import { sentencesOf } from '../../../sources';
import { countTokens } from '../../../tokens';
import { citationsOf } from '../citations';
import { effortOf, reasoningFor, servingTier } from '../effort';
import { promptOf, tokenLimit, type Asked, type AskedPart, type Prompt } from './asked';
import type { Chosen } from '../choose-calls';
import { cutCalls } from '../cut-calls';
import { chooseCalls } from './choose-calls';
import { logprobsOf } from '../logprobs';
import { moderationOf } from '../moderation';
import { resultsOf } from './results';
import { promptTokens, usageOf } from './usage';

/**
 * A whole `chat.completion` that is fitted to what was asked. `reasoning` is how many tokens the model reasons with, by
 * the effort where nothing is given.
 */
export function compose(asked: Asked, call: Call, reasoning = reasoningOf(asked, call)) {
  const prompt = promptOf(asked);
  const choices = Array.from({ length: asked.n ?? 1 }, (_, index) =>
    choiceFor(asked, prompt, { call, index, reasoning }),
  );
  const written = choices.reduce((sum, { tokens }) => sum + tokens, 0);
  return {
    id: `chatcmpl-${hashId(`${call.endpoint.id} ${call.now} ${call.seed}`, 29)}`,
    object: 'chat.completion',
    created: Math.floor(call.now / 1000),
    model: call.modelCode ?? 'sandbox',
    choices: choices.map(({ choice }) => choice),
    usage: usageOf(promptTokens(asked), written, reasoning * choices.length),
    service_tier: servingTier(asked.service_tier),
    system_fingerprint: `fp_${hashId(`build ${call.modelCode}`, 10).toLowerCase()}`,
    ...(asked.metadata ? { metadata: asked.metadata } : {}),
    ...(asked.moderation ? { moderation: moderationOf(asked.moderation.model) } : {}),
  };
}

type One = { call: Call; index: number; reasoning: number };

function choiceFor(asked: Asked, prompt: Prompt, one: One) {
  const { call, index, reasoning } = one;
  const limits = { stops: asked.stop, tokens: Math.max(0, tokenLimit(asked) - reasoning) };
  const calls = chooseCalls(asked, prompt, `${call.seed} ${index}`);
  if (calls.length > 0) return callsChoice(calls, index, limits.tokens);

  const { kept, isCut } = cutText(wholeText(asked, prompt, one), limits);
  const searched = asked.web_search_options !== undefined;
  const message = {
    role: 'assistant',
    content: kept,
    refusal: null,
    annotations: searched
      ? citationsOf(kept, prompt.topic).map((url_citation) => ({ type: 'url_citation', url_citation }))
      : [],
  };
  const choice = {
    index,
    message,
    logprobs: asked.logprobs ? logprobsOf(kept, asked.top_logprobs ?? 0, call.seed) : null,
    finish_reason: isCut ? 'length' : 'stop',
  };
  return { choice, tokens: countTokens(kept) };
}

/** The choice that asks for calls. What does not fit into the limit is cut, and is then no JSON. */
function callsChoice(chosen: Chosen[], index: number, most: number) {
  const { calls, isCut, tokens } = cutCalls(chosen, most);
  const legacy = calls.find(({ kind }) => kind === 'legacy');
  const message = {
    role: 'assistant',
    content: null,
    refusal: null,
    annotations: [],
    ...(legacy
      ? { function_call: { name: legacy.name, arguments: legacy.input } }
      : calls.length > 0
        ? { tool_calls: calls.map(toolCall) }
        : {}),
  };
  const reason = legacy ? 'function_call' : 'tool_calls';
  return { choice: { index, message, logprobs: null, finish_reason: isCut ? 'length' : reason }, tokens };
}

const toolCall = ({ kind, id, name, input }: Chosen) =>
  kind === 'custom'
    ? { id, type: 'custom', custom: { name, input } }
    : { id, type: 'function', function: { name, arguments: input } };

/** So many choices are written in full; further ones have one sentence, so that 128 do not cost a second. */
const FULL_CHOICES = 8;

/** The text before it is cut: JSON of the asked shape, or words about the topic. */
function wholeText(asked: Asked, prompt: Prompt, { call, index }: One): string {
  const { type, json_schema: shape } = asked.response_format ?? {};
  if (type === 'json_schema') return JSON.stringify(makeJson(shape?.schema ?? {}, hintsOf(prompt.text)));
  const text = fitText({
    topic: prompt.topic,
    seed: call.seed,
    variant: index,
    ...(prompt.instruction === undefined ? {} : { instruction: prompt.instruction }),
    turns: asked.messages.filter(({ role }) => role !== 'system' && role !== 'developer').length,
    media: prompt.last.flatMap(({ content }) => content.flatMap(mediaOf)),
    results: resultsOf(prompt.last, asked.messages),
  });
  const [first] = sentencesOf(text);
  const answer = first && index >= FULL_CHOICES ? first.sentence : text;
  return type === 'json_object' ? JSON.stringify({ topic: prompt.topic.words, answer }) : answer;
}

/** A file of a message in words. */
function mediaOf({ image_url: image, input_audio: sound, file }: AskedPart): string[] {
  const url = image?.url ?? (file?.file_data?.startsWith('data:') ? file.file_data : undefined);
  if (url !== undefined) return [describeUrl(url)];
  if (sound) return [describeFile(`audio/${sound.format}`, sound.data)];
  const name = file?.filename ?? file?.file_id;
  return name === undefined ? [] : [name];
}

/** Tokens of hidden reasoning. */
function reasoningOf(asked: Asked, call: Call): number {
  const effort = asked.reasoning_effort ?? effortOf(call, ['reasoning_effort']);
  return reasoningFor(effort, call, tokenLimit(asked));
}
