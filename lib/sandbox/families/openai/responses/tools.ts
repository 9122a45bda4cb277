import { memberOf } from '../../../scenario-answer';
import type { Choice, Tool } from '../choose-calls';
import { AskedTools, type Asked, type AskedItem, type AskedTool } from './asked';

/** Tools that a request brings itself, those of namespaces and those added in mid conversation included. */
export const ownTools = (asked: Asked): Tool[] =>
  allTools(asked).flatMap((tool) => {
    if (tool.type !== 'namespace') return ownTool(tool);
    return (tool.tools ?? []).flatMap((inner) =>
      ownTool(inner).map((own) => ({ ...own, namespace: tool.name })),
    );
  });

/** Tools that the API runs itself, or that every computer has. */
export const hostedTools = (asked: Asked): AskedTool[] =>
  allTools(asked).filter(({ type }) => !['function', 'custom', 'namespace'].includes(type));

function allTools({ tools, input }: Asked): AskedTool[] {
  const added = input.flatMap(({ type, tools: more }) => (type === 'additional_tools' ? toolsIn(more) : []));
  return [...tools, ...added];
}

const toolsIn = (value: unknown): AskedTool[] => AskedTools.safeParse(value).data ?? [];

function ownTool({ type, name, description, parameters, format }: AskedTool): Tool[] {
  if (name === undefined || (type !== 'function' && type !== 'custom')) return [];
  const { definition, syntax } = format ?? {};
  return [
    {
      kind: type,
      name,
      description: description ?? '',
      parameters,
      ...(definition !== undefined && syntax !== undefined ? { grammar: { definition, syntax } } : {}),
    },
  ];
}

/** Which of the reader's own tools may be called. `hosted` are the types of the API's own tools that may be. */
export function choiceOf(asked: Asked): Choice & { hosted: AskedTool[]; isForced: boolean } {
  const own = ownTools(asked);
  const hosted = hostedTools(asked);
  const choice = asked.tool_choice ?? 'auto';
  if (choice === 'none' || choice === 'auto' || choice === 'required') {
    return { mode: choice, tools: own, hosted, isForced: false };
  }
  const named = chosenTools(choice);
  const isAllowed = memberOf(choice, 'type') === 'allowed_tools';
  return {
    mode: isAllowed && memberOf(choice, 'mode') !== 'required' ? 'auto' : 'required',
    tools: own.filter((tool) => named.some((other) => isNamed(tool.kind, tool.name, other))),
    hosted: hosted.filter((tool) => named.some((other) => isNamed(tool.type, tool.server_label, other))),
    isForced: !isAllowed,
  };
}

/** A tool that a choice names: by type, and by name where it has one. */
export type Named = { type: string; name?: string };

/** The tools that a choice names. */
export function chosenTools(choice: unknown): Named[] {
  const allowed = memberOf(choice, 'type') === 'allowed_tools' ? memberOf(choice, 'tools') : undefined;
  const chosen: unknown[] = Array.isArray(allowed) ? allowed : [choice];
  return chosen.flatMap((tool) => {
    const type = memberOf(tool, 'type');
    const name = memberOf(tool, type === 'mcp' ? 'server_label' : 'name');
    if (typeof type !== 'string') return [];
    return [{ type, ...(typeof name === 'string' ? { name } : {}) }];
  });
}

/** Whether a choice means a tool; a version of a tool is meant by its plain name too. */
export const isNamed = (type: string, name: string | undefined, { type: asked, name: askedName }: Named) =>
  plainType(type) === plainType(asked) && (askedName === undefined || askedName === name);

/** `web_search` for `web_search_preview_2025_03_11`, and so on. */
export const plainType = (type: string): string =>
  type
    .replace(/_20\d\d_\d\d_\d\d$/, '')
    .replace(/_preview$/, '')
    .replace(/^computer_use$/, 'computer');

/** The name of the tool whose result an item is; nothing for other items. */
export function answeredTool({ type, call_id, name }: AskedItem, input: AskedItem[]): string | undefined {
  if (type !== 'function_call_output' && type !== 'custom_tool_call_output') return undefined;
  const call = input.find(
    (item) => item.call_id === call_id && item.type !== type && item.name !== undefined,
  );
  return call?.name ?? name ?? call_id;
}
