const PLACEHOLDER = /<[a-z][\w -]*>|\{[a-z]\w*\}|\b(?:YOUR|your)[_-]\w|\bYOUR [A-Z]|^string$|^\.\.\.$/;

/**
 * Where a value, or anything in it, still holds text that a reader would have to replace before sending. The type
 * of a JSON Schema inside is no such text, although it reads `string`.
 */
export function findPlaceholder(value: unknown, path: string): { path: string; text: string } | undefined {
  if (typeof value === 'string') {
    const found = PLACEHOLDER.exec(value);
    return found ? { path, text: found[0] } : undefined;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = findPlaceholder(item, `${path}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'type' && [item].flat().includes('string')) continue;
    const found = findPlaceholder(item, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}
