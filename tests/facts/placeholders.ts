const PLACEHOLDERS = [
  /<(?:string|token|number|integer|boolean|object|your[^>]*|api[-_ ]?key|signature[^>]*)>/i,
  /\{(?:model|id|name|key)\}/,
  /\bYOUR_|\bTODO\b|lorem ipsum/,
  /^(?:string|text|value|x{3,}|foo|bar)$/,
];

/** The strings in a value that a reader would have to replace before use; a type, such as text, is none. */
export function placeholders(value: unknown): string[] {
  if (typeof value === 'string') return PLACEHOLDERS.some((one) => one.test(value)) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === 'type' ? [] : placeholders(member)));
}
