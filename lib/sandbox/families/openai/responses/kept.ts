import { z } from 'zod';
import type { Call } from '../../../family';
import { hashId } from '../../../hash';
import { memberOf, without } from '../../../scenario-answer';
import { openJson } from '../../../seal';
import type { Ended } from './compose';
import type { Item } from './items';
import { withoutSecrets } from './settings';

const Shown = z.looseObject({
  status: z.string(),
  incomplete_details: z.object({ reason: z.string() }).nullable(),
  output: z.array(z.looseObject({ type: z.string() })),
  usage: z.looseObject({}),
}) satisfies z.ZodType<Ended>;

/**
 * What the id of a response carries, since nothing is remembered: the request, from which the same answer is composed
 * again. Where that is too long: what was answered, and the last words of the conversation.
 */
const Kept = z.object({
  /** When the response was begun, in milliseconds. */
  at: z.number(),
  seed: z.string(),
  /** A job in the background that was told to hurry. */
  done: z.boolean().optional(),
  body: z.looseObject({}),
  shown: Shown.optional(),
  said: z.array(z.looseObject({})).optional(),
});
export type Kept = z.infer<typeof Kept>;

const PREFIX = 'resp_';
/** The longest id, in characters: it has to fit into an address beside everything else. */
export const ID_MAX = 1500;
/** Responses are kept for 30 days. */
const LIFE = 30 * 24 * 60 * 60 * 1000;

/** Longer texts are not tried: they would not fit, and packing them takes time. */
const TRIED = 20_000;

/** What an id carries; nothing where the sandbox did not make it, or its time is over. */
export function opened(id: string, { seal, now }: Call): Kept | undefined {
  if (!id.startsWith(PREFIX) || id.length > ID_MAX) return undefined;
  const kept = openJson(seal, id.slice(PREFIX.length), Kept);
  return kept && now - kept.at <= LIFE ? kept : undefined;
}

/** A request without what only says how it is answered, and without secrets. */
export function carried(body: unknown): Kept['body'] {
  const { tools, ...rest } = Object(without(body, ['stream', 'stream_options']));
  if (!Array.isArray(tools)) return rest;
  return { ...rest, tools: tools.map((tool) => (OWN.has(tool?.type) ? tool : withoutSecrets(tool))) };
}

const OWN = new Set(['function', 'custom', 'namespace']);

/** Members of a request that an answer can be told apart by, and that are short. */
const SHORT = new Set(['model', 'background', 'metadata', 'reasoning', 'max_output_tokens', 'store']);

/** The id of a response that is not stored: it carries nothing. */
export const unstoredId = (kept: Kept): string => `${PREFIX}${hashId(JSON.stringify(kept), 48)}`;

/** What a long id does without: the answer, and the last words of the reader. */
type Rest = { ended: Ended; last: string };

/** An id that carries as much as it has room for. */
export function idFor(kept: Kept, { ended, last }: Rest, { seal }: Call): string {
  const { body, ...about } = kept;
  const said = last === '' ? [] : [{ type: 'message', role: 'user', content: last.slice(0, 120) }];
  const short = Object.fromEntries(Object.entries(body).filter(([name]) => SHORT.has(name)));
  const { metadata: _, ...shortest } = short;
  const essential = ended.output.filter(({ type }) => ESSENTIAL.has(type));
  const cut = (length: number) => ({ ...ended, output: essential.map((item) => plainItem(item, length)) });
  const attempts: Kept[] = [
    kept,
    { ...about, body: Object(without(body, ['input', 'previous_response_id'])), shown: ended, said },
    { ...about, body: short, shown: cut(Infinity), said },
    { ...about, body: shortest, shown: cut(400), said },
    { ...about, body: shortest, shown: cut(100), said },
    { ...about, body: shortest, shown: { ...ended, output: [] } },
  ];
  for (const attempt of attempts) {
    const text = JSON.stringify(attempt);
    const id = text.length > TRIED ? undefined : `${PREFIX}${seal.seal(text)}`;
    if (id !== undefined && id.length <= ID_MAX) return id;
  }
  return unstoredId(kept);
}

const ESSENTIAL = new Set(['message', 'function_call', 'custom_tool_call']);

/** An item without sources and likelihoods, its texts cut. */
function plainItem(item: Item, length: number): Item {
  const { content } = item;
  if (!Array.isArray(content)) return item;
  const parts = content.map((part: unknown) => ({
    type: 'output_text',
    text: String(memberOf(part, 'text') ?? '').slice(0, length),
    annotations: [],
    logprobs: [],
  }));
  return { ...item, content: parts };
}
