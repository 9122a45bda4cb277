import { countTokens } from '../../../tokens';
import { FILE_TOKENS, imageTokens } from '../input-tokens';
import type { Asked, AskedMessage } from './asked';

/** Beside its text, each message costs the tokens that mark its beginning and its end. */
const MESSAGE_TOKENS = 3;

export type PromptTokens = { text: number; image: number; audio: number };

/** The tokens of a request by kind: messages, and what is declared. */
export function promptTokens({ messages, tools, functions, response_format }: Asked): PromptTokens {
  const tokens = { text: 0, image: 0, audio: 0 };
  for (const message of messages) {
    tokens.text += MESSAGE_TOKENS + callTokens(message);
    for (const part of message.content) {
      if (part.image_url) tokens.image += imageTokens(part.image_url.url, part.image_url.detail);
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
