import { planOf } from '@/lib/endpoint/plan';
import { bodyTypesOf } from '@/lib/request/body-types';
import type { Model } from '@/lib/endpoint/model';
import type { RequestSpec } from '@/lib/request/spec';
import type { FieldTable } from '@/lib/schema/fields';
import type { Snippet, SnippetOptions } from '@/lib/snippets/snippet';
import { mdxFence, mdxTag, mdxText } from './escape';
import {
  authorizationTexts,
  availabilityText,
  bytesText,
  connectionRows,
  pathOf,
  eventMarks,
  streamTexts,
  summariesOf,
  tagTexts,
  titleOf,
} from './facts';
import { eventsMdx, fieldsMdx } from './fields-mdx';
import type { JobGuide } from './job';
import { jobMdx } from './job-mdx';
import { streamRunOf, tablesOf, type ResponseSection, type Subject } from './page';
import { fill } from '@/lib/i18n/fill';
import type { ReferenceWords } from './words';

/** Another endpoint this model is reached by, as a tab. */
export type OperationTab = { href: string; title: string; text: string; current: boolean };

/** What the reference column shows beside what the description itself says. */
export type Surroundings = {
  words: ReferenceWords;
  /** The base URL that samples and the connection block show. */
  baseUrl: string;
  keyVariable: string;
  tabs: OperationTab[];
  /** The job that the page is a step of. */
  job?: JobGuide;
  /** Formats an ISO date in the page's language. */
  formatDate: (isoDate: string) => string;
};

/**
 * Prints the reference column of a page as MDX: every heading, one `<Field>` for each documented field with its
 * literal props and text, every answer. Compiled with the component map, it is the column.
 */
export function referenceMdx(subject: Subject, around: Surroundings): string {
  const { endpoint, model } = subject;
  const { words } = around;
  const tables = tablesOf(subject);
  const [bodyType] = bodyTypesOf(planOf(endpoint));
  const blocks = [
    `# ${mdxText(titleOf(subject))}`,
    mdxTag(
      'Tags',
      {
        items: tagTexts(subject, words),
        ...availability(model, around),
      },
      ' /',
    ),
    mdxTag('Operation', { method: endpoint.method, baseUrl: around.baseUrl, path: pathOf(subject) }, ' /'),
    ...summariesOf(subject).map(mdxText),
    connectionMdx(subject, around),
    ...(around.tabs.length > 1 ? [operationsMdx(around)] : []),
    ...(around.job ? [jobMdx(around.job, words)] : []),
    authorizationMdx(subject, around),
    ...section('path', words.pathParameters, tables.path, words),
    ...section('query', words.queryParameters, tables.query, words),
    ...section('header', words.headerParameters, tables.header, words),
    ...(tables.body ? section('body', words.body, tables.body, words, bodyType) : []),
    ...(tables.jsonBody
      ? section('json-body', words.jsonBody, tables.jsonBody, words, 'application/json')
      : []),
    [
      `<Section id="responses">`,
      `## ${words.responses}`,
      ...tables.responses.map((part) => responseMdx(part, words)),
      '</Section>',
    ].join('\n\n'),
    ...(endpoint.stream && tables.event ? [streamMdx(subject, endpoint.stream, tables.event, words)] : []),
    mdxTag(
      'Modified',
      {
        date: endpoint.modified,
        text: fill(words.modified, { date: around.formatDate(endpoint.modified) }),
      },
      ' /',
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Prints the samples of a request as MDX: one fence for each language, in order. */
export function samplesMdx(
  spec: RequestSpec,
  languages: Readonly<Record<string, Omit<Snippet, 'extension'>>>,
  options: SnippetOptions,
): string {
  const samples = Object.entries(languages).map(([id, { title, highlight, render }]) =>
    [mdxTag('Sample', { language: id, title }), mdxFence(render(spec, options), highlight), '</Sample>'].join(
      '\n\n',
    ),
  );
  return `${['<Samples>', ...samples, '</Samples>'].join('\n\n')}\n`;
}

function availability(model: Model | undefined, { words, formatDate }: Surroundings) {
  return model
    ? { status: model.availability.status, statusText: availabilityText(model, words, formatDate) }
    : {};
}

function connectionMdx(subject: Subject, { words, baseUrl }: Surroundings): string {
  const lines = connectionRows(subject, words, baseUrl).map((row) => mdxTag('ConnectionRow', row, ' /'));
  return ['<Connection>', ...lines, '</Connection>'].join('\n');
}

function operationsMdx({ tabs, words }: Surroundings): string {
  const lines = tabs.map(
    ({ href, title, text, current }) =>
      `${mdxTag('OperationItem', { href, title, current })}${mdxText(text)}</OperationItem>`,
  );
  return [mdxTag('Operations', { label: words.operations }), ...lines, '</Operations>'].join('\n');
}

function authorizationMdx(subject: Subject, { words, keyVariable }: Surroundings): string {
  const lines = authorizationTexts(subject, words, keyVariable).map(mdxText);
  return ['<Section id="authorization">', `## ${words.authorization}`, ...lines, '</Section>'].join('\n\n');
}

function section(
  id: string,
  title: string,
  table: FieldTable,
  words: ReferenceWords,
  note?: string,
): string[] {
  if (table.roots.length === 0) return [];
  const heading = note ? `## ${title} \`${note}\`` : `## ${title}`;
  return [[`<Section id="${id}">`, heading, ...withTools(table, title, words), '</Section>'].join('\n\n')];
}

/** A field table, with tools above it where it is long and nested; `of` tells them from those of other tables. */
function withTools(table: FieldTable, of: string, words: ReferenceWords): string[] {
  const nodes = Object.values(table.nodes);
  const isLarge =
    nodes.length >= 8 && nodes.some(({ fields, variants }) => fields.length + variants.length > 0);
  return [...(isLarge ? [mdxTag('FieldTools', { of }, ' /')] : []), fieldsMdx(table, words)];
}

function responseMdx(part: ResponseSection, words: ReferenceWords): string {
  const { status, description, mediaType, binary, table, example } = part;
  const title = words.status[String(status)] ?? '';
  return [
    mdxTag('Response', { status, title, mediaType }),
    mdxText(description),
    ...(table.roots.length > 0 ? withTools(table, `${status} ${title}`, words) : []),
    ...(mediaType === 'text/event-stream' ? [`[${mdxText(words.streamEvents)}](#event)`] : []),
    ...(binary ? [mdxText(bytesText(part, words))] : []),
    ...(binary || example === undefined
      ? []
      : [
          mdxTag('Example', { label: words.exampleAnswer }),
          mdxFence(JSON.stringify(example, null, 2), 'json'),
          '</Example>',
        ]),
    '</Response>',
  ].join('\n\n');
}

function streamMdx(
  subject: Subject,
  stream: NonNullable<Subject['endpoint']['stream']>,
  table: FieldTable,
  words: ReferenceWords,
): string {
  const run = streamRunOf(subject);
  return [
    '<Section id="event">',
    `## ${words.streamEvents}`,
    ...streamTexts(subject.endpoint, words).map(mdxText),
    ...(table.variants.length > 0
      ? [
          mdxTag('FieldTools', { of: words.streamEvents }, ' /'),
          eventsMdx(table, (name) => eventMarks(name, stream, words), words),
        ]
      : withTools(table, words.streamEvents, words)),
    ...(run === undefined
      ? []
      : [mdxTag('Example', { label: words.streamRun }), mdxFence(run.trimEnd(), 'text'), '</Example>']),
    '</Section>',
  ].join('\n\n');
}
