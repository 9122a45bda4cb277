import { cutText } from '../../cut-text';
import { countTokens } from '../../tokens';
import type { Chosen } from './choose-calls';

/** A call as far as there is room for it: what is cut is no JSON. */
export type CutCall = Chosen & { isCut: boolean };

/** Calls with at most `most` tokens together. `isCut` also where one was left out; `tokens` is what they cost. */
export function cutCalls(
  calls: Chosen[],
  most: number,
): { calls: CutCall[]; isCut: boolean; tokens: number } {
  let left = most;
  const cut = calls.flatMap((call) => {
    if (left <= 0) return [];
    const { kept, isCut } = cutText(call.input, { stops: [], tokens: left });
    left -= isCut ? left : countTokens(kept) + countTokens(call.name);
    return [{ ...call, input: kept, isCut }];
  });
  const tokens = cut.reduce((sum, { name, input }) => sum + countTokens(name) + countTokens(input), 0);
  return {
    calls: cut,
    isCut: cut.length < calls.length || cut.some((call) => call.isCut),
    tokens: Math.min(tokens, most),
  };
}
