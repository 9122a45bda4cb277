import type { FieldValue } from '@/lib/schema/field-values';
import type { FieldNode, FieldTable } from '@/lib/schema/fields';
import { codeSpan, markdownText } from './escape';
import { limitTexts, oneOfTexts } from './facts';
import { fill } from '@/lib/i18n/fill';
import type { ReferenceWords } from './words';

type Context = { table: FieldTable; section: string; words: ReferenceWords };

/**
 * Prints a field table as one Markdown list: a row for each field, named by its whole path
 * (`contents[].parts[].text`), so that a row cut out of the page still says where it belongs. Only the fields of
 * a variant are set in, under its name. `section` begins the ids of the table.
 */
export const fieldsMarkdown = (table: FieldTable, section: string, words: ReferenceWords): string =>
  table.roots.flatMap((id) => rowLines(id, 0, { table, section, words })).join('\n');

/** Prints a union of events as one Markdown list: the fields of all, then each event with its own fields set in. */
export function eventsMarkdown(
  table: FieldTable,
  marksOf: (name: string) => string[],
  words: ReferenceWords,
): string {
  const context: Context = { table, section: 'event', words };
  const shared = table.roots.flatMap((id) => rowLines(id, 0, context));
  const events = table.variants.flatMap((variant) => {
    const marks = marksOf(variant.name);
    const head = [codeSpan(variant.name), ...(marks.length > 0 ? [`(${marks.join(', ')})`] : [])].join(' ');
    return [
      item(0, variant.description ? `${head}: ${markdownText(variant.description)}` : head),
      ...sameAsLines(variant, 1, context),
      ...variant.fields.flatMap((child) => rowLines(child, 1, context)),
    ];
  });
  return [...shared, ...events].join('\n');
}

function rowLines(id: string, depth: number, context: Context): string[] {
  const node = context.table.nodes[id];
  if (!node) throw new Error(`Field table has no row "${id}"`);
  const text = markdownText(node.description);
  const head = `${codeSpan(node.path)} (${notesOf(node, context.words).join(', ')})`;
  return [
    item(depth, text ? `${head}: ${text}` : head),
    ...detailLines(node, depth + 1, context),
    ...node.fields.flatMap((child) => rowLines(child, depth, context)),
    ...node.variants.flatMap((variant) => {
      const about = variant.description ? `: ${markdownText(variant.description)}` : '';
      return [
        item(depth + 1, `${codeSpan(variant.name)}${about}`),
        ...sameAsLines(variant, depth + 2, context),
        ...variant.fields.flatMap((child) => rowLines(child, depth + 2, context)),
      ];
    }),
  ];
}

function notesOf(node: FieldNode, words: ReferenceWords): string[] {
  return [
    codeSpan(node.type),
    ...(node.required ? [words.required] : []),
    ...(node.nullable ? [words.nullable] : []),
    ...(node.deprecated ? [words.deprecated] : []),
    ...(node.default === undefined ? [] : [`${words.default} ${codeSpan(JSON.stringify(node.default))}`]),
    ...limitTexts(node, words, ({ kind, value }) =>
      kind === 'pattern' ? codeSpan(String(value)) : String(value),
    ),
  ];
}

function detailLines(node: FieldNode, depth: number, context: Context): string[] {
  const { values, open } = node;
  const { words } = context;
  return [
    ...valueLines(values, open ? words.openValues : words.values, depth),
    ...sameAsLines(node, depth, context),
    ...oneOfTexts(node, codeSpan).map((names) => item(depth, fill(words.oneOf, { names }))),
  ];
}

function sameAsLines(
  { sameAs }: Pick<FieldNode, 'sameAs'>,
  depth: number,
  { words, section }: Context,
): string[] {
  if (!sameAs) return [];
  const type = codeSpan(sameAs.type);
  return [item(depth, fill(words.sameAs, { type, path: placeText(sameAs, section, words) }))];
}

/** Values that say enough stand in one line; where one has a meaning, each has a line. */
function valueLines(values: FieldValue[], label: string, depth: number): string[] {
  if (values.length === 0) return [];
  if (values.every(({ meaning }) => meaning === undefined)) {
    return [item(depth, `${label}: ${values.map(({ value }) => codeSpan(value)).join(', ')}`)];
  }
  return [
    item(depth, `${label}:`),
    ...values.map(({ value, meaning }) =>
      item(depth + 1, meaning ? `${codeSpan(value)}: ${markdownText(meaning)}` : codeSpan(value)),
    ),
  ];
}

/** Where a type is described: its path, and the section where that is another one. */
function placeText(place: { id: string; path: string }, section: string, words: ReferenceWords): string {
  const [there = ''] = place.id.split('.');
  const title = sectionTitle(there, words);
  if (!place.path) return title;
  return there === section ? codeSpan(place.path) : `${codeSpan(place.path)} (${title})`;
}

function sectionTitle(section: string, words: ReferenceWords): string {
  const titles: Record<string, string> = {
    path: words.pathParameters,
    query: words.queryParameters,
    header: words.headerParameters,
    body: words.body,
    event: words.streamEvents,
  };
  return titles[section] ?? section.replace('response-', `${words.responses} `);
}

const item = (depth: number, text: string) => `${'  '.repeat(depth)}- ${text}`;
