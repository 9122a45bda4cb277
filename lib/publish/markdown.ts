import { planOf } from '@/lib/endpoint/plan';
import { bodyTypesOf } from '@/lib/request/body-types';
import type { FieldTable } from '@/lib/schema/fields';
import { codeSpan, markdownText, mdxFence } from './escape';
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
import { eventsMarkdown, fieldsMarkdown } from './fields-markdown';
import { jobBlocks } from './job-mdx';
import type { Surroundings } from './mdx';
import { streamRunOf, tablesOf, type ResponseSection, type Subject } from './page';
import { fill } from '@/lib/i18n/fill';
import type { ReferenceWords } from './words';

/** The default request in one language. `highlight` is the language of its fence. */
export type Sample = { title: string; highlight: string; code: string };

/**
 * Prints a generated page as plain Markdown: what the reference column and the samples say, for readers without a
 * browser. `tabs` lead to the other pages as they are to be linked; the first one is the model's default.
 */
export function documentMarkdown(subject: Subject, around: Surroundings, samples: readonly Sample[]): string {
  const { endpoint, model, translate } = subject;
  const { words } = around;
  const tables = tablesOf(subject);
  const [bodyType = ''] = bodyTypesOf(planOf(endpoint));
  const isOther = around.tabs.findIndex(({ current }) => current) > 0;
  const title = isOther
    ? `${titleOf(subject)} · ${translate(`${endpoint.id}.title`, endpoint.title)}`
    : titleOf(subject);
  const marks = [
    ...(model ? [availabilityText(model, words, around.formatDate)] : []),
    ...tagTexts(subject, words),
  ];
  return joinBlocks([
    `# ${markdownText(title)}`,
    markdownText(marks.join(' · ')),
    codeSpan(`${endpoint.method} ${around.baseUrl}${pathOf(subject)}`),
    ...summariesOf(subject).map(markdownText),
    ...connectionBlocks(subject, around),
    ...(around.tabs.length > 1 ? operationBlocks(around) : []),
    ...(around.job ? jobBlocks(around.job, words) : []),
    ...authorizationBlocks(subject, around),
    ...sampleBlocks(samples, words),
    ...sectionBlocks(words.pathParameters, tables.path, 'path', words),
    ...sectionBlocks(words.queryParameters, tables.query, 'query', words),
    ...sectionBlocks(words.headerParameters, tables.header, 'header', words),
    ...(tables.body ? sectionBlocks(`${words.body} ${codeSpan(bodyType)}`, tables.body, 'body', words) : []),
    ...(tables.jsonBody
      ? sectionBlocks(
          `${words.jsonBody} ${codeSpan('application/json')}`,
          tables.jsonBody,
          'json-body',
          words,
        )
      : []),
    `## ${words.responses}`,
    ...tables.responses.flatMap((part) => responseBlocks(part, words)),
    ...(endpoint.stream && tables.event
      ? [
          `## ${words.streamEvents}`,
          ...streamTexts(endpoint, words).map(markdownText),
          ...(tables.event.variants.length > 0
            ? [eventsMarkdown(tables.event, marksOf(endpoint.stream, words), words)]
            : [fieldsMarkdown(tables.event, 'event', words)]),
          ...runBlocks(streamRunOf(subject), words),
        ]
      : []),
    fill(words.modified, { date: around.formatDate(endpoint.modified) }),
  ]);
}

const runBlocks = (run: string | undefined, words: ReferenceWords): string[] =>
  run === undefined ? [] : [`${words.streamRun}:`, mdxFence(run.trimEnd(), 'text')];

const marksOf =
  (stream: NonNullable<Subject['endpoint']['stream']>, words: ReferenceWords) =>
  (name: string): string[] =>
    eventMarks(name, stream, words);

/** Joins blocks as Markdown wants them: an empty line between two, a line break at the end, no empty block. */
export const joinBlocks = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** Where requests go, and what stands in each. */
export const connectionBlocks = (subject: Subject, { words, baseUrl }: Surroundings): string[] => [
  `## ${words.connection}`,
  connectionRows(subject, words, baseUrl)
    .map(({ label, value }) => `- ${label}: ${codeSpan(value)}`)
    .join('\n'),
];

/** How the key is sent. */
export const authorizationBlocks = (subject: Subject, { words, keyVariable }: Surroundings): string[] => [
  `## ${words.authorization}`,
  ...authorizationTexts(subject, words, keyVariable).map(markdownText),
];

/** A fence for each sample. */
export const sampleBlocks = (samples: readonly Sample[], words: ReferenceWords): string[] => [
  `## ${words.samples}`,
  ...samples.flatMap(({ title, highlight, code }) => [`### ${title}`, mdxFence(code, highlight)]),
];

function operationBlocks({ tabs, words }: Surroundings): string[] {
  const lines = tabs.map(({ href, title, text, current }) =>
    current
      ? `- **${markdownText(title)}**: ${markdownText(text)}`
      : `- [${markdownText(title)}](${href}): ${markdownText(text)}`,
  );
  return [`## ${words.operations}`, lines.join('\n')];
}

function sectionBlocks(title: string, table: FieldTable, section: string, words: ReferenceWords): string[] {
  return table.roots.length === 0 ? [] : [`## ${title}`, fieldsMarkdown(table, section, words)];
}

function responseBlocks(part: ResponseSection, words: ReferenceWords): string[] {
  const { status, description, mediaType, binary, table, example } = part;
  const title = words.status[String(status)];
  return [
    `### ${title ? `${status} ${title}` : status} ${codeSpan(mediaType)}`,
    markdownText(description),
    fieldsMarkdown(table, `response-${status}`, words),
    ...(binary ? [markdownText(bytesText(part, words))] : []),
    ...(binary || example === undefined
      ? []
      : [`${words.exampleAnswer}:`, mdxFence(JSON.stringify(example, null, 2), 'json')]),
  ];
}
