import { fraction } from './hash';
import { tokenise } from './tokens';

const ALTERNATIVES = [
  ' the',
  ' a',
  ' of',
  ',',
  ' and',
  ' in',
  ' to',
  '.',
  ' is',
  ' that',
  ' it',
  ' for',
  ' as',
  ' with',
  ' on',
  ' are',
  ' was',
  ' by',
  ' be',
  ' or',
];

/** A token and the natural logarithm of its probability. */
export type Likely = { token: string; logprob: number };

/** The tokens of a text, each with the `top` likeliest in its place, the chosen one first. */
export const likelyTokens = (text: string, top: number, seed: string): (Likely & { top: Likely[] })[] =>
  tokenise(text).map((token, index) => {
    const chosen = { token, logprob: rounded(-0.4 * fraction(`${index} ${token} ${seed}`)) };
    return { ...chosen, top: [chosen, ...others(chosen)].slice(0, top) };
  });

const others = ({ token, logprob }: Likely): Likely[] =>
  ALTERNATIVES.filter((other) => other !== token).map((other, index) => ({
    token: other,
    logprob: rounded(logprob - 1.5 - index * 0.5),
  }));

/** To six decimals. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
