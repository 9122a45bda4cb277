/** A piece of a path template: text sent as it is, or the place of a parameter. */
export type TemplatePiece = { kind: 'literal'; text: string } | { kind: 'param'; name: string };

/**
 * Splits `/v1beta/models/{model}:generateContent` into literals and parameters.
 * Throws on an unbalanced brace, an empty or repeated name, or a path that does not start with one slash:
 * a template is ours, so a broken one is a mistake to mend, not an input to report.
 */
export function parseTemplate(template: string): TemplatePiece[] {
  if (!/^\/(?!\/)/.test(template)) throw new Error(`Path template "${template}" must start with one slash`);
  const pieces: TemplatePiece[] = [];
  const seen = new Set<string>();
  for (const [index, text] of template.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 0) {
      if (/[{}]/.test(text)) throw new Error(`Path template "${template}" has an unbalanced brace`);
      if (text) pieces.push({ kind: 'literal', text });
      continue;
    }
    if (!/^\w+$/.test(text) || seen.has(text)) {
      throw new Error(`Path template "${template}" has an empty, odd or repeated name "{${text}}"`);
    }
    seen.add(text);
    pieces.push({ kind: 'param', name: text });
  }
  return pieces;
}

/** The names in a template, in order. */
export const templateNames = (template: string): string[] =>
  parseTemplate(template).flatMap((piece) => (piece.kind === 'param' ? [piece.name] : []));

/** Fills a template; each value is percent-encoded, literals (the colon of `:generateContent`) are kept. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return parseTemplate(template)
    .map((piece) => (piece.kind === 'literal' ? piece.text : encodeURIComponent(values[piece.name] ?? '')))
    .join('');
}

/**
 * Reads a path by a template: the decoded values, or nothing when it is another path. A value never holds a
 * slash; the match is over the whole path.
 */
export function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const pieces = parseTemplate(template);
  const source = pieces
    .map((piece) => (piece.kind === 'literal' ? escapeRegExp(piece.text) : '([^/]+?)'))
    .join('');
  const found = new RegExp(`^${source}$`).exec(path);
  if (!found) return undefined;
  const values: Record<string, string> = {};
  const names = templateNames(template);
  for (const [index, name] of names.entries()) {
    try {
      values[name] = decodeURIComponent(found[index + 1] ?? '');
    } catch (error) {
      if (error instanceof URIError) return undefined;
      throw error;
    }
  }
  return values;
}

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
