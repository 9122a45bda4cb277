import { planOf } from '@/lib/endpoint/plan';
import { bodyTypesOf } from '@/lib/request/body-types';
import type { Model } from '@/lib/endpoint/model';
import type { Limit } from '@/lib/schema/field-values';
import type { FieldNode } from '@/lib/schema/fields';
import type { ResponseSection, Subject } from './page';
import { fill } from '@/lib/i18n/fill';
import type { ReferenceWords } from './words';

// What a page says in words and values, whatever it is printed as. Texts are free text with spans in backticks.

/** The heading of a page: the model it is about, else the endpoint. */
export const titleOf = ({ endpoint, model, translate }: Subject): string =>
  model?.title ?? translate(`${endpoint.id}.title`, endpoint.title);

/** The path template of a page; a model's page has the code filled in. */
export const pathOf = ({ endpoint, model }: Subject): string =>
  model && endpoint.model?.in === 'path'
    ? endpoint.path.replace(`{${endpoint.model.name}}`, model.code)
    : endpoint.path;

/** The paragraphs under the heading: what the model is, then what the endpoint does. */
export const summariesOf = ({ endpoint, model, translate }: Subject): string[] => [
  ...(model ? [translate(`models.${model.code}.summary`, model.summary)] : []),
  translate(`${endpoint.id}.summary`, endpoint.summary),
];

/** What a page is about in a few words each: of a model its abilities, else the tags of the endpoint. */
export const tagTexts = ({ endpoint, model }: Subject, words: ReferenceWords): string[] =>
  (model?.abilities ?? endpoint.tags).map((tag) => words.tags[tag]);

/** Whether a model can be had and since when: `Preview · since 19 February 2026`. */
export function availabilityText(
  { availability: { status, since } }: Pick<Model, 'availability'>,
  words: Pick<ReferenceWords, 'availability' | 'availableSince'>,
  formatDate: (isoDate: string) => string,
): string {
  const text = words.availability[status];
  return since ? `${text} · ${fill(words.availableSince, { date: formatDate(since) })}` : text;
}

/** The lines of the connection block; `copyable` ones are typed into a program as they are. */
export function connectionRows(
  { endpoint, model }: Subject,
  words: ReferenceWords,
  baseUrl: string,
): { label: string; value: string; copyable: boolean }[] {
  const count = (label: string, tokens: number | undefined) =>
    tokens ? [{ label, value: tokens.toLocaleString('en-US'), copyable: false }] : [];
  return [
    { label: words.baseUrl, value: baseUrl, copyable: true },
    ...(model ? [{ label: words.modelCode, value: model.code, copyable: true }] : []),
    ...(endpoint.body
      ? [{ label: words.contentType, value: bodyTypesOf(planOf(endpoint)).join(', '), copyable: false }]
      : []),
    ...count(words.inputLimit, model?.limits?.input),
    ...count(words.outputLimit, model?.limits?.output),
  ];
}

/** How the key is sent: one paragraph for each alternative, then where samples read it. */
export const authorizationTexts = (
  { endpoint }: Subject,
  words: ReferenceWords,
  keyVariable: string,
): string[] => [
  ...endpoint.auth.map(({ name, prefix }, index) =>
    fill(index === 0 ? words.authorizationText : words.authorizationOr, {
      header: `\`${name}: ${prefix}$${keyVariable}\``,
    }),
  ),
  fill(words.keyVariableText, { variable: `\`${keyVariable}\`` }),
];

/** What an answer of bytes is, with the name of a sample file that is like it. */
export const bytesText = (
  { mediaType, example }: ResponseSection,
  words: Pick<ReferenceWords, 'bytes'>,
): string =>
  fill(words.bytes[typeof example === 'string' ? 'like' : 'alone'], {
    type: '`file`',
    mediaTypes: mediaType
      .split(', ')
      .map((type) => `\`${type}\``)
      .join(', '),
    name: `\`${String(example)}\``,
  });

/** How a stream is asked for and framed, how a client knows that it is over, and how its events follow each other. */
export function streamTexts(
  { stream, streaming }: Pick<Subject['endpoint'], 'stream' | 'streaming'>,
  words: Pick<ReferenceWords, 'streamAsked' | 'streamText' | 'streamNamedText' | 'streamEnd' | 'streamOrder'>,
): string[] {
  if (!stream) return [];
  const { named, order, end } = stream;
  const values = end.by === 'data' ? [end.data] : end.by === 'event' ? end.events : [];
  const value = values.map((text) => `\`${text}\``).join(' / ');
  const framing = '`text/event-stream`';
  const sentences = [
    ...(streaming?.by === 'body'
      ? [fill(words.streamAsked, { field: `\`"${streaming.field}": true\`` })]
      : []),
    named === undefined
      ? fill(words.streamText, { framing })
      : fill(words.streamNamedText, { framing, member: `\`${named}\`` }),
    fill(words.streamEnd[end.by], { value }),
  ];
  return [
    sentences.join(' '),
    ...(order === undefined ? [] : [fill(words.streamOrder, { order: `\`${order}\`` })]),
  ];
}

/** What is special about the event of this name, in words. */
export function eventMarks(
  name: string,
  { text, errors, end }: NonNullable<Subject['endpoint']['stream']>,
  words: Pick<ReferenceWords, 'eventMarks'>,
): string[] {
  const marks = words.eventMarks;
  return [
    ...(text.event === name ? [marks.text] : []),
    ...(end.by === 'event' && end.events.includes(name) ? [marks.end] : []),
    ...(errors.some(({ event }) => event === name) ? [marks.error] : []),
  ];
}

/** These formats say how a number is stored, which is nothing that a reader of JSON can see. */
const SILENT_FORMATS = new Set(['int32', 'double', 'float', 'safeint']);

/** The bounds of a field in words; `show` prints a value. */
export function limitTexts(
  { limits }: FieldNode,
  words: Pick<ReferenceWords, 'limits'>,
  show: (limit: Limit) => string = ({ value }) => String(value),
): string[] {
  const hasFormat = limits.some(({ kind }) => kind === 'format');
  // A named format says what its pattern says, in one word.
  const told = ({ kind, value }: Limit) =>
    kind === 'format' ? !SILENT_FORMATS.has(String(value)) : !(kind === 'pattern' && hasFormat);
  return limits.filter(told).map((limit) => fill(words.limits[limit.kind], { value: show(limit) }));
}

/** The groups of nested names of which one may be set, each as one text; `show` prints a name. */
export const oneOfTexts = ({ oneOf }: FieldNode, show: (name: string) => string = (name) => name): string[] =>
  oneOf.filter((group) => group.length > 1).map((group) => group.map(show).join(' · '));
