import { hashId } from '../../hash';
import { hintsOf } from '../../hints';
import { makeJson } from '../../make-json';
import { rankTools } from '../../rank-tools';
import type { Asked, Prompt } from './asked';

/** A call that the model asks for. */
export type Call = { id: string; name: string; args: Record<string, unknown> };

/**
 * The function call that fits a prompt, or nothing where text is the answer: after results, with mode NONE, and for
 * a greeting. With mode ANY a function that has not answered yet is called, and text follows when all have.
 */
export function chooseFunction(asked: Asked, prompt: Prompt, seed: string): Call | undefined {
  const { mode = 'AUTO', allowedFunctionNames } = asked.toolConfig?.functionCallingConfig ?? {};
  if (mode === 'NONE') return undefined;
  const answered = new Set(prompt.last.flatMap(({ functionResponse }) => functionResponse?.name ?? []));
  if (answered.size > 0 && mode !== 'ANY') return undefined;
  const open = asked.tools
    .flatMap(({ functionDeclarations }) => functionDeclarations)
    .filter(({ name }) => !answered.has(name) && (allowedFunctionNames?.includes(name) ?? true));
  const [best] = rankTools(open, prompt.text);
  if (!best) return undefined;
  if (mode !== 'ANY' && best.score === 0 && prompt.topic.words.length === 0) return undefined;
  const { name, parameters, parametersJsonSchema } = best.tool;
  const args = makeJson(parametersJsonSchema ?? parameters ?? {}, hintsOf(prompt.text));
  return {
    id: hashId(`call ${seed}`, 8).toLowerCase(),
    name,
    args: typeof args === 'object' && args !== null && !Array.isArray(args) ? { ...args } : {},
  };
}
