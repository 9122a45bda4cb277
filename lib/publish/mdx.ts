import type { Model } from '@/lib/endpoint/model';
import type { RequestSpec } from '@/lib/request/spec';
import type { FieldTable } from '@/lib/schema/fields';
import type { Snippet, SnippetOptions } from '@/lib/snippets/snippet';
import { mdxFence, mdxTag, mdxText } from './escape';
import { fieldsMdx } from './fields-mdx';
import { tablesOf, type ResponseSection, type Subject } from './page';
import { fill, type ReferenceWords } from './words';

/** Another endpoint this model is reached by, as a tab. */
export type OperationTab = { href: string; title: string; text: string; current: boolean };

/** What the reference column shows beside what the description itself says. */
export type Surroundings = {
  words: ReferenceWords;
  /** The base URL that samples and the connection block show. */
  baseUrl: string;
  keyVariable: string;
  tabs: OperationTab[];
  /** Formats an ISO date in the page's language. */
  formatDate: (isoDate: string) => string;
};

/**
 * Prints the reference column of a page as MDX: every heading, one `<Field>` for each documented field with its
 * literal props and text, every answer. Compiled with the component map, it is the column.
 */
export function referenceMdx(subject: Subject, around: Surroundings): string {
  const { endpoint, model, translate } = subject;
  const { words } = around;
  const tables = tablesOf(subject);
  const title = model?.title ?? translate(`${endpoint.id}.title`, endpoint.title);
  const path =
    model && endpoint.model?.in === 'path'
      ? endpoint.path.replace(`{${endpoint.model.name}}`, model.code)
      : endpoint.path;
  const blocks = [
    `# ${mdxText(title)}`,
    mdxTag(
      'Tags',
      {
        items: (model?.abilities ?? endpoint.tags).map((tag) => words.tags[tag]),
        ...availability(model, around),
      },
      ' /',
    ),
    mdxTag('Operation', { method: endpoint.method, baseUrl: around.baseUrl, path }, ' /'),
    ...(model ? [mdxText(translate(`models.${model.code}.summary`, model.summary))] : []),
    mdxText(translate(`${endpoint.id}.summary`, endpoint.summary)),
    connectionMdx(subject, around),
    ...(around.tabs.length > 1 ? [operationsMdx(around)] : []),
    authorizationMdx(subject, around),
    ...section('path', words.pathParameters, tables.path, words),
    ...section('query', words.queryParameters, tables.query, words),
    ...section('header', words.headerParameters, tables.header, words),
    ...(tables.body ? section('body', words.body, tables.body, words, 'application/json') : []),
    [
      `<Section id="responses">`,
      `## ${words.responses}`,
      ...tables.responses.map((part) => responseMdx(part, words)),
      '</Section>',
    ].join('\n\n'),
    ...(endpoint.stream && tables.event ? [streamMdx(endpoint.stream, tables.event, words)] : []),
    mdxTag(
      'Modified',
      { date: endpoint.modified, text: fill(words.modified, { date: around.formatDate(endpoint.modified) }) },
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
  if (!model) return {};
  const { status, since } = model.availability;
  const text = words.availability[status];
  return {
    status,
    statusText: since ? `${text} · ${fill(words.availableSince, { date: formatDate(since) })}` : text,
  };
}

function connectionMdx({ endpoint, model }: Subject, { words, baseUrl }: Surroundings): string {
  const rows: [string, string, boolean][] = [[words.baseUrl, baseUrl, true]];
  if (model) rows.push([words.modelCode, model.code, true]);
  if (endpoint.body) rows.push([words.contentType, 'application/json', false]);
  const number = (value: number) => value.toLocaleString('en-US');
  if (model?.limits?.input) rows.push([words.inputLimit, number(model.limits.input), false]);
  if (model?.limits?.output) rows.push([words.outputLimit, number(model.limits.output), false]);
  const lines = rows.map(([label, value, copy]) =>
    mdxTag('ConnectionRow', { label, value, copyable: copy }, ' /'),
  );
  return ['<Connection>', ...lines, '</Connection>'].join('\n');
}

function operationsMdx({ tabs, words }: Surroundings): string {
  const lines = tabs.map(
    ({ href, title, text, current }) =>
      `${mdxTag('OperationItem', { href, title, current })}${mdxText(text)}</OperationItem>`,
  );
  return [mdxTag('Operations', { label: words.operations }), ...lines, '</Operations>'].join('\n');
}

function authorizationMdx({ endpoint }: Subject, { words, keyVariable }: Surroundings): string {
  const lines = endpoint.auth.map(({ name, prefix }, index) =>
    mdxText(
      fill(index === 0 ? words.authorizationText : words.authorizationOr, {
        header: `\`${name}: ${prefix}$${keyVariable}\``,
      }),
    ),
  );
  const body = [...lines, mdxText(fill(words.keyVariableText, { variable: `\`${keyVariable}\`` }))];
  return ['<Section id="authorization">', `## ${words.authorization}`, ...body, '</Section>'].join('\n\n');
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
  return [[`<Section id="${id}">`, heading, fieldsMdx(table, words), '</Section>'].join('\n\n')];
}

function responseMdx(part: ResponseSection, words: ReferenceWords): string {
  const { status, description, mediaType, table, example } = part;
  const title = words.status[String(status)] ?? '';
  return [
    mdxTag('Response', { status, title, mediaType }),
    mdxText(description),
    ...(table.roots.length > 0 ? [fieldsMdx(table, words)] : []),
    ...(example === undefined
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
  stream: NonNullable<Subject['endpoint']['stream']>,
  table: FieldTable,
  words: ReferenceWords,
): string {
  const { end } = stream;
  const values = end.by === 'data' ? [end.data] : end.by === 'event' ? end.events : [];
  return [
    '<Section id="event">',
    `## ${words.streamEvents}`,
    mdxText(
      `${fill(words.streamText, { framing: '`text/event-stream`' })} ${fill(words.streamEnd[end.by], { value: values.map((value) => `\`${value}\``).join(' / ') })}`,
    ),
    fieldsMdx(table, words),
    '</Section>',
  ].join('\n\n');
}
