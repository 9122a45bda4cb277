import type { Call } from '../../../family';
import { hashId } from '../../../hash';
import { drawPng } from '../../../media/png';
import { toBase64 } from '../../../png';
import { rankTools } from '../../../rank-tools';
import { sentencesOf, sourcesOf } from '../../../sources';
import { citationsOf } from '../citations';
import { isResult, type Asked, type AskedTool, type Prompt } from './asked';
import { itemIds, type Item } from './items';
import { patchFile, runLocalShell, runShell, useComputer } from './local-tools';
import { choiceOf, plainType } from './tools';

/**
 * What a tool of the API did for an answer: its items, and the sources of the text. With `waits` the reader has to
 * answer an item first, and there is no text.
 */
export type HostedRun = {
  items: Item[];
  annotate?: (text: string) => object[];
  isPicture?: true;
  waits?: true;
};

/** The tool that runs, and what it runs for. */
export type Place = { tool: AskedTool; asked: Asked; prompt: Prompt; call: Call };

/** What each tool is for, to choose by. A type that is not here is never called. */
const TOOLS: Record<string, { description: string; run: (place: Place) => HostedRun }> = {
  web_search: { description: 'search web news latest current today find online look up', run: searchWeb },
  file_search: { description: 'search files documents notes manual report contract', run: searchFiles },
  code_interpreter: { description: 'calculate compute python code run plot chart number sum', run: runCode },
  image_generation: {
    description: 'draw paint picture image photo illustration logo sketch',
    run: drawPicture,
  },
  mcp: { description: 'server tool repository connector', run: askServer },
  computer: { description: 'click open browser screen computer type', run: useComputer },
  shell: { description: 'command shell terminal files run list', run: runShell },
  local_shell: { description: 'command shell terminal files run list', run: runLocalShell },
  apply_patch: { description: 'change edit patch file create write fix', run: patchFile },
};

/**
 * Runs one tool of the API where it fits best: none for a greeting, after results, with `none`, or where the prompt
 * speaks of a tool of the reader's own.
 */
export function runHosted(asked: Asked, prompt: Prompt, call: Call): HostedRun {
  const nothing: HostedRun = { items: [] };
  const { mode, hosted, tools, isForced } = choiceOf(asked);
  if (mode === 'none' || asked.max_tool_calls === 0 || prompt.last.some(isResult)) return nothing;
  const [best] = rankTools(
    hosted.flatMap((tool) => {
      const known = TOOLS[plainType(tool.type)];
      return known ? [{ name: tool.type, description: known.description, run: known.run, tool }] : [];
    }),
    prompt.text,
  );
  const [own] = rankTools(tools, prompt.text);
  if (!best || (own && own.score > best.score)) return nothing;
  if (prompt.topic.words.length === 0 && mode !== 'required' && !isForced) return nothing;
  const { run, tool } = best.tool;
  return run({ tool, asked, prompt, call });
}

function searchWeb({ asked, prompt: { topic }, call }: Place): HostedRun {
  const { query, pages } = sourcesOf(topic);
  const sources = asked.include.includes('web_search_call.action.sources')
    ? { sources: pages.map(({ url }) => ({ type: 'url', url })) }
    : {};
  const action = { type: 'search', query, queries: [query], ...sources };
  return {
    items: [{ id: itemIds(call)('ws'), type: 'web_search_call', status: 'completed', action }],
    annotate: (text) => citationsOf(text, topic).map((citation) => ({ type: 'url_citation', ...citation })),
  };
}

function searchFiles({ asked, prompt: { topic }, call }: Place): HostedRun {
  const { query } = sourcesOf(topic);
  const file = { file_id: `file-${hashId(`file ${call.seed}`, 22)}`, filename: 'sandbox.txt' };
  const text = `A passage about ${query}.`;
  const results = asked.include.includes('file_search_call.results')
    ? [{ ...file, text, score: 0.82, attributes: {} }]
    : null;
  return {
    items: [
      { id: itemIds(call)('fs'), type: 'file_search_call', status: 'completed', queries: [query], results },
    ],
    annotate: (answer) => {
      const [first] = sentencesOf(answer);
      return first ? [{ type: 'file_citation', ...file, index: first.start + first.sentence.length }] : [];
    },
  };
}

function runCode({ tool, asked, prompt, call }: Place): HostedRun {
  const { container } = tool;
  const printed = prompt.topic.words.join(' ') || 'sandbox';
  const code = `print(${JSON.stringify(printed)})`;
  const outputs = asked.include.includes('code_interpreter_call.outputs')
    ? [{ type: 'logs', logs: `${printed}\n` }]
    : null;
  return {
    items: [
      {
        id: itemIds(call)('ci'),
        type: 'code_interpreter_call',
        status: 'completed',
        container_id: typeof container === 'string' ? container : itemIds(call)('cntr'),
        code,
        outputs,
      },
    ],
  };
}

function drawPicture({ call }: Place): HostedRun {
  const result = toBase64(drawPng(96, 64, call.seed));
  return {
    items: [{ id: itemIds(call)('ig'), type: 'image_generation_call', status: 'completed', result }],
    isPicture: true,
  };
}

/** The tools of a server, then a call of one: unless approval is not needed, the reader is asked first. */
function askServer({ tool, asked, prompt, call }: Place): HostedRun {
  const { server_label = 'server', require_approval: approval } = tool;
  const id = itemIds(call);
  const { query } = sourcesOf(prompt.topic);
  const input_schema = { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] };
  const known = asked.input.some(
    ({ type, server_label: label }) => type === 'mcp_list_tools' && label === server_label,
  );
  const list: Item = {
    id: id('mcpl'),
    type: 'mcp_list_tools',
    server_label,
    tools: [{ name: 'search', description: 'Made up by the sandbox.', input_schema, annotations: null }],
  };
  const called = { server_label, name: 'search', arguments: JSON.stringify({ query }) };
  const lists = known ? [] : [list];
  const isApproved = prompt.last.some(
    ({ type, approve }) => type === 'mcp_approval_response' && approve === true,
  );
  const isRefused = prompt.last.some(({ type }) => type === 'mcp_approval_response') && !isApproved;
  if (isRefused) return { items: lists };
  if (approval !== 'never' && !isApproved) {
    return { items: [...lists, { id: id('mcpr'), type: 'mcp_approval_request', ...called }], waits: true };
  }
  const output = `Made up by the sandbox: ${query}`;
  return {
    items: [
      ...lists,
      { id: id('mcp'), type: 'mcp_call', status: 'completed', ...called, output, error: null },
    ],
  };
}
