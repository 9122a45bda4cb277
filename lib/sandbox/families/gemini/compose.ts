import { cutText } from '../../cut-text';
import type { Call } from '../../family';
import { fitText, thoughtText } from '../../fit-text';
import { hashText } from '../../hash';
import { hintsOf } from '../../hints';
import { makeJson } from '../../make-json';
import { reasoningTokens } from '../../reasoning';
import { countTokens } from '../../tokens';
import { promptOf, type Asked, type Prompt } from './asked';
import { chooseFunction } from './choose-function';
import { describeMedia, resultsOf } from './describe';
import { draw, wantsPicture } from './draw';
import { groundingOf } from './grounding';
import { logprobsOf } from './logprobs';
import { pictureForm, type PictureForm } from './picture-form';
import { promptDetails, usageOf } from './usage';

type Part = Record<string, unknown>;

/** A whole GenerateContentResponse that is fitted to what was asked. */
export function compose(asked: Asked, call: Call) {
  const { generationConfig: config } = asked;
  const prompt = promptOf(asked);
  const thoughts = thoughtTokens(asked, call);
  const form = pictureForm(asked, call);
  const candidates = Array.from({ length: config.candidateCount }, (_, index) =>
    candidateOf(asked, prompt, { call, index, thoughts, form }),
  );
  const written = candidates.reduce((sum, { tokens }) => sum + tokens, 0);
  const pictures = candidates.reduce((sum, { pictures }) => sum + pictures, 0);
  return {
    candidates: candidates.map(({ candidate }) => candidate),
    usageMetadata: usageOf(promptDetails(asked), thoughts, written, pictures * form.tokens),
    modelVersion: call.modelCode ?? 'sandbox',
    responseId: hashText(`${call.endpoint.id} ${call.now} ${call.seed}`, 23),
  };
}

type One = { call: Call; index: number; thoughts: number; form: PictureForm };

function candidateOf(asked: Asked, prompt: Prompt, one: One) {
  const { generationConfig: config } = asked;
  const { call, index, thoughts } = one;
  const sealed = thoughts > 0 ? { thoughtSignature: signatureOf(call, String(index)) } : {};
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

  const searches = asked.tools.filter(
    ({ googleSearch, googleSearchRetrieval }) => googleSearch ?? googleSearchRetrieval,
  );
  const images = searches.some(({ googleSearch }) => googleSearch?.searchTypes?.imageSearch !== undefined);
  const groundedIn = (text: string) =>
    searches.length > 0 ? { groundingMetadata: groundingOf(text, before.length, prompt.topic, images) } : {};

  if (wantsPicture(asked, call)) {
    const { parts, text, tokens, pictures } = draw(asked, prompt, one.form, `${index} ${call.seed}`);
    const sealedParts = parts.map((part, position) =>
      thoughts > 0 && (position === 0 || 'inlineData' in part)
        ? { ...part, thoughtSignature: signatureOf(call, `${index} ${position}`) }
        : part,
    );
    return done(sealedParts, 'STOP', tokens, groundedIn(text), pictures);
  }
  const { kept, isCut } = cutText(wholeText(asked, prompt, one), {
    stops: config.stopSequences,
    tokens: Math.max(0, (config.maxOutputTokens ?? Infinity) - thoughts),
  });
  return done([{ text: kept, ...(shown ? sealed : {}) }], isCut ? 'MAX_TOKENS' : 'STOP', countTokens(kept), {
    ...groundedIn(kept),
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

const signatureOf = ({ seed, now }: Call, index: string): string =>
  `${hashText(`signature ${index} ${now} ${seed}`, 64).replaceAll('-', '+').replaceAll('_', '/')}`;
