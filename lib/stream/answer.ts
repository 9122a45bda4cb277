/** Data that came inside an answer: base64 and its media type. */
export type InlineFile = { mediaType: string; data: string };

/** A picture of an answer. `partial`: a sketch that was sent before it, and stays where no better one came. */
export type AnswerImage = InlineFile & { partial?: true };

/** Media that an answer only has the address of. */
export type MediaLink = { url: string; kind: MediaKind };
export type MediaKind = 'image' | 'video' | 'audio';

/** One of several pictures that could not be made; `number` counts from 1 in the order of the answer. */
export type FailedImage = AnswerError & { number: number };

/** A call that the model asks for. `args` is whatever JSON the model wrote. */
export type FunctionCall = { id?: string; name: string; args: unknown };

/** An error that the API tells in its answer, of whatever shape. */
export type AnswerError = { code?: string; message: string };

/**
 * An answer as it is read, the same for a stream and for a plain answer. `complete` says that the API itself
 * marked the end: a finish reason, an error, or an end event. `usage` has the API's own names.
 */
export type AnswerView = {
  text: string;
  /** The text is the JSON of an answer that says nothing in words. */
  isJson?: true;
  /** What the model said instead of an answer. */
  refusal?: string;
  thoughts: string;
  images: AnswerImage[];
  files: InlineFile[];
  /** Media behind addresses, where there are any. They expire at their vendors, some after an hour. */
  links?: MediaLink[];
  /** Pictures that failed while others did not. */
  failures?: FailedImage[];
  functionCalls: FunctionCall[];
  /** The texts of the second and later candidates. */
  alternatives: string[];
  finishReason?: string;
  usage: Record<string, number>;
  error?: AnswerError;
  complete: boolean;
};

/** Puts the pieces of one answer together. `view` may be called between pieces; it does not change what it gave. */
export type Assembler = { add(piece: unknown): void; view(): AnswerView };

/** An answer of which nothing has arrived. */
export const emptyAnswer: AnswerView = {
  text: '',
  thoughts: '',
  images: [],
  files: [],
  functionCalls: [],
  alternatives: [],
  usage: {},
  complete: false,
};

/** Whether a JSON value is an object whose fields can be read. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list, or none when it is not a list. */
export const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/**
 * Reads the error shapes of the documented APIs: `{error: {message, status | code | type}}`, `{error: "…"}`,
 * `{code, message}`. Gateways answer in another family's shape, so all of them are tried for all.
 */
export function readError(value: unknown): AnswerError | undefined {
  if (!isRecord(value)) return undefined;
  const error = value.error ?? (isRecord(value.response) ? value.response.error : undefined);
  if (typeof error === 'string') return { message: error };
  if (isRecord(error)) return describeError(error);
  // Gateways put answers that went well into an envelope of the same members.
  const isSuccess = value.code === 'success';
  if (typeof value.message === 'string' && value.code !== undefined && !isSuccess)
    return describeError(value);
  return undefined;
}

function describeError(error: Record<string, unknown>): AnswerError {
  const code = [error.status, error.code, error.type].find(
    (part) => typeof part === 'string' || typeof part === 'number',
  );
  const message = typeof error.message === 'string' ? error.message : printJson(error);
  return { message, ...(code === undefined ? {} : { code: String(code) }) };
}

/** The arguments of a call from their JSON text; what is not whole yet, or is no JSON, stays a text. */
export function parseArguments(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}

/** A text, or nothing of another value. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Prints a parsed value; one that is nested deeper than the engine can follow gives an ellipsis. */
export function printJson(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof RangeError) return '…';
    throw error;
  }
}

/** Counts by the API's own names; of the details only those that count something. */
export function countsOf(usage: Record<string, unknown>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, value] of Object.entries(usage)) {
    if (typeof value === 'number') found[name] = value;
    if (!isRecord(value)) continue;
    for (const [detail, count] of Object.entries(value)) {
      if (typeof count === 'number' && count > 0) found[`${name}.${detail}`] = count;
    }
  }
  return found;
}
