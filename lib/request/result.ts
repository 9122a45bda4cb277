/** What is wrong with an input: `where` is a path such as `path.model` or `body.contents[0].role`. */
export type Problem = { where: string; message: string };

/** An expected failure is a value; mistakes of ours throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Wraps a value that was made without a problem. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps at least one problem. */
export const failure = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems,
});
