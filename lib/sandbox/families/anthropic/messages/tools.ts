import { hintsOf } from '../../../hints';
import type { Described } from '../../../rank-tools';
import { isCited, type Asked, type AskedBlock, type AskedTool, type Prompt } from './asked';

/** A tool that the reader's program runs: declared with a schema, or one that the API knows by its type. */
export type ClientTool = Described & {
  schema?: unknown;
  deferred: boolean;
  known?: (prompt: Prompt) => KnownCall;
};

/** A tool that the API runs: `kind` is its type without the date. */
export type ServerTool = { kind: ServerKind; type: string; name: string; isCited: boolean };

/** What a tool is called with that has no schema in the request. A toolset calls one of its tools by name. */
type KnownCall = { name?: string; toolset?: string; input: Record<string, unknown> };

/** Which tools may be called, and whether one must be. */
export type Choice = { mode: 'none' | 'auto' | 'any'; name?: string; parallel: boolean };

const KNOWN: Record<string, { description: string; call: (prompt: Prompt) => KnownCall }> = {
  bash: {
    description: 'Runs a shell command: lists files, runs scripts, tests and builds.',
    call: () => ({ input: { command: 'ls -la' } }),
  },
  text_editor: {
    description: 'Views, creates and edits files with code, configuration or text.',
    call: ({ text }) => ({ input: { command: 'view', path: pathIn(text) ?? '/' } }),
  },
  memory: {
    description: 'Remembers: views and writes notes in the memory.',
    call: () => ({ input: { command: 'view', path: '/memories' } }),
  },
  computer_toolset: {
    description: 'A screen, mouse and keyboard: opens apps and windows, clicks, types.',
    call: () => ({ name: 'screenshot', toolset: 'computer', input: {} }),
  },
  browser_toolset: {
    description: 'A browser: opens web pages and sites, reads and clicks them.',
    call: ({ text }) => {
      const { url } = hintsOf(text).found;
      return url === undefined
        ? { name: 'list_tabs', toolset: 'browser', input: {} }
        : { name: 'navigate', toolset: 'browser', input: { url } };
    },
  },
};

const SERVER = [
  'web_search',
  'web_fetch',
  'code_execution',
  'tool_search_tool_regex',
  'tool_search_tool_bm25',
] as const;
type ServerKind = (typeof SERVER)[number];

/** `web_search` of `web_search_20250305`. */
const kindOf = ({ type = 'custom' }: AskedTool): string => type.replace(/_\d{8}$/, '');

/** The tools that the reader's program runs. */
export const clientTools = ({ tools }: Asked): ClientTool[] =>
  tools.flatMap((tool): ClientTool[] => {
    const { name = kindOf(tool), description, input_schema, defer_loading: deferred = false } = tool;
    if (input_schema !== undefined) return [{ name, description, schema: input_schema, deferred }];
    const known = KNOWN[kindOf(tool)];
    return known ? [{ name, description: known.description, deferred, known: known.call }] : [];
  });

/** The tools that the API runs itself. */
export const serverTools = ({ tools }: Asked): ServerTool[] =>
  tools.flatMap((tool): ServerTool[] => {
    const kind = SERVER.find((name) => name === kindOf(tool));
    const { type = '', name = '' } = tool;
    return kind ? [{ kind, type, name, isCited: kind === 'web_search' || isCited(tool) }] : [];
  });

/** Reads `tool_choice`. */
export function choiceOf({ tool_choice: choice }: Asked): Choice {
  const { type = 'auto', name, disable_parallel_tool_use: single = false } = choice ?? {};
  const parallel = !single && type !== 'tool';
  if (type === 'tool') return { mode: 'any', ...(name === undefined ? {} : { name }), parallel };
  return { mode: type === 'none' || type === 'any' ? type : 'auto', parallel };
}

/** The results of tools among some blocks, each with the name of the tool that was called. */
export function answersIn(blocks: AskedBlock[], { messages }: Asked): { block: AskedBlock; name: string }[] {
  const results = blocks.filter(({ type }) => type === 'tool_result');
  if (results.length === 0) return [];
  const calls = messages.flatMap(({ content }) => content.filter(({ type }) => type === 'tool_use'));
  const names = new Map(calls.map(({ id, name }) => [id, name]));
  return results.map((block) => {
    const { tool_use_id: id = '' } = block;
    return { block, name: names.get(id) ?? id };
  });
}

/** A path of a file that a prompt names. */
const pathIn = (text: string): string | undefined =>
  /(?<![\w:/])(?:\.{0,2}\/)?(?:[\w-]+\/){0,8}[\w-]+\.[a-z]{1,5}(?!\w)/.exec(text.slice(0, 2000))?.[0];
