import { refName } from '@/lib/schema/to-json-schema';
import { contractOf } from './contract';
import type { Endpoint } from './endpoint';
import type { Model } from './model';

/** Whether an endpoint can answer with a stream: for a model, unless the field that asks for it was taken out. */
export function streamsFor(endpoint: Endpoint, model?: Model): boolean {
  if (!endpoint.stream) return false;
  const { $ref } = contractOf(endpoint).body ?? {};
  if (endpoint.streaming?.by !== 'body' || $ref === undefined) return true;
  const entry = model?.endpoints.find(({ id }) => id === endpoint.id);
  return !entry?.narrow?.remove?.includes(`${refName($ref)}.${endpoint.streaming.field}`);
}
