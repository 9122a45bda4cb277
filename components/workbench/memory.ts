import type { EndpointView, UpstreamView } from '@/lib/request/view';
import type { Choices, Drafts } from './state';

/** The part of Web Storage that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

const CHOICES = 'lectern:workbench';
/** More text than this is not kept: a page's storage holds about 5 MB. */
const DRAFT_MAX = 1_000_000;

/** Where the drafts of a page are kept: each endpoint and model has its own. */
export const draftKey = ({ plan, model }: EndpointView): string => `lectern:draft:${plan.id}:${model ?? ''}`;

/** What was chosen on any page before, as far as it exists on this one. */
export function readChoices(store: Store, languages: string[], upstreams: UpstreamView[]): Partial<Choices> {
  const { language, upstream, stream } = read(store, CHOICES);
  const choices: Partial<Choices> = {};
  if (typeof language === 'string' && languages.includes(language)) choices.language = language;
  if (typeof upstream === 'string' && upstreams.some(({ id }) => id === upstream))
    choices.upstream = upstream;
  if (typeof stream === 'boolean') choices.stream = stream;
  return choices;
}

/** Keeps choices beside those that other pages made. */
export const writeChoices = (store: Store, choices: Partial<Choices>): void =>
  write(store, CHOICES, { ...read(store, CHOICES), ...choices });

/** What the reader had typed on this page. */
export function readDrafts(store: Store, view: EndpointView): Partial<Drafts> {
  const { scenario, bodies, params } = read(store, draftKey(view));
  return {
    ...(view.scenarios.some(({ id }) => id === scenario) ? { scenario: String(scenario) } : {}),
    bodies: texts(bodies),
    params: texts(params),
  };
}

/** Keeps what is typed for a reload of this page. Holds the body and parameters, never a key. */
export function writeDrafts(store: Store, view: EndpointView, { scenario, bodies, params }: Drafts): void {
  write(store, draftKey(view), { scenario, bodies, params });
}

/** A value that another version of the site, or a curious reader, may have put there. */
function read(store: Store, key: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return {};
    throw error;
  }
}

function write(store: Store, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  if (text.length > DRAFT_MAX) return;
  try {
    store.setItem(key, text);
  } catch (error) {
    // Storage that is full or forbidden: the page works without it.
    if (!(error instanceof DOMException)) throw error;
  }
}

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
