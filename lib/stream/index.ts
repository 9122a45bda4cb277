import type { Assembler } from './answer';
import { createAnthropicAssembler } from './anthropic';
import { createGeminiAssembler } from './gemini';
import { createGenericAssembler } from './generic';
import { createOpenAiAssembler } from './openai';

/** How the answers of a family are put together; other families are shown as they come. */
const assemblers = new Map<string, () => Assembler>([
  ['gemini', createGeminiAssembler],
  ['openai', createOpenAiAssembler],
  ['anthropic', createAnthropicAssembler],
  ['ark', createOpenAiAssembler],
]);

/** A new assembler for a family, which is the part of an endpoint id before the dot. */
export const createAssembler = (family: string): Assembler =>
  (assemblers.get(family) ?? createGenericAssembler)();
