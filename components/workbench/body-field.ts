/**
 * Sets a boolean member at the top of a JSON object and leaves the rest of the text as it was typed. Text that is
 * not a JSON object stays as it is.
 */
export function setBodyField(text: string, field: string, value: boolean): string {
  const body = readObject(text);
  if (!body || body[field] === value) return text;
  const named = new RegExp(`("${field}"\\s*:\\s*)(?:true|false)`, 'g');
  const entries = Object.keys(body).length;
  const candidates = [
    text.replace(named, `$1${value}`),
    text.replace(/(\s*)\}\s*$/, (_, space: string) => {
      const indent = /\n([ \t]+)"/.exec(text)?.[1];
      const gap = indent === undefined ? (entries ? ' ' : '') : `\n${indent}`;
      return `${entries ? ',' : ''}${gap}"${field}": ${value}${space}}`;
    }),
  ];
  const wanted = JSON.stringify({ ...body, [field]: value });
  const kept = candidates.find((candidate) => JSON.stringify(readObject(candidate)) === wanted);
  return kept ?? JSON.stringify({ ...body, [field]: value }, null, 2);
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
