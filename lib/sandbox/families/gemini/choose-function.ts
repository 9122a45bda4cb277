import { hashText } from '../../hash';
import { hintsOf } from '../../hints';
import { makeJson } from '../../make-json';
import { isKeyWord } from '../../topic';
import type { Asked, Declaration, Prompt } from './asked';

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
  const words = stemsOf(prompt.text);
  const scored = open.map((declaration) => ({ declaration, score: score(declaration, words) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (left, right) => (left && left.score >= right.score ? left : right),
    undefined,
  );
  if (!best) return undefined;
  if (mode !== 'ANY' && best.score === 0 && prompt.topic.words.length === 0) return undefined;
  const { name, parameters, parametersJsonSchema } = best.declaration;
  const args = makeJson(parametersJsonSchema ?? parameters ?? {}, hintsOf(prompt.text));
  return {
    id: hashText(`call ${seed}`, 8).toLowerCase().replaceAll(/[-_]/g, '0'),
    name,
    args: typeof args === 'object' && args !== null && !Array.isArray(args) ? { ...args } : {},
  };
}

/** How many words of a prompt the name or the description of a function shares, endings aside. */
function score({ name, description }: Declaration, prompt: Set<string>): number {
  const shared = (source: string) => [...stemsOf(source)].filter((stem) => prompt.has(stem)).length;
  return shared(name.replaceAll(/[_.:-]/g, ' ')) * 2 + shared(description);
}

/** The beginnings of the key words of a text; long texts are read by their beginning. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    (
      text
        .slice(0, 4000)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter(isKeyWord)
      .map((word) => word.toLowerCase().slice(0, 5)),
  );
