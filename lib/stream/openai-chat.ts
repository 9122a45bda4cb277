import {
  countsOf,
  emptyAnswer,
  isRecord,
  parseArguments,
  readError,
  records,
  textOf,
  type AnswerView,
  type Assembler,
  type FunctionCall,
} from './answer';
import { createGenericAssembler } from './generic';

type Json = Record<string, unknown>;

/** A call while its pieces arrive. The input of a function is JSON text, that of a custom tool any text. */
type PartialCall = { id?: string; name: string; input: string; custom: boolean };

/** One of the answers; `content`, `refusal` and `reasoning` are what has arrived of them. */
type Choice = {
  content: string;
  refusal: string;
  reasoning: string;
  calls: Map<number, PartialCall>;
  /** The call in the older form, `function_call`. */
  older?: PartialCall;
  finishReason?: string;
};

/**
 * Assembles chat completions: a whole answer is one piece with `message`, a stream is chunks with `delta`. Texts and
 * arguments are appended; calls are told apart by index. `reasoning_content`, which other vendors of this protocol
 * send, becomes the thoughts. Other objects of the API, such as a list of models, are shown as JSON.
 * https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function createChatAssembler(): Assembler {
  const choices = new Map<number, Choice>();
  let others: Assembler | undefined;
  let about: Pick<AnswerView, 'usage' | 'error'> = { usage: {} };
  return {
    add(piece) {
      if (!isRecord(piece)) return;
      const error = readError(piece);
      if (error) about = { ...about, error };
      if (isRecord(piece.usage)) about = { ...about, usage: countsOf(piece.usage) };
      if (Array.isArray(piece.choices)) {
        for (const choice of records(piece.choices)) addChoice(choices, choice);
      } else if (!error) {
        others ??= createGenericAssembler();
        others.add(piece);
      }
    },
    view: () => viewOf(choices, others, about),
  };
}

function viewOf(
  choices: ReadonlyMap<number, Choice>,
  others: Assembler | undefined,
  about: Pick<AnswerView, 'usage' | 'error'>,
): AnswerView {
  const all = [...choices].sort(([left], [right]) => left - right).map(([, choice]) => choice);
  const [first, ...rest] = all;
  if (!first) {
    if (!about.error && !others) return emptyAnswer;
    return { ...emptyAnswer, ...others?.view(), ...about, complete: true };
  }
  const { content, refusal, reasoning, calls, older, finishReason } = first;
  const called = [...calls].sort(([left], [right]) => left - right).map(([, call]) => call);
  return {
    ...emptyAnswer,
    text: content,
    ...(refusal ? { refusal } : {}),
    thoughts: reasoning,
    functionCalls: [...called, ...(older ? [older] : [])].map(finished),
    alternatives: rest.map((choice) => choice.content || choice.refusal),
    ...(finishReason === undefined ? {} : { finishReason }),
    ...about,
    complete: about.error !== undefined || all.every((choice) => choice.finishReason !== undefined),
  };
}

function addChoice(choices: Map<number, Choice>, piece: Json): void {
  const index = typeof piece.index === 'number' ? piece.index : 0;
  const choice: Choice = choices.get(index) ?? { content: '', refusal: '', reasoning: '', calls: new Map() };
  choices.set(index, choice);
  const said = isRecord(piece.delta) ? piece.delta : piece.message;
  if (isRecord(said)) addSaid(choice, said);
  if (typeof piece.finish_reason === 'string') choice.finishReason = piece.finish_reason;
}

function addSaid(choice: Choice, said: Json): void {
  choice.content += textOf(said.content);
  choice.refusal += textOf(said.refusal);
  choice.reasoning += textOf(said.reasoning_content ?? said.reasoning);
  for (const [at, fragment] of records(said.tool_calls).entries()) {
    const index = typeof fragment.index === 'number' ? fragment.index : at;
    const call = choice.calls.get(index) ?? newCall();
    choice.calls.set(index, call);
    if (typeof fragment.id === 'string' && fragment.id !== '') call.id = fragment.id;
    if (isRecord(fragment.function)) addPiece(call, fragment.function, 'arguments');
    // Some gateways send an empty `custom` beside each function.
    if (isRecord(fragment.custom) && Object.keys(fragment.custom).length > 0) {
      call.custom = true;
      addPiece(call, fragment.custom, 'input');
    }
  }
  if (isRecord(said.function_call)) {
    choice.older ??= newCall();
    addPiece(choice.older, said.function_call, 'arguments');
  }
}

const newCall = (): PartialCall => ({ name: '', input: '', custom: false });

function addPiece(call: PartialCall, piece: Json, input: 'arguments' | 'input'): void {
  // A name comes whole; gateways that repeat it in each fragment must not make it longer.
  if (typeof piece.name === 'string' && piece.name !== '') call.name = piece.name;
  call.input += textOf(piece[input]);
}

/** The call as far as it is known: arguments that are not whole yet, or are no JSON, stay a text. */
const finished = ({ id, name, input, custom }: PartialCall): FunctionCall => ({
  ...(id === undefined ? {} : { id }),
  name,
  args: custom ? input : input === '' ? {} : parseArguments(input),
});
