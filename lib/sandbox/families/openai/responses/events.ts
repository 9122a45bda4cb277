import { z } from 'zod';
import { without } from '../../../scenario-answer';
import { piecesOf } from '../../../tokens';
import { paddingFor } from '../padding';
import { tokenReader } from '../token-reader';
import { begun } from './items';

const Part = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  refusal: z.string().optional(),
  annotations: z.array(z.unknown()).optional(),
  logprobs: z.array(z.looseObject({ token: z.string() })).optional(),
});
const OutputItem = z.looseObject({
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
const Whole = z.looseObject({
  status: z.string(),
  background: z.boolean().nullish(),
  output: z.array(OutputItem),
});

type Part = z.infer<typeof Part>;
type OutputItem = z.infer<typeof OutputItem>;
type Event = { type: string; [name: string]: unknown };

/** How a stream is written: `pads` adds padding that hides the length of each piece. */
type Form = { pads: boolean };

/**
 * Cuts a whole answer to the events of a stream, numbered from 0: how it begins, each item in pieces, how it ended. An
 * answer in the background is queued first.
 */
export function eventsOf(answer: unknown, { pads }: Form): object[] {
  const whole = Whole.parse(answer);
  const { output, status, background } = whole;
  const first = background ? 'queued' : 'in_progress';
  const all: Event[] = [
    { type: 'response.created', response: unfinished(whole, first) },
    ...(background ? [{ type: 'response.queued', response: unfinished(whole, first) }] : []),
    { type: 'response.in_progress', response: unfinished(whole, 'in_progress') },
    ...output.flatMap((item, output_index): Event[] => [
      { type: 'response.output_item.added', output_index, item: begun(item) },
      ...between(item).map((event) => ({ ...event, output_index, item_id: item.id ?? '' })),
      { type: 'response.output_item.done', output_index, item },
    ]),
    { type: `response.${ENDS.has(status) ? status : 'completed'}`, response: whole },
  ];
  return all.map((event, sequence_number) => ({
    ...event,
    sequence_number,
    ...(pads && typeof event['delta'] === 'string' ? { obfuscation: paddingFor(event) } : {}),
  }));
}

const ENDS = new Set(['completed', 'incomplete', 'failed']);

/** An answer of which nothing is written yet. */
export const unfinished = (answer: unknown, status: string): object => ({
  ...Object(without(answer, ['usage', 'moderation'])),
  status,
  completed_at: null,
  error: null,
  incomplete_details: null,
  output: [],
});

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
function between(item: OutputItem): Event[] {
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
