import { tokenise } from './tokens';

/** Where a text ends early: texts that stop it, and how many tokens it may have. */
export type Limits = { stops: readonly string[]; tokens: number };

/** What is left of a text: `isCut` says that the tokens were used up, `stop` which text stopped it. */
export type Cut = { kept: string; isCut: boolean; stop?: string };

/** Stops before the first stop text, or when the tokens are used up. */
export function cutText(text: string, { stops, tokens: most }: Limits): Cut {
  let end = text.length;
  let stop: string | undefined;
  for (const other of stops) {
    const at = other === '' ? -1 : text.indexOf(other);
    if (at === -1 || at >= end) continue;
    end = at;
    stop = other;
  }
  const stopped = text.slice(0, end);
  const tokens = tokenise(stopped);
  if (tokens.length > most) return { kept: tokens.slice(0, most).join(''), isCut: true };
  return { kept: stopped, isCut: false, ...(stop === undefined ? {} : { stop }) };
}
