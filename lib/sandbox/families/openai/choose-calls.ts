import { hashId } from '../../hash';
import { hintsForEach } from '../../hint-lists';
import { hintsOf } from '../../hints';
import { makeJson } from '../../make-json';
import { makeText } from '../../make-text';
import { rankTools } from '../../rank-tools';
import type { Topic } from '../../topic';

/** A tool of any form: `legacy` is the older `functions`, which knows one call only. */
export type Tool = {
  kind: 'function' | 'custom' | 'legacy';
  name: string;
  description: string;
  parameters?: unknown;
  /** The language that the input of a custom tool is written in. */
  grammar?: { definition: string; syntax: string };
  namespace?: string;
};

/** Which tools may be called, and whether one must be. */
export type Choice = { mode: 'none' | 'auto' | 'required'; tools: Tool[] };

/** A choice, the names of the tools that have just answered, and whether calls may stand side by side. */
export type Wanted = Choice & { answered: ReadonlySet<string>; isSingle: boolean };

/** A call that the model asks for; `input` is JSON text, or plain text for a custom tool. */
export type Chosen = Pick<Tool, 'kind' | 'name' | 'namespace'> & { id: string; input: string };

/** As many calls as one answer has at most. */
const CALLS = 4;
/** A tool whose name the prompt speaks of is called beside the best one. */
const NAMED = 2;

/**
 * The calls that fit a prompt, none where text is the answer: after results, with `none`, and for a greeting. With
 * `required` a tool that has not answered yet is called, and text follows when all have. A prompt that lists
 * several places or numbers, or speaks of several tools, has several calls where they may stand side by side.
 */
export function chooseCalls(
  { mode, tools, answered, isSingle }: Wanted,
  prompt: { text: string; topic: Topic },
  seed: string,
): Chosen[] {
  if (mode === 'none' || (answered.size > 0 && mode === 'auto')) return [];
  const ranked = rankTools(
    tools.filter(({ name }) => !answered.has(name)),
    prompt.text,
  );
  const [best] = ranked;
  if (!best || (mode === 'auto' && best.score === 0 && prompt.topic.words.length === 0)) return [];
  const inputs = ranked
    .filter(({ score }, index) => index === 0 || score >= NAMED)
    .flatMap(({ tool }) => inputsOf(tool, prompt).map((input) => ({ tool, input })));
  const most = isSingle || best.tool.kind === 'legacy' ? 1 : CALLS;
  return inputs.slice(0, most).map(({ tool: { kind, name, namespace }, input }, index) => ({
    kind,
    id: `call_${hashId(`call ${index} ${seed}`, 24)}`,
    name,
    input,
    ...(namespace === undefined ? {} : { namespace }),
  }));
}

/** What a tool is called with: once, or once for each place or number that the prompt lists. */
function inputsOf(tool: Tool, { text, topic }: { text: string; topic: Topic }): string[] {
  if (tool.kind === 'custom') {
    const { definition = '', syntax } = tool.grammar ?? {};
    const wanted = topic.quote || 'sandbox';
    return [syntax === 'regex' ? makeText({ pattern: `^(?:${definition})$` }, wanted) : wanted];
  }
  const inputs = hintsForEach(hintsOf(text)).map((hints) => {
    const made = makeJson(tool.parameters ?? {}, hints);
    return JSON.stringify(typeof made === 'object' && made !== null && !Array.isArray(made) ? made : {});
  });
  return [...new Set(inputs)];
}
