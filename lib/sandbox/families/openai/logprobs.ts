import { likelyTokens, type Likely } from '../../logprobs';

/** Log probabilities of the tokens of a text, each with `top` alternatives, itself among them. */
export const logprobsOf = (text: string, top: number, seed: string) => ({
  content: likelyTokens(text, top, seed).map((token) => ({
    ...entry(token),
    top_logprobs: token.top.map(entry),
  })),
  refusal: null,
});

const entry = ({ token, logprob }: Likely) => ({
  token,
  logprob,
  bytes: [...new TextEncoder().encode(token)],
});
