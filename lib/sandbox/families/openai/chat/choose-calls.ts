import { hashId } from '../../../hash';
import { hintsForEach } from '../../../hint-lists';
import { hintsOf } from '../../../hints';
import { makeJson } from '../../../make-json';
import { makeText } from '../../../make-text';
import { rankTools } from '../../../rank-tools';
import type { Asked, Prompt } from './asked';
import { answeredTool, choiceOf, type Tool } from './tools';

/** A call that the model asks for; `input` is JSON text, or plain text for a custom tool. */
export type Chosen = { kind: Tool['kind']; id: string; name: string; input: string };

/** As many calls as one answer has at most. */
const CALLS = 4;
/** A tool whose name the prompt speaks of is called beside the best one. */
const NAMED = 2;

/**
 * The calls that fit a prompt, none where text is the answer: after results, with `none`, and for a greeting. With
 * `required` a tool that has not answered yet is called, and text follows when all have. A prompt that lists
 * several places or numbers, or speaks of several tools, has several calls where they may stand side by side.
 */
export function chooseCalls(asked: Asked, prompt: Prompt, seed: string): Chosen[] {
  const { mode, tools } = choiceOf(asked);
  if (mode === 'none') return [];
  const answered = new Set(prompt.last.flatMap((message) => answeredTool(message, asked.messages) ?? []));
  if (answered.size > 0 && mode === 'auto') return [];
  const ranked = rankTools(
    tools.filter(({ name }) => !answered.has(name)),
    prompt.text,
  );
  const [best] = ranked;
  if (!best || (mode === 'auto' && best.score === 0 && prompt.topic.words.length === 0)) return [];
  const inputs = ranked
    .filter(({ score }, index) => index === 0 || score >= NAMED)
    .flatMap(({ tool }) => inputsOf(tool, prompt).map((input) => ({ tool, input })));
  const single = asked.parallel_tool_calls === false || best.tool.kind === 'legacy';
  return inputs.slice(0, single ? 1 : CALLS).map(({ tool: { kind, name }, input }, index) => ({
    kind,
    id: `call_${hashId(`call ${index} ${seed}`, 24)}`,
    name,
    input,
  }));
}

/** What a tool is called with: once, or once for each place or number that the prompt lists. */
function inputsOf(tool: Tool, { text, topic }: Prompt): string[] {
  if (tool.kind === 'custom') {
    const { definition = '', syntax } = tool.format?.grammar ?? {};
    const wanted = topic.quote || 'sandbox';
    return [syntax === 'regex' ? makeText({ pattern: `^(?:${definition})$` }, wanted) : wanted];
  }
  const inputs = hintsForEach(hintsOf(text)).map((hints) => {
    const made = makeJson(tool.parameters ?? {}, hints);
    return JSON.stringify(typeof made === 'object' && made !== null && !Array.isArray(made) ? made : {});
  });
  return [...new Set(inputs)];
}
