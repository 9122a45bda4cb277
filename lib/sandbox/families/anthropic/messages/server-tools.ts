import type { Call } from '../../../family';
import { hashId, hashText } from '../../../hash';
import { hintsOf } from '../../../hints';
import { rankTools } from '../../../rank-tools';
import { memberOf } from '../../../scenario-answer';
import { sourcesOf } from '../../../sources';
import type { Asked, Prompt } from './asked';
import { choiceOf, clientTools, serverTools, type ServerTool } from './tools';

type Block = Record<string, unknown>;

/** What tools of the API did for an answer: their blocks, what can be cited, and what is counted. */
export type ServerRun = {
  blocks: Block[];
  citations: object[];
  container?: object;
  used?: { web_search_requests: number; web_fetch_requests: number };
};

const nothing: ServerRun = { blocks: [], citations: [] };

/**
 * Runs one tool of the API where it fits: a search for deferred tools, the page at an address of the prompt, a search of
 * the web, or code. Nothing is run for a greeting, after results of the reader's own tools, or with `none`.
 */
export function runServerTools(asked: Asked, prompt: Prompt, call: Call): ServerRun {
  const { mode, name } = choiceOf(asked);
  if (mode === 'none' || prompt.last.some(({ type }) => type === 'tool_result')) return nothing;
  const isForced = name !== undefined;
  const tools = serverTools(asked).filter((tool) => !isForced || tool.name === name);
  const { words } = prompt.topic;
  const { url } = hintsOf(prompt.text).found;
  const find = (kind: string) => tools.find((tool) => tool.kind.startsWith(kind));
  const search = find('tool_search');
  const deferred = rankTools(
    clientTools(asked).filter((tool) => tool.deferred),
    prompt.text,
  );
  if (words.length === 0 && !isForced) return nothing;
  if (search && deferred.length > 0) return searchTools(search, deferred.slice(0, 1), prompt, call);
  const fetched = find('web_fetch');
  if (fetched && (url !== undefined || isForced)) return fetchPage(fetched, url ?? PAGE, prompt, call);
  if (find('web_search')) return searchWeb(prompt, call);
  const code = find('code_execution');
  return code ? runCode(code, asked, prompt, call) : nothing;
}

const PAGE = 'https://example.com/';

const callId = ({ seed }: Call): string => `srvtoolu_01${hashId(`server ${seed}`, 22)}`;

const caller = { type: 'direct' };

const use = (id: string, name: string, input: object): Block => ({
  type: 'server_tool_use',
  id,
  name,
  input,
  caller,
});

function searchWeb({ topic }: Prompt, call: Call): ServerRun {
  const id = callId(call);
  const { query, pages } = sourcesOf(topic);
  const sealed = (what: string, length: number) => hashText(`${what} ${call.seed}`, length);
  const found = pages.map(({ url, title }, index) => ({
    type: 'web_search_result',
    url,
    title,
    encrypted_content: sealed(`page ${index}`, 120),
    page_age: null,
  }));
  return {
    blocks: [
      use(id, 'web_search', { query }),
      { type: 'web_search_tool_result', tool_use_id: id, content: found, caller },
    ],
    citations: pages.map(({ url, title }, index) => ({
      type: 'web_search_result_location',
      cited_text: `${title}: ${query}`.slice(0, 150),
      url,
      title,
      encrypted_index: sealed(`index ${index}`, 60),
    })),
    used: { web_search_requests: 1, web_fetch_requests: 0 },
  };
}

function fetchPage({ isCited }: ServerTool, url: string, { topic }: Prompt, call: Call): ServerRun {
  const id = callId(call);
  const title = url.replace(/^https?:\/\//, '').split(/[/?#]/, 1)[0] ?? url;
  const data = `${title}: ${topic.words.join(', ')}. The sandbox reads no pages, so this is all of it.`;
  const source = { type: 'text', media_type: 'text/plain', data };
  const page = { type: 'document', source, title, citations: isCited ? { enabled: true } : null };
  const content = {
    type: 'web_fetch_result',
    url,
    content: page,
    retrieved_at: new Date(call.now).toISOString(),
  };
  const cited = {
    type: 'char_location',
    cited_text: data,
    document_index: 0,
    document_title: title,
    start_char_index: 0,
    end_char_index: data.length,
    file_id: null,
  };
  return {
    blocks: [
      use(id, 'web_fetch', { url }),
      { type: 'web_fetch_tool_result', tool_use_id: id, content, caller },
    ],
    citations: isCited ? [cited] : [],
    used: { web_search_requests: 0, web_fetch_requests: 1 },
  };
}

/** The first version runs Python, later ones run shell commands. */
const PYTHON_ONLY = 'code_execution_20250522';

/** How long a container is kept, in milliseconds. */
const CONTAINER_LIFE = 30 * 24 * 60 * 60 * 1000;

function runCode({ type }: ServerTool, asked: Asked, { text }: Prompt, call: Call): ServerRun {
  const id = callId(call);
  const numbers = hintsOf(text).numbers.slice(0, 20);
  const isSum = numbers.length > 1;
  const code = isSum ? `print(${numbers.join(' + ').replaceAll('+ -', '- ')})` : "print('ready')";
  const stdout = `${isSum ? numbers.reduce((sum, number) => sum + number, 0) : 'ready'}\n`;
  const [name, input] =
    type === PYTHON_ONLY
      ? ['code_execution', { code }]
      : ['bash_code_execution', { command: `python3 -c "${code}"` }];
  const content = { type: `${name}_result`, content: [], stdout, stderr: '', return_code: 0 };
  const given = typeof asked.container === 'string' ? asked.container : memberOf(asked.container, 'id');
  return {
    blocks: [use(id, name, input), { type: `${name}_tool_result`, tool_use_id: id, content }],
    citations: [],
    container: {
      id: typeof given === 'string' ? given : `container_01${hashId(`container ${call.seed}`, 22)}`,
      expires_at: new Date(call.now + CONTAINER_LIFE).toISOString(),
    },
  };
}

function searchTools(
  { kind }: ServerTool,
  found: { tool: { name: string } }[],
  { topic }: Prompt,
  call: Call,
): ServerRun {
  const id = callId(call);
  const [word = 'sandbox'] = topic.words;
  const input = kind.endsWith('regex') ? { pattern: `(?i)${word.replace(/\W+/g, '.')}` } : { query: word };
  const content = {
    type: 'tool_search_tool_search_result',
    tool_references: found.map(({ tool }) => ({ type: 'tool_reference', tool_name: tool.name })),
  };
  return {
    blocks: [use(id, kind, input), { type: 'tool_search_tool_result', tool_use_id: id, content }],
    citations: [],
  };
}
