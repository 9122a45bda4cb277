import {
  countsOf,
  emptyAnswer,
  isRecord,
  readError,
  records,
  textOf,
  type AnswerView,
  type Assembler,
} from './answer';
import { addToItem, callOf, imageOf, itemOf, printed, type Item } from './openai-item';

type Json = Record<string, unknown>;

type State = Pick<AnswerView, 'usage' | 'complete'> &
  Pick<Partial<AnswerView>, 'finishReason' | 'error'> & { items: Map<number, Item> };

/**
 * Assembles responses: a whole one is one piece, a stream is events. Texts and arguments are appended; what an event
 * brings whole replaces its pieces, and the last event has everything once more. Code's output is shown where it ran.
 * https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function createResponsesAssembler(): Assembler {
  const state: State = { items: new Map(), usage: {}, complete: false };
  return {
    add(piece) {
      if (isRecord(piece)) addPiece(state, piece);
    },
    view: () => viewOf(state),
  };
}

const ENDS = new Set(['response.completed', 'response.incomplete', 'response.failed']);

function addPiece(state: State, piece: Json): void {
  const error = readError(piece);
  if (error) Object.assign(state, { error, complete: true });
  if (piece.object === 'response') {
    addWhole(state, piece);
    state.complete = true;
  } else if (isRecord(piece.response)) {
    const isEnd = ENDS.has(textOf(piece.type));
    if (isEnd) addWhole(state, piece.response);
    state.complete ||= isEnd;
  } else if (typeof piece.output_index === 'number') {
    addToItem(state.items, piece.output_index, piece);
  }
}

function addWhole(state: State, { output, usage, status, incomplete_details: details }: Json): void {
  for (const [index, item] of records(output).entries()) state.items.set(index, itemOf(item));
  if (isRecord(usage)) state.usage = countsOf(usage);
  const reason = isRecord(details) ? details.reason : undefined;
  const end = [reason, status].find((part) => typeof part === 'string');
  if (end !== undefined) state.finishReason = textOf(end);
}

function viewOf({ items, ...about }: State): AnswerView {
  const all = [...items].sort(([left], [right]) => left - right).map(([, item]) => item);
  const refusal = joined(all.flatMap((item) => [...item.refusal.values()]));
  return {
    ...emptyAnswer,
    ...about,
    text: joined(all.map((item) => [...item.text.values()].join('') + printed(item))),
    ...(refusal === '' ? {} : { refusal }),
    thoughts: joined(all.flatMap((item) => [...item.thoughts.values()])),
    images: all.flatMap(imageOf),
    functionCalls: all.flatMap(callOf),
  };
}

/** Texts of several items or paragraphs, apart. */
const joined = (texts: string[]): string => texts.filter((text) => text !== '').join('\n\n');
