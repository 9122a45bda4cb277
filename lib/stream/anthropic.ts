import {
  countsOf,
  emptyAnswer,
  isRecord,
  parseArguments,
  printJson,
  readError,
  records,
  textOf,
  type AnswerView,
  type Assembler,
  type FunctionCall,
} from './answer';

type Json = Record<string, unknown>;

/** A call while its pieces arrive: `input` as it began, and the JSON text that has arrived since. */
type PartialCall = { id?: string; name: string; input: unknown; json: string };

type Mutable = Pick<AnswerView, 'text' | 'thoughts' | 'usage' | 'complete'> &
  Pick<Partial<AnswerView>, 'refusal' | 'finishReason' | 'error'> & {
    calls: Map<number, PartialCall>;
    isStream: boolean;
  };

/**
 * Assembles messages: a whole answer is one piece, a stream is events. Texts, reasoning and the arguments of calls are
 * appended; the counts of later events replace earlier ones. What code of the model printed is shown where it ran. Other
 * objects of the API, such as a list of models, are shown as JSON.
 * https://platform.claude.com/docs/en/build-with-claude/streaming
 */
export function createAnthropicAssembler(): Assembler {
  const answer: Mutable = {
    text: '',
    thoughts: '',
    usage: {},
    complete: false,
    calls: new Map(),
    isStream: false,
  };
  return {
    add(piece) {
      if (isRecord(piece)) addPiece(answer, piece);
    },
    view() {
      const { calls, isStream: _, ...rest } = answer;
      return { ...emptyAnswer, ...rest, functionCalls: [...calls.values()].map(finished) };
    },
  };
}

function addPiece(answer: Mutable, piece: Json): void {
  const error = readError(piece);
  if (error) Object.assign(answer, { error, complete: true });
  switch (piece.type) {
    case 'message':
      for (const [index, block] of records(piece.content).entries()) beginBlock(answer, index, block);
      end(answer, piece, piece.usage);
      answer.complete = true;
      return;
    case 'message_start':
      answer.isStream = true;
      if (isRecord(piece.message)) addUsage(answer, piece.message.usage);
      return;
    case 'content_block_start':
      if (isRecord(piece.content_block)) beginBlock(answer, indexOf(piece), piece.content_block);
      return;
    case 'content_block_delta':
      if (isRecord(piece.delta)) addDelta(answer, indexOf(piece), piece.delta);
      return;
    case 'message_delta':
      end(answer, isRecord(piece.delta) ? piece.delta : {}, piece.usage);
      return;
    case 'message_stop':
      answer.complete = true;
      return;
    case 'content_block_stop':
    case 'ping':
      return;
    default:
      if (error) return;
      answer.text = joined(answer.text, printJson(piece));
      // An event that is not known is no end of a stream.
      answer.complete ||= !answer.isStream;
  }
}

function beginBlock(answer: Mutable, index: number, block: Json): void {
  switch (block.type) {
    case 'text':
      answer.text += textOf(block.text);
      return;
    case 'thinking':
      answer.thoughts = joined(answer.thoughts, textOf(block.thinking));
      return;
    case 'tool_use':
      answer.calls.set(index, {
        ...(typeof block.id === 'string' ? { id: block.id } : {}),
        name: textOf(block.name),
        input: block.input ?? {},
        json: '',
      });
      return;
    default:
      if (isRecord(block.content) && typeof block.content.stdout === 'string') {
        answer.text += fence(block.content.stdout + textOf(block.content.stderr));
      }
  }
}

function addDelta(answer: Mutable, index: number, delta: Json): void {
  answer.text += textOf(delta.text);
  answer.thoughts += textOf(delta.thinking);
  const call = answer.calls.get(index);
  if (call) call.json += textOf(delta.partial_json);
}

function end(answer: Mutable, ending: Json, usage: unknown): void {
  addUsage(answer, usage);
  if (typeof ending.stop_reason === 'string') answer.finishReason = ending.stop_reason;
  const details = isRecord(ending.stop_details) ? ending.stop_details : {};
  const why = [details.explanation, details.category].find((part) => typeof part === 'string');
  if (why !== undefined) answer.refusal = textOf(why);
}

function addUsage(answer: Mutable, usage: unknown): void {
  if (isRecord(usage)) answer.usage = { ...answer.usage, ...countsOf(usage) };
}

/** The call as far as it is known: arguments that are not whole yet, or are no JSON, stay a text. */
const finished = ({ id, name, input, json }: PartialCall): FunctionCall => ({
  ...(id === undefined ? {} : { id }),
  name,
  args: json === '' ? input : parseArguments(json),
});

const indexOf = ({ index }: Json): number => (typeof index === 'number' ? index : 0);

const fence = (output: string) => (output === '' ? '' : `\n\`\`\`\n${output.replace(/\n$/, '')}\n\`\`\`\n`);

/** Two pieces of reasoning, or two objects, are apart. */
const joined = (before: string, next: string): string => (before === '' ? next : `${before}\n\n${next}`);
