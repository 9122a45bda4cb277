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
