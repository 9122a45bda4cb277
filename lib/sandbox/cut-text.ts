import { tokenise } from './tokens';

/** Where a text ends early: texts that stop it, and how many tokens it may have. */
export type Limits = { stops: readonly string[]; tokens: number };

/** Stops before the first stop text, or when the tokens are used up; `isCut` says that it was the tokens. */
export function cutText(text: string, { stops, tokens: most }: Limits): { kept: string; isCut: boolean } {
  const ends = stops.flatMap((stop) => {
    const at = stop === '' ? -1 : text.indexOf(stop);
    return at === -1 ? [] : [at];
  });
  const stopped = text.slice(0, Math.min(text.length, ...ends));
  const tokens = tokenise(stopped);
  return tokens.length > most
    ? { kept: tokens.slice(0, most).join(''), isCut: true }
    : { kept: stopped, isCut: false };
}
