import { z } from 'zod';
import { without } from '../../../scenario-answer';
import { piecesOf } from '../../../tokens';
import { tokenReader } from '../token-reader';

const Part = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  refusal: z.string().optional(),
  annotations: z.array(z.unknown()).optional(),
  logprobs: z.array(z.looseObject({ token: z.string() })).optional(),
});
/** An item as far as its events tell of it. */
export const OutputItem = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  status: z.string().optional(),
  name: z.string().optional(),
  arguments: z.string().optional(),
  input: z.string().optional(),
  code: z.string().nullish(),
  content: z.array(Part).optional(),
  summary: z.array(z.looseObject({ type: z.string(), text: z.string() })).optional(),
});
type Part = z.infer<typeof Part>;
export type OutputItem = z.infer<typeof OutputItem>;
/** An event without its number. */
export type Event = { type: string; [name: string]: unknown };

/** How far a tool of the API is, in the order in which it says so. `*` stands for what it writes. */
const STAGES: Record<string, string[]> = {
  web_search_call: ['in_progress', 'searching', 'completed'],
  file_search_call: ['in_progress', 'searching', 'completed'],
  code_interpreter_call: ['in_progress', '*', 'interpreting', 'completed'],
  image_generation_call: ['in_progress', 'generating', 'completed'],
  mcp_list_tools: ['in_progress', 'completed'],
  mcp_call: ['in_progress', '*', 'completed'],
};

/** What a stream says of an item between its beginning and its end. */
export function between(item: OutputItem): Event[] {
  const { type } = item;
  const stages = STAGES[type];
  if (stages) {
    return stages.flatMap((stage) =>
      stage === '*' ? written(item) : [{ type: `response.${type}.${stage}` }],
    );
  }
  if (type === 'message') return (item.content ?? []).flatMap(partEvents);
  if (type !== 'reasoning') return written(item);
  return [...(item.summary ?? []).flatMap(summaryEvents), ...(item.content ?? []).flatMap(partEvents)];
}

/** The arguments, the input or the code of a call. */
function written({ type, name, arguments: args, input, code }: OutputItem): Event[] {
  const grow = (event: string, text: string, done: object): Event[] => [
    ...piecesOf(text).map((delta) => ({ type: `response.${event}.delta`, delta })),
    { type: `response.${event}.done`, ...done },
  ];
  switch (type) {
    case 'function_call':
      return grow('function_call_arguments', args ?? '', { name, arguments: args });
    case 'mcp_call':
      return grow('mcp_call_arguments', args ?? '', { arguments: args });
    case 'custom_tool_call':
      return grow('custom_tool_call_input', input ?? '', { input });
    case 'code_interpreter_call':
      return grow('code_interpreter_call_code', code ?? '', { code: code ?? '' });
    default:
      return [];
  }
}

function summaryEvents({ type, text }: { type: string; text: string }, summary_index: number): Event[] {
  const event = (name: string, more: object) => ({
    type: `response.reasoning_summary_${name}`,
    summary_index,
    ...more,
  });
  return [
    event('part.added', { part: { type, text: '' } }),
    ...piecesOf(text).map((delta) => event('text.delta', { delta })),
    event('text.done', { text }),
    event('part.done', { part: { type, text } }),
  ];
}

function partEvents(part: Part, content_index: number): Event[] {
  const event = (name: string, more: object) => ({ type: `response.${name}`, content_index, ...more });
  const { type, text = '', refusal = '', annotations = [], logprobs = [] } = part;
  const isText = type === 'output_text';
  const tokensUpTo = tokenReader(logprobs.map(withoutBytes));
  const said = type === 'refusal' ? refusal : text;
  return [
    event('content_part.added', {
      part:
        type === 'refusal'
          ? { ...part, refusal: '' }
          : { ...part, text: '', ...(isText ? { annotations: [], logprobs: [] } : {}) },
    }),
    ...piecesOf(said).map((delta) =>
      event(`${type}.delta`, { delta, ...(isText ? { logprobs: tokensUpTo(delta.length) } : {}) }),
    ),
    ...annotations.map((annotation, annotation_index) =>
      event('output_text.annotation.added', { annotation_index, annotation }),
    ),
    event(
      `${type}.done`,
      type === 'refusal'
        ? { refusal }
        : { text, ...(isText ? { logprobs: logprobs.map(withoutBytes) } : {}) },
    ),
    event('content_part.done', { part }),
  ];
}

/** Tokens of events have no bytes. */
const withoutBytes = ({ token, top_logprobs: top, ...rest }: { token: string; [name: string]: unknown }) => ({
  token,
  ...Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'bytes')),
  ...(Array.isArray(top) ? { top_logprobs: top.map((other) => without(other, ['bytes'])) } : {}),
});
