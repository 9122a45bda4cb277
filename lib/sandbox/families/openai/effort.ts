import { narrow } from '@/lib/schema/narrow';
import type { Call } from '../../family';
import { reasoningTokens } from '../../reasoning';
import { schemaAt } from '../../resolve-schema';
import { servingOf } from '../../served-model';

const EFFORTS: Record<string, number> = {
  none: 0,
  minimal: 0.2,
  low: 0.5,
  medium: 1,
  high: 2,
  xhigh: 3,
  max: 4,
};

/**
 * Tokens of hidden reasoning with an effort, of an answer with at most `most` tokens: none where the model cannot.
 * Of an unknown model the effort alone tells.
 */
export function reasoningFor(effort: string | undefined, { model, seed }: Call, most: number): number {
  if (model ? !model.abilities.includes('thinking') : effort === undefined) return 0;
  return reasoningTokens(seed, EFFORTS[effort ?? ''] ?? 1, most);
}

/** The effort of a model where the request says nothing: the default of the field at `path`. */
export function effortOf({ catalog, endpoint, contract, model }: Call, path: string[]): string | undefined {
  if (!contract.body || !model) return undefined;
  const narrowed = narrow(contract.body, servingOf(catalog, endpoint, model)?.narrow);
  const effort = schemaAt(narrowed, path)?.default;
  return typeof effort === 'string' ? effort : undefined;
}

/** The tier that serves a request: the one asked for where it can be had at any time. */
export const servingTier = (tier: string | undefined): string =>
  tier === undefined || tier === 'auto' || tier === 'scale' ? 'default' : tier;
