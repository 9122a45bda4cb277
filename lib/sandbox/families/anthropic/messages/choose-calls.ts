import { hashId } from '../../../hash';
import { hintsForEach } from '../../../hint-lists';
import { hintsOf } from '../../../hints';
import { makeJson } from '../../../make-json';
import { rankTools } from '../../../rank-tools';
import type { Asked, Prompt } from './asked';
import { answersIn, choiceOf, clientTools, serverTools, type ClientTool } from './tools';

/** A `tool_use` block. */
export type ToolUse = {
  type: 'tool_use';
  id: string;
  name: string;
  input: Record<string, unknown>;
  caller: { type: 'direct' };
  toolset_name?: string;
};

/** As many calls as one answer has at most. */
const CALLS = 4;
/** A tool whose name the prompt speaks of is called beside the best one. */
const NAMED = 2;

/**
 * The calls that fit a prompt, none where text is the answer: after results, with `none`, for a greeting, and where
 * only a tool of the API fits. With `any` a tool that has not answered yet is called, and text follows when all have.
 * A prompt that lists several places or numbers, or speaks of several tools, has several calls where they may stand side
 * by side.
 */
export function chooseCalls(asked: Asked, prompt: Prompt, seed: string): ToolUse[] {
  const { mode, name, parallel } = choiceOf(asked);
  if (mode === 'none') return [];
  const answered = new Set(answersIn(prompt.last, asked).map((answer) => answer.name));
  if (answered.size > 0 && mode === 'auto') return [];
  const server = serverTools(asked);
  const searches = server.some(({ kind }) => kind.startsWith('tool_search'));
  const open = clientTools(asked).filter(
    (tool) =>
      !answered.has(tool.name) && (name === undefined || tool.name === name) && (searches || !tool.deferred),
  );
  const ranked = rankTools(open, prompt.text);
  const [best] = ranked;
  if (!best) return [];
  const isApt = best.score > 0 || (prompt.topic.words.length > 0 && (searches || server.length === 0));
  if (mode === 'auto' && !isApt) return [];
  return ranked
    .filter(({ score }, index) => index === 0 || score >= NAMED)
    .flatMap(({ tool }) => callsOf(tool, prompt))
    .slice(0, parallel ? CALLS : 1)
    .map((call, index) => ({
      type: 'tool_use',
      id: `toolu_01${hashId(`call ${index} ${seed}`, 22)}`,
      ...call,
      caller: { type: 'direct' },
    }));
}

/** What a tool is called with: once, or once for each place or number that the prompt lists. */
function callsOf(
  { name, schema, known }: ClientTool,
  prompt: Prompt,
): Omit<ToolUse, 'type' | 'id' | 'caller'>[] {
  if (known) {
    const { name: inner = name, toolset, input } = known(prompt);
    return [{ name: inner, input, ...(toolset === undefined ? {} : { toolset_name: toolset }) }];
  }
  const inputs = hintsForEach(hintsOf(prompt.text)).map((hints) => {
    const made = makeJson(schema ?? {}, hints);
    return typeof made === 'object' && made !== null && !Array.isArray(made) ? { ...made } : {};
  });
  const different = new Map(inputs.map((input) => [JSON.stringify(input), input]));
  return [...different.values()].map((input) => ({ name, input }));
}
