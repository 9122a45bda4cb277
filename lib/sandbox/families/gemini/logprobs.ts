import { fraction, hash } from '../../hash';
import { tokenise } from '../../tokens';

const VOCABULARY = 256_000;
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
];

/** Log probabilities of the tokens of a text, with `top` candidates at each step, the chosen one first. */
export function logprobsOf(text: string, top: number, seed: string) {
  const tokens = tokenise(text);
  const chosenCandidates = tokens.map((token, index) =>
    step(token, -0.4 * fraction(`${index} ${token} ${seed}`)),
  );
  const logProbabilitySum = round(
    chosenCandidates.reduce((sum, { logProbability }) => sum + logProbability, 0),
  );
  return {
    avgLogprobs: tokens.length > 0 ? round(logProbabilitySum / tokens.length) : 0,
    logprobsResult: {
      chosenCandidates,
      logProbabilitySum,
      ...(top > 0
        ? {
            topCandidates: chosenCandidates.map((chosen) => ({
              candidates: [chosen, ...others(chosen.token, chosen.logProbability, top - 1)],
            })),
          }
        : {}),
    },
  };
}

const others = (token: string, from: number, count: number) =>
  ALTERNATIVES.filter((other) => other !== token)
    .slice(0, count)
    .map((other, index) => step(other, from - 1.5 - index * 0.5));

const step = (token: string, logProbability: number) => ({
  token,
  tokenId: hash(token) % VOCABULARY,
  logProbability: round(logProbability),
});

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
