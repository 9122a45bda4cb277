/** The rules that a value of a request can break; a language has a sentence for each. */
export type ValueRule =
  | 'required'
  | 'unknown'
  | 'maxLength'
  | 'empty'
  | 'dotSegment'
  | 'pathCharacters'
  | 'headerCharacters'
  | 'surrogate'
  | 'pattern'
  | 'enum'
  | 'type'
  | 'formObject'
  | 'fileName'
  | 'oneFile'
  | 'noFile';

/**
 * What is wrong with an input: `where` is a path such as `path.model` or `body.contents[0].role`, `message` says it in
 * English. With `rule` it can be said in another language: `values` fill the sentence of that rule.
 */
export type Problem = {
  where: string;
  message: string;
  rule?: ValueRule | (string & {});
  values?: Readonly<Record<string, string | number>>;
};

/** An expected failure is a value; mistakes of ours throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Wraps a value that was made without a problem. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps at least one problem. */
export const failure = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems,
});
