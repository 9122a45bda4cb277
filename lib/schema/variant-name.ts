import { scalarType } from './field-values';
import type { JsonSchema } from './json-schema';
import { shortName } from './to-json-schema';

/** What an alternative is called: by its title, its one constant member such as `type`, or its type. */
export const variantName = (node: JsonSchema, typeId: string | undefined): string =>
  node.title ?? discriminator(node) ?? (typeId ? shortName(typeId) : scalarType(node));

/** A name as it may stand in the id of an element: `message (assistant)` is `message-assistant`. */
export const anchorName = (name: string): string => name.replace(/[^\w.]+/g, '-').replace(/^-|-$/g, '');

/** The value of the one constant property that tells a variant from the others, such as `type`. */
function discriminator(node: JsonSchema): string | undefined {
  for (const name of ['type', 'role', 'object']) {
    const value = node.properties?.[name]?.const;
    if (typeof value === 'string') return value;
  }
  return undefined;
}
