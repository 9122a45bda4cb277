import { memberOf } from '../../../scenario-answer';
import type { Choice, Tool } from '../choose-calls';
import type { Asked, AskedMessage, Definition } from './asked';

/** The tools of a request, the older form after the newer one. */
export const toolsOf = ({ tools, functions }: Asked): Tool[] => [
  ...tools.flatMap(({ function: declared, custom }): Tool[] => [
    ...(declared ? [toolOf('function', declared)] : []),
    ...(custom ? [toolOf('custom', custom)] : []),
  ]),
  ...functions.map((declared) => toolOf('legacy', declared)),
];

const toolOf = (kind: Tool['kind'], { name, description, parameters, format }: Definition): Tool => ({
  kind,
  name,
  description,
  parameters,
  ...(format?.grammar ? { grammar: format.grammar } : {}),
});

/** Reads `tool_choice`, or `function_call` where the older form is used. */
export function choiceOf(asked: Asked): Choice {
  const tools = toolsOf(asked);
  const choice = asked.tool_choice ?? asked.function_call ?? 'auto';
  if (choice === 'none' || choice === 'auto' || choice === 'required') return { mode: choice, tools };
  const allowed = memberOf(choice, 'allowed_tools');
  const names = namesOf(choice);
  return {
    mode: allowed && memberOf(allowed, 'mode') !== 'required' ? 'auto' : 'required',
    tools: tools.filter(({ name }) => names.includes(name)),
  };
}

/** The names of the tools that a choice names. */
export function namesOf(choice: unknown): string[] {
  const allowed = memberOf(memberOf(choice, 'allowed_tools'), 'tools');
  const chosen: unknown[] = Array.isArray(allowed) ? allowed : [choice];
  return chosen.flatMap((tool) => {
    const named = memberOf(memberOf(tool, 'function') ?? memberOf(tool, 'custom') ?? tool, 'name');
    return typeof named === 'string' ? [named] : [];
  });
}

/** The name of the tool whose result a message is; nothing for other messages. */
export function answeredTool(message: AskedMessage, messages: AskedMessage[]): string | undefined {
  if (message.role === 'function') return message.name;
  if (message.role !== 'tool') return undefined;
  const calls = messages.flatMap(({ tool_calls: calls }) => calls);
  const call = calls.find(({ id }) => id === message.tool_call_id);
  return call?.function?.name ?? call?.custom?.name ?? message.tool_call_id;
}
