import { isKeyWord } from './topic';

/** A tool as a model chooses it: by name and description. */
export type Described = { name: string; description: string };

/** Tools with how many words each shares with a prompt, the best first; equal ones keep their order. */
export function rankTools<T extends Described>(
  tools: readonly T[],
  prompt: string,
): { tool: T; score: number }[] {
  const words = stemsOf(prompt);
  return tools
    .map((tool) => ({ tool, score: score(tool, words) }))
    .sort((left, right) => right.score - left.score);
}

/** How many words of a prompt the name or the description of a tool shares, endings aside. */
function score({ name, description }: Described, prompt: Set<string>): number {
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
