import { countTokens } from '../../../tokens';
import { FILE_TOKENS, imageTokens } from '../input-tokens';
import type { Asked, AskedItem, AskedPart } from './asked';

/** Beside its text, each item costs the tokens that mark its beginning and its end. */
const ITEM_TOKENS = 3;
/** Members that bring no text to the model: names of the item, sealed reasoning, and the bytes of pictures. */
const SILENT = new Set(['id', 'type', 'role', 'encrypted_content', 'result']);

/** The tokens of a request: its items, earlier ones included, its instructions, and what is declared. */
export function inputTokens({ input, instructions = '', tools, text }: Asked): number {
  const declared = [...(tools.length > 0 ? [tools] : []), ...(text?.format?.schema ? [text.format] : [])];
  return [
    ...input.map(itemTokens),
    countTokens(instructions),
    ...declared.map((value) => countTokens(JSON.stringify(value))),
  ].reduce((sum, tokens) => sum + tokens, 0);
}

function itemTokens({ content, output, ...rest }: AskedItem): number {
  const said = [...content, ...output].reduce((sum, part) => sum + partTokens(part), ITEM_TOKENS);
  const members = Object.entries(rest).filter(([name, value]) => value !== undefined && !SILENT.has(name));
  return members.length === 0 ? said : said + countTokens(JSON.stringify(Object.fromEntries(members)));
}

function partTokens({ type, text = '', image_url: url, detail }: AskedPart): number {
  if (type === 'input_image') return imageTokens(url ?? '', detail);
  return type === 'input_file' ? FILE_TOKENS : countTokens(text);
}

/** The usage of a whole answer; reasoning is part of the output. */
export const usageOf = (input: number, written: number, reasoning: number) => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: written + reasoning,
  output_tokens_details: { reasoning_tokens: reasoning },
  total_tokens: input + written + reasoning,
});
