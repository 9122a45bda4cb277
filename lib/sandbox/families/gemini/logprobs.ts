import { hash } from '../../hash';
import { likelyTokens, rounded, type Likely } from '../../logprobs';

const VOCABULARY = 256_000;

/** Log probabilities of the tokens of a text, with `top` candidates at each step, the chosen one first. */
export function logprobsOf(text: string, top: number, seed: string) {
  const tokens = likelyTokens(text, top, seed);
  const logProbabilitySum = rounded(tokens.reduce((sum, { logprob }) => sum + logprob, 0));
  return {
    avgLogprobs: tokens.length > 0 ? rounded(logProbabilitySum / tokens.length) : 0,
    logprobsResult: {
      chosenCandidates: tokens.map(candidate),
      logProbabilitySum,
      ...(top > 0
        ? { topCandidates: tokens.map((token) => ({ candidates: token.top.map(candidate) })) }
        : {}),
    },
  };
}

const candidate = ({ token, logprob }: Likely) => ({
  token,
  tokenId: hash(token) % VOCABULARY,
  logProbability: logprob,
});
