import { cutText } from '../../cut-text';
import type { Call } from '../../family';
import { fitText, pictureText, thoughtText } from '../../fit-text';
import { hashText } from '../../hash';
import { hintsOf } from '../../hints';
import { makeJson } from '../../make-json';
import { drawPng } from '../../media/png';
import { toBase64 } from '../../png';
import { reasoningTokens } from '../../reasoning';
import { countTokens } from '../../tokens';
import { promptOf, type Asked, type Prompt } from './asked';
import { chooseFunction } from './choose-function';
import { describeMedia, resultsOf } from './describe';
import { groundingOf } from './grounding';
import { logprobsOf } from './logprobs';
import { promptDetails, usageOf } from './usage';

type Part = Record<string, unknown>;

/** A whole GenerateContentResponse that is fitted to what was asked. */
export function compose(asked: Asked, call: Call) {
  const { generationConfig: config } = asked;
  const prompt = promptOf(asked);
  const thoughts = thoughtTokens(asked, call);
  const candidates = Array.from({ length: config.candidateCount }, (_, index) =>
    candidateOf(asked, prompt, { call, index, thoughts }),
  );
  const written = candidates.reduce((sum, { tokens }) => sum + tokens, 0);
  const pictures = candidates.reduce((sum, { pictures }) => sum + pictures, 0);
  return {
    candidates: candidates.map(({ candidate }) => candidate),
    usageMetadata: usageOf(promptDetails(asked), thoughts, written, pictures),
    modelVersion: call.modelCode ?? 'sandbox',
    responseId: hashText(`${call.endpoint.id} ${call.now} ${call.seed}`, 23),
  };
}

type One = { call: Call; index: number; thoughts: number };

function candidateOf(asked: Asked, prompt: Prompt, one: One) {
  const { generationConfig: config } = asked;
  const { call, index, thoughts } = one;
  const sealed = thoughts > 0 ? { thoughtSignature: signatureOf(call, index) } : {};
  const shown = config.thinkingConfig?.includeThoughts === true && thoughts > 0;
  const before: Part[] = shown ? [{ text: thoughtText(prompt.topic), thought: true }] : [];
  const done = (parts: Part[], finishReason: string, tokens: number, more: object = {}, pictures = 0) => ({
    candidate: {
      content: { parts: [...before, ...parts], role: 'model' },
      finishReason,
      index,
      ...more,
    },
    tokens,
    pictures,
  });

  const functionCall = chooseFunction(asked, prompt, `${call.seed} ${index}`);
  if (functionCall)
    return done([{ functionCall, ...sealed }], 'STOP', countTokens(JSON.stringify(functionCall)));

  const asksPicture = wantsPicture(asked, call);
  const text = asksPicture ? pictureText(prompt.topic) : wholeText(asked, prompt, one);
  const { kept, isCut } = cutText(text, {
    stops: config.stopSequences,
    tokens: Math.max(0, (config.maxOutputTokens ?? Infinity) - thoughts),
  });
  const tokens = countTokens(kept);
  if (asksPicture) {
    const words: Part[] = config.responseModalities.length === 1 ? [] : [{ text: kept }];
    const counted = words.length === 0 ? 0 : tokens;
    return done([...words, { inlineData: pictureOf(asked, call, index) }], 'STOP', counted, {}, 1);
  }
  const searches = asked.tools.some(
    ({ googleSearch, googleSearchRetrieval }) => googleSearch ?? googleSearchRetrieval,
  );
  return done([{ text: kept, ...(shown ? sealed : {}) }], isCut ? 'MAX_TOKENS' : 'STOP', tokens, {
    ...(searches ? { groundingMetadata: groundingOf(kept, before.length, prompt.topic) } : {}),
    ...(config.responseLogprobs ? logprobsOf(kept, config.logprobs, call.seed) : {}),
  });
}

/** The text before it is cut: JSON of the asked shape, one value of an enum, or words about the topic. */
function wholeText(asked: Asked, prompt: Prompt, { call, index }: One): string {
  const { generationConfig: config } = asked;
  const schema = config.responseSchema ?? config.responseJsonSchema ?? config.responseJsonSchemaOrdered;
  const hints = hintsOf(prompt.text);
  if (schema !== undefined && config.responseMimeType === 'text/x.enum')
    return String(makeJson(schema, hints));
  if (schema !== undefined) return JSON.stringify(makeJson(schema, hints));
  const text = fitText({
    topic: prompt.topic,
    seed: call.seed,
    variant: index,
    ...(prompt.instruction === undefined ? {} : { instruction: prompt.instruction }),
    turns: asked.contents.length,
    media: describeMedia(prompt.last),
    results: resultsOf(prompt.last),
  });
  return config.responseMimeType === 'application/json'
    ? JSON.stringify({ topic: prompt.topic.words, answer: text })
    : text;
}

const LEVELS: Record<string, number> = { MINIMAL: 0.2, LOW: 0.5, MEDIUM: 1, HIGH: 2 };

/** How many tokens the model would reason with; 0 for a model that cannot, or is told not to. */
function thoughtTokens({ generationConfig: config }: Asked, { model, seed }: Call): number {
  const { thinkingBudget: budget, thinkingLevel: level } = config.thinkingConfig ?? {};
  if (!model?.abilities.includes('thinking') || budget === 0) return 0;
  const wanted = reasoningTokens(seed, LEVELS[level ?? ''] ?? 1, config.maxOutputTokens);
  return Math.min(wanted, budget !== undefined && budget > 0 ? budget : Infinity);
}

function wantsPicture({ generationConfig }: Asked, { model }: Call): boolean {
  const { responseModalities: wanted } = generationConfig;
  if (!model?.abilities.includes('image-out')) return false;
  return wanted.includes('IMAGE') || (wanted.length === 0 && model.modality === 'image');
}

/** The long side of a picture in pixels: small, so that an answer stays quick to read. */
const SIDE = 96;

function pictureOf({ generationConfig }: Asked, { seed }: Call, index: number) {
  const ratio = /^(\d{1,2}):(\d{1,2})$/.exec(generationConfig.imageConfig?.aspectRatio ?? '1:1');
  const [wide, high] = [Number(ratio?.[1] ?? 1) || 1, Number(ratio?.[2] ?? 1) || 1];
  const scale = SIDE / Math.max(wide, high);
  const size = (side: number) => Math.max(4, Math.round(side * scale));
  return { mimeType: 'image/png', data: toBase64(drawPng(size(wide), size(high), `${index} ${seed}`)) };
}

const signatureOf = ({ seed, now }: Call, index: number): string =>
  `${hashText(`signature ${index} ${now} ${seed}`, 64).replaceAll('-', '+').replaceAll('_', '/')}`;
