import type { FieldNode, FieldTable } from '@/lib/schema/fields';
import { mdxTag, mdxText } from './escape';
import { limitTexts, oneOfTexts } from './facts';
import { fill } from '@/lib/i18n/fill';
import type { ReferenceWords } from './words';

/** Prints a field table as MDX: one `<Field>` for each row, with its literal props and text, nested in place. */
export function fieldsMdx(table: FieldTable, words: ReferenceWords): string {
  return ['<Fields>', ...table.roots.map((id) => fieldMdx(id, table, words)), '</Fields>'].join('\n\n');
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
  if (node.sameAs) {
    blocks.push(
      mdxTag('SameAs', { href: `#${node.sameAs.id}`, type: node.sameAs.type, path: node.sameAs.path }, ' /'),
    );
  }
  if (node.fields.length > 0) {
    const count = node.fields.length;
    const label = fill(words.fields[count === 1 ? 'one' : 'other'], { count });
    const name = fill(words.fieldsOf, { fields: label, type: typeName(node) });
    const within = withinOf(node.fields, table);
    blocks.push(mdxTag('Nested', { label, name, within, oneOf: unlessEmpty(oneOfTexts(node)) }));
    blocks.push(...node.fields.map((child) => fieldMdx(child, table, words)), '</Nested>');
  }
  if (node.variants.length > 0) blocks.push(...variantsMdx(node, table, words));
  return [...blocks, '</Field>'].join('\n\n');
}

function variantsMdx(node: FieldNode, table: FieldTable, words: ReferenceWords): string[] {
  const variants = node.variants.map((variant) =>
    [
      mdxTag('Variant', { name: variant.name }),
      ...(variant.description ? [mdxText(variant.description)] : []),
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
  return node?.path.endsWith(node.name) ? node.path.slice(0, -node.name.length) : undefined;
}

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
