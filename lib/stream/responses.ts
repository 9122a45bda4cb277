import {
  countsOf,
  emptyAnswer,
  isRecord,
  readError,
  records,
  type AnswerView,
  type Assembler,
  type FunctionCall,
  type InlineFile,
} from './answer';

type Json = Record<string, unknown>;

/** An item of the output while its pieces arrive; texts by the index of their part. */
type Item = {
  type: string;
  texts: Map<number, string>;
  refusals: Map<number, string>;
  summaries: Map<number, string>;
  /** Arguments of a function as JSON text, or the input of a custom tool. */
  input: string;
  name: string;
  callId?: string;
  picture?: InlineFile;
};

type Told = Pick<AnswerView, 'usage' | 'complete'> & Pick<Partial<AnswerView>, 'finishReason' | 'error'>;

/** Whether a piece is of the Responses API: a whole response, or an event of its streams. */
export const isOfResponses = (piece: unknown): boolean =>
  isRecord(piece) &&
  ((piece.object === 'response' && Array.isArray(piece.output)) ||
    (typeof piece.type === 'string' && piece.type.startsWith('response.')));

/**
 * Assembles responses: a whole one is one piece, a stream is events by item and part. What an item is when it is done, and
 * what the response is at its end, replaces what was put together until then. Summaries of reasoning become the thoughts.
 * https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function createResponsesAssembler(): Assembler {
  const items = new Map<number, Item>();
  let told: Told = { usage: {}, complete: false };
  return {
    add(piece) {
      if (!isRecord(piece)) return;
      const error = readError(piece);
      if (error) told = { ...told, error, complete: true };
      const response = piece.object === 'response' ? piece : piece.response;
      if (isRecord(response)) told = { ...told, ...tellOf(response, items) };
      else addEvent(items, piece);
    },
    view: () =>
      viewOf(
        [...items].sort(([left], [right]) => left - right).map(([, item]) => item),
        told,
      ),
  };
}

/** What a response says of itself; its output is taken once it is there. */
function tellOf(response: Json, items: Map<number, Item>): Partial<Told> {
  const { status, incomplete_details: details, usage } = response;
  for (const [index, item] of records(response.output).entries()) items.set(index, itemOf(item));
  const isOver = typeof status === 'string' && !['queued', 'in_progress'].includes(status);
  const reason = isRecord(details) && typeof details.reason === 'string' ? details.reason : status;
  return {
    ...(isRecord(usage) ? { usage: countsOf(usage) } : {}),
    ...(isOver ? { complete: true, finishReason: String(reason) } : {}),
  };
}

function addEvent(items: Map<number, Item>, event: Json): void {
  const at = indexOf(event.output_index);
  if (isRecord(event.item)) {
    items.set(at, itemOf(event.item));
    return;
  }
  const delta = textOf(event.delta);
  if (delta === '') return;
  const item = items.get(at) ?? itemOf({});
  items.set(at, item);
  const part = indexOf(event.content_index);
  switch (event.type) {
    case 'response.output_text.delta':
      append(item.texts, part, delta);
      return;
    case 'response.refusal.delta':
      append(item.refusals, part, delta);
      return;
    case 'response.reasoning_summary_text.delta':
      append(item.summaries, indexOf(event.summary_index), delta);
      return;
    case 'response.reasoning_text.delta':
      append(item.summaries, part, delta);
      return;
    case 'response.function_call_arguments.delta':
    case 'response.custom_tool_call_input.delta':
      item.input += delta;
      return;
    default:
  }
}

/** An item as it stands in an output, or as it begins in a stream. */
function itemOf(item: Json): Item {
  const parts = [...records(item.content).entries()];
  const textsOf = (name: string) =>
    new Map(parts.flatMap(([index, part]) => (typeof part[name] === 'string' ? [[index, part[name]]] : [])));
  const isReasoning = item.type === 'reasoning';
  const summary = records(item.summary).map(({ text }) => textOf(text));
  return {
    type: textOf(item.type),
    texts: isReasoning ? new Map() : textsOf('text'),
    refusals: textsOf('refusal'),
    summaries: isReasoning && summary.length === 0 ? textsOf('text') : new Map(summary.entries()),
    input: textOf(item.arguments) || textOf(item.input),
    name: textOf(item.name),
    ...(typeof item.call_id === 'string' ? { callId: item.call_id } : {}),
    ...(item.type === 'image_generation_call' && textOf(item.result) !== ''
      ? { picture: { mediaType: `image/${textOf(item.output_format) || 'png'}`, data: textOf(item.result) } }
      : {}),
  };
}

function viewOf(items: readonly Item[], told: Told): AnswerView {
  const said = (texts: (item: Item) => Map<number, string>) =>
    items
      .map((item) => [...texts(item).values()].join(''))
      .filter((text) => text !== '')
      .join('\n\n');
  const refusal = said(({ refusals }) => refusals);
  return {
    ...emptyAnswer,
    text: said(({ texts }) => texts),
    ...(refusal ? { refusal } : {}),
    thoughts: items
      .flatMap(({ summaries }) => [...summaries.values()])
      .filter((text) => text !== '')
      .join('\n\n'),
    images: items.flatMap(({ picture }) => picture ?? []),
    functionCalls: items.filter(({ type }) => CALLS.has(type)).map(callOf),
    ...told,
  };
}

const CALLS = new Set(['function_call', 'custom_tool_call']);

/** The call as far as it is known: arguments that are not whole yet stay a text. */
const callOf = ({ type, callId, name, input }: Item): FunctionCall => ({
  ...(callId === undefined ? {} : { id: callId }),
  name,
  args: type === 'custom_tool_call' ? input : parsed(input),
});

function parsed(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}

const append = (texts: Map<number, string>, index: number, delta: string) =>
  texts.set(index, (texts.get(index) ?? '') + delta);

const indexOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
