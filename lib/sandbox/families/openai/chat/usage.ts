import { pngSize } from '../../../png';
import { countTokens } from '../../../tokens';
import type { Asked, AskedMessage, AskedPart } from './asked';

/** Beside its text, each message costs the tokens that mark its beginning and its end. */
const MESSAGE_TOKENS = 3;
/** A second of sound or a page of a document: every file counts as one of them. */
const FILE_TOKENS = 258;

export type PromptTokens = { text: number; image: number; audio: number };

/** The tokens of a request by kind: messages, and what is declared. */
export function promptTokens({ messages, tools, functions, response_format }: Asked): PromptTokens {
  const tokens = { text: 0, image: 0, audio: 0 };
  for (const message of messages) {
    tokens.text += MESSAGE_TOKENS + callTokens(message);
    for (const part of message.content) {
      if (part.image_url) tokens.image += imageTokens(part.image_url);
      else if (part.input_audio) tokens.audio += FILE_TOKENS;
      else tokens.text += part.file ? FILE_TOKENS : countTokens(part.text ?? '');
    }
  }
  for (const declared of [tools, functions, response_format?.json_schema]) {
    if (declared && JSON.stringify(declared) !== '[]') tokens.text += countTokens(JSON.stringify(declared));
  }
  return tokens;
}

const callTokens = ({ tool_calls: calls }: AskedMessage): number =>
  calls.length > 0 ? countTokens(JSON.stringify(calls)) : 0;

/**
 * 85 tokens for a picture, and 170 for each square of 512 pixels once its short side is at most 768; pictures of
 * unknown size count as four squares. https://platform.openai.com/docs/guides/images-vision
 */
function imageTokens({ url, detail }: NonNullable<AskedPart['image_url']>): number {
  if (detail === 'low') return 85;
  const size = pngSize(url.slice(url.indexOf(',') + 1));
  if (!size) return 85 + 170 * 4;
  const scale = Math.min(
    1,
    768 / Math.min(size.width, size.height),
    2048 / Math.max(size.width, size.height),
  );
  const squares = (side: number) => Math.max(1, Math.ceil((side * scale) / 512));
  return 85 + 170 * squares(size.width) * squares(size.height);
}

/** The usage of a whole answer; reasoning is part of the completion. */
export function usageOf({ text, image, audio }: PromptTokens, written: number, reasoning: number) {
  const prompt = text + image + audio;
  return {
    prompt_tokens: prompt,
    completion_tokens: written + reasoning,
    total_tokens: prompt + written + reasoning,
    prompt_tokens_details: {
      cached_tokens: 0,
      audio_tokens: audio,
      ...(image > 0 ? { text_tokens: text, image_tokens: image } : {}),
    },
    completion_tokens_details: {
      reasoning_tokens: reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
