/**
 * Prints free text as MDX prose that reads exactly like the text. Spans in backticks stay code. In MDX a brace is
 * JavaScript and `<` opens a tag, so both are escaped along with Markdown's own marks.
 * https://mdxjs.com/docs/troubleshooting-mdx/#problems-writing-mdx
 */
export function mdxText(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeProse(piece)))
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}

const escapeProse = (text: string) =>
  text
    .replace(/[\\`*_{}[\]#|~$]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^(\s*)([-+>])(\s)/, '$1\\$2$3')
    .replace(/^(\s*\d+)([.)])(\s)/, '$1\\$2$3')
    // A line that begins with these words is a module statement to MDX.
    .replace(/^(?:import|export)(?=\s)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

/**
 * Prints free text as plain Markdown (CommonMark and GFM) that reads exactly like the text, with as few marks as
 * that takes: `max_tokens`, `{model}` and `$` stay as they are. Spans in backticks stay code.
 */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeMarks(piece)))
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

const escapeMarks = (text: string) =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`~]/g, (mark) => `\\${mark}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');

/** Prints text as a code span, with longer ticks where the text has ticks of its own. */
export function codeSpan(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const ticks = '`'.repeat(Math.max(0, ...runs) + 1);
  return runs.length > 0 ? `${ticks} ${text} ${ticks}` : `${ticks}${text}${ticks}`;
}

/**
 * Prints a JSX attribute. Strings without quotes, braces, line breaks or entities are written plainly; other
 * values as a JSON expression.
 */
export function mdxAttribute(name: string, value: unknown): string {
  if (value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  if (typeof value === 'string' && /^[^"{}<>&\\\n\r]*$/.test(value)) return ` ${name}="${value}"`;
  return ` ${name}={${JSON.stringify(value)}}`;
}

/** Prints an opening tag with its attributes, in the order given; absent and false ones are left out. */
export const mdxTag = (name: string, attributes: Record<string, unknown>, close = ''): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => mdxAttribute(key, value))
    .join('')}${close}>`;

/** Prints a fenced code block; the fence is longer than any run of backticks in the code. */
export function mdxFence(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}
