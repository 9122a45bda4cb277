import type { FieldNode, FieldTable } from '@/lib/schema/fields';
import { mdxTag, mdxText } from './escape';
import { limitTexts, oneOfTexts } from './facts';
import { fill } from '@/lib/i18n/fill';
import type { ReferenceWords } from './words';

/** Prints a field table as MDX: one `<Field>` for each row, with its literal props and text, nested in place. */
export function fieldsMdx(table: FieldTable, words: ReferenceWords): string {
  return ['<Fields>', ...table.roots.map((id) => fieldMdx(id, table, words)), '</Fields>'].join('\n\n');
}

/** Prints a union of events as MDX: the fields of all of them, then one `<Event>` for each, in order, with its own. */
export function eventsMdx(
  table: FieldTable,
  marksOf: (name: string) => string[],
  words: ReferenceWords,
): string {
  const events = table.variants.map((variant) =>
    [
      mdxTag('Event', { id: variant.id, name: variant.name, marks: unlessEmpty(marksOf(variant.name)) }),
      ...(variant.description ? [mdxText(variant.description)] : []),
      ...sameAsMdx(variant),
      ...nestedMdx(variant.fields, variant.name, [], table, words),
      '</Event>',
    ].join('\n\n'),
  );
  const shared = table.roots.map((id) => fieldMdx(id, table, words));
  return ['<Fields>', ...shared, ...events, '</Fields>'].join('\n\n');
}

function fieldMdx(id: string, table: FieldTable, words: ReferenceWords): string {
  const node = table.nodes[id];
  if (!node) throw new Error(`Field table has no row "${id}"`);
  const open = mdxTag('Field', {
    id: node.id,
    name: node.name,
    type: node.type,
    required: node.required,
    nullable: node.nullable,
    deprecated: node.deprecated,
    default: node.default === undefined ? undefined : JSON.stringify(node.default),
    limits: unlessEmpty(limitTexts(node, words)),
  });
  const blocks = [open];
  if (node.description) blocks.push(mdxText(node.description));
  if (node.values.length > 0) blocks.push(valuesMdx(node));
  blocks.push(...sameAsMdx(node));
  blocks.push(...nestedMdx(node.fields, typeName(node), oneOfTexts(node), table, words));
  if (node.variants.length > 0) blocks.push(...variantsMdx(node, table, words));
  return [...blocks, '</Field>'].join('\n\n');
}

/** The rows inside a row or an event; `type` is what they are fields of. */
function nestedMdx(
  fields: string[],
  type: string,
  oneOf: string[],
  table: FieldTable,
  words: ReferenceWords,
): string[] {
  const count = fields.length;
  if (count === 0) return [];
  const label = fill(words.fields[count === 1 ? 'one' : 'other'], { count });
  const name = fill(words.fieldsOf, { fields: label, type });
  return [
    mdxTag('Nested', { label, name, within: withinOf(fields, table), oneOf: unlessEmpty(oneOf) }),
    ...fields.map((child) => fieldMdx(child, table, words)),
    '</Nested>',
  ];
}

function variantsMdx(node: FieldNode, table: FieldTable, words: ReferenceWords): string[] {
  const variants = node.variants.map((variant) =>
    [
      mdxTag('Variant', { id: variant.id, name: variant.name }),
      ...(variant.description ? [mdxText(variant.description)] : []),
      ...sameAsMdx(variant),
      ...variant.fields.map((child) => fieldMdx(child, table, words)),
      '</Variant>',
    ].join('\n\n'),
  );
  const within = withinOf(
    node.variants.flatMap(({ fields }) => fields),
    table,
  );
  const { name: of, variants: all } = node;
  return [mdxTag('Variants', { count: all.length, of, within }), ...variants, '</Variants>'];
}

/** What stands before the names of nested fields when they are read flat; it is the same for all of them. */
function withinOf([first = '']: string[], table: FieldTable): string | undefined {
  const node = table.nodes[first];
  const within = node?.path.endsWith(node.name) ? node.path.slice(0, -node.name.length) : '';
  return within === '' ? undefined : within;
}

const sameAsMdx = ({ sameAs }: Pick<FieldNode, 'sameAs'>): string[] =>
  sameAs ? [mdxTag('SameAs', { href: `#${sameAs.id}`, type: sameAs.type, path: sameAs.path }, ' /')] : [];

function valuesMdx(node: FieldNode): string {
  const plain = node.values.filter(({ meaning }) => meaning === undefined).map(({ value }) => value);
  const told = node.values.filter(({ meaning }) => meaning !== undefined);
  const lines = told.map(
    ({ value, meaning = '' }) => `${mdxTag('Value', { name: value })}${mdxText(meaning)}</Value>`,
  );
  const open = mdxTag(
    'Values',
    { open: node.open, names: plain.length > 0 ? plain : undefined },
    told.length > 0 ? '' : ' /',
  );
  return told.length > 0 ? [open, ...lines, '</Values>'].join('\n') : open;
}

const unlessEmpty = (texts: string[]) => (texts.length > 0 ? texts : undefined);

/** What the nested fields are fields of: the type where it has a name, else the row itself. */
const typeName = ({ type, name }: FieldNode) => /[A-Z]\w*/.exec(type)?.[0] ?? name;
