import { hash } from './hash';

/**
 * How many tokens a model would reason with: 60 to 180 at the usual depth 1, by the request. It leaves half of
 * `most`, the limit of the whole answer, for the answer itself.
 */
export function reasoningTokens(seed: string, depth: number, most = Infinity): number {
  const wanted = Math.round((60 + (hash(`thoughts ${seed}`) % 120)) * depth);
  return Math.min(wanted, Math.floor(most / 2));
}
