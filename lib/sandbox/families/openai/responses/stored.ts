import { contractOf } from '@/lib/endpoint/contract';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Call } from '../../../family';
import { hash } from '../../../hash';
import { memberOf } from '../../../scenario-answer';
import { modelsServedBy } from '../../../served-model';
import { Asked, asInput, promptOf, type AskedItem } from './asked';
import { compose, type Ended } from './compose';
import { documentedResponse } from './documented';
import { carried, idFor, opened, unstoredId, type Kept } from './kept';
import { settingsOf } from './settings';

/** A response that is found again: as it is when it has ended, and the conversation up to its end. */
export type Found = { response: Record<string, unknown>; items: AskedItem[]; phase: string };

/** A new response: whole, as it is when it has ended, with an id by which it is found again. */
export function newResponse(asked: Asked, call: Call, earlier: AskedItem[]): Found {
  const all = { ...asked, input: [...earlier, ...asked.input] };
  const ended = compose(all, call);
  const kept: Kept = {
    at: call.now,
    seed: call.seed,
    ...(call.hurry ? { done: true } : {}),
    body: carried(call.body),
  };
  const id =
    asked.store === false ? unstoredId(kept) : idFor(kept, { ended, last: promptOf(all).text }, call);
  return found(id, kept, { settings: settingsOf(asked, call), ended, input: all.input }, call);
}

/** The response with an id: one of the sandbox, or one that a page shows. Nothing where there is none. */
export function findResponse(id: string, call: Call): Found | undefined {
  const kept = opened(id, call);
  if (!kept) return documentedResponse(id, call.catalog);
  const made = madeBy(kept, call);
  const asked = Asked.safeParse(kept.body);
  if (!asked.success) return undefined;
  const settings = settingsOf(asked.data, made);
  if (kept.shown) {
    return found(id, kept, { settings, ended: kept.shown, input: asInput(kept.said ?? []) }, call);
  }
  const { previous_response_id: before } = asked.data;
  const earlier = before === undefined ? [] : (findResponse(before, call)?.items ?? []);
  const input = [...earlier, ...asked.data.input];
  return found(id, kept, { settings, ended: compose({ ...asked.data, input }, made), input }, call);
}

type Made = { settings: ReturnType<typeof settingsOf>; ended: Ended; input: AskedItem[] };

function found(id: string, kept: Kept, { settings, ended, input }: Made, call: Call): Found {
  const created = Math.floor(kept.at / 1000);
  const end = settings.background ? endOf(kept) : kept.at;
  const response = {
    id,
    object: 'response',
    created_at: created,
    completed_at: ended.status === 'completed' ? Math.floor(end / 1000) : null,
    error: null,
    ...settings,
    ...ended,
  };
  return { response, items: [...input, ...asInput(ended.output)], phase: phaseOf(kept, response, call) };
}

const QUEUED = 1000;

/** When a job in the background has ended: two to five seconds after it was begun. */
const endOf = ({ at, seed, done }: Kept): number => (done ? at : at + 2000 + (hash(`job ${seed}`) % 3000));

/** How far a response is by the clock. */
function phaseOf(
  kept: Kept,
  { status, background }: { status: string; background: boolean },
  call: Call,
): string {
  if (!background || call.hurry || call.now >= endOf(kept)) return status;
  return call.now < kept.at + QUEUED ? 'queued' : 'in_progress';
}

/** The call that made a response, as far as its answer depends on it. */
function madeBy({ at, seed, body }: Kept, call: Call): Call {
  const endpoint = createEndpoint(call);
  const code = memberOf(body, 'model');
  const { model: _, modelCode: __, ...rest } = call;
  const model = modelsServedBy(call.catalog, endpoint).find((other) => other.code === code);
  return {
    ...rest,
    endpoint,
    contract: contractOf(endpoint),
    ...(typeof code === 'string' ? { modelCode: code } : {}),
    ...(model ? { model } : {}),
    body,
    seed,
    now: at,
  };
}

/** The endpoint that makes responses. */
export const createEndpoint = ({ catalog, endpoint }: Call): Endpoint =>
  catalog.endpoints.find(({ family, operation }) => family === 'openai' && operation === 'responses') ??
  endpoint;
