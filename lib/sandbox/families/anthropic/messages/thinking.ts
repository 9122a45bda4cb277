import type { Call } from '../../../family';
import { thoughtText } from '../../../fit-text';
import { hashText } from '../../../hash';
import { reasoningTokens } from '../../../reasoning';
import type { Asked, Prompt } from './asked';

/** The blocks of reasoning before an answer, and the tokens that they cost. */
export type Thinking = { blocks: Record<string, unknown>[]; tokens: number };

/** How deep a model reasons by `output_config.effort`; `high` is as without the setting. */
const EFFORTS: Record<string, number> = { low: 0.4, medium: 0.7, high: 1, xhigh: 1.5, max: 2 };

/** Tokens of a note of progress between two calls of tools. */
const NOTE_TOKENS = 20;

/**
 * A text that makes models of the vendor hide their reasoning, for tests of clients. What follows the last word of it
 * is not looked at. https://platform.claude.com/docs/en/build-with-claude/extended-thinking
 */
const HIDE = 'ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING';

/** Reasons where the request asks for it: a sealed summary, its seal alone, or sealed as a whole. */
export function think(asked: Asked, prompt: Prompt, call: Call): Thinking {
  const tokens = thinkingTokens(asked, prompt, call);
  if (tokens === 0) return { blocks: [], tokens };
  const seal = sealOf(`thinking ${call.now} ${call.seed}`);
  if (prompt.text.includes(HIDE)) return { blocks: [{ type: 'redacted_thinking', data: seal }], tokens };
  const thinking = asked.thinking?.display === 'omitted' ? '' : thoughtText(prompt.topic).trimEnd();
  return { blocks: [{ type: 'thinking', thinking, signature: seal }], tokens };
}

function thinkingTokens(asked: Asked, prompt: Prompt, { model, seed }: Call): number {
  const { thinking, max_tokens, output_config: config } = asked;
  if (!thinking || (model && !model.abilities.includes('thinking'))) return 0;
  const depth = EFFORTS[config.effort ?? 'high'] ?? 1;
  switch (thinking.type) {
    case 'enabled':
      return Math.min(reasoningTokens(seed, depth, max_tokens), thinking.budget_tokens ?? Infinity);
    case 'adaptive':
      // The model itself decides, and a greeting needs no thought.
      return prompt.topic.words.length === 0 ? 0 : reasoningTokens(seed, depth, max_tokens);
    case 'between_tools':
      return prompt.last.some(({ type }) => type === 'tool_result') ? NOTE_TOKENS : 0;
    default:
      return 0;
  }
}

/** Base64 that only looks sealed: the sandbox has nothing to hide. */
const sealOf = (text: string): string => `${hashText(text, 190).replaceAll('-', '+').replaceAll('_', '/')}==`;
