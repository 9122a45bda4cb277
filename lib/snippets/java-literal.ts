import { hasLines } from './snippet';

/** A class file holds at most 65,535 bytes in one constant (JVMS 4.4.7); a UTF-16 unit takes three at most. */
const CONSTANT_MAX = 20_000;

/**
 * Writes a Java string: a text block where the text has lines, pieces where it is too long for one constant.
 * `indent` is that of the statement it stands in. Everything beyond ASCII is escaped, because `java Main.java`
 * reads the file in the system's encoding. Half a surrogate pair becomes U+FFFD, as it does in UTF-8.
 */
export function stringLiteral(text: string, indent = ''): string {
  const wellFormed = text.toWellFormed();
  const inner = `${indent}    `;
  if (wellFormed.length > CONSTANT_MAX) {
    const pieces = wellFormed.match(new RegExp(`[^]{1,${CONSTANT_MAX}}`, 'g')) ?? [];
    return `String.join("",\n${pieces.map((piece) => `${inner}"${escape(piece)}"`).join(',\n')})`;
  }
  if (!fitsTextBlock(wellFormed)) return `"${escape(wellFormed)}"`;
  const block = wellFormed
    .replace(/[^\n\t\x20-\x5b\x5d-\x7e]/g, escapeUnit)
    .replace(/"""|"$/g, (quotes) => `${quotes.slice(1)}\\"`)
    // The compiler strips white space at the end of a line, before it reads escapes.
    .replace(/[ \t](?=\n|$)/g, (space) => (space === ' ' ? '\\s' : '\\t'))
    .replace(/^(?=[^\n])/gm, inner);
  return `"""\n${block}${block.endsWith('\n') ? inner : ''}"""`;
}

/** A text block strips the white space that all lines share, so one must have none; and it ends no line in CJK space. */
const fitsTextBlock = (text: string): boolean =>
  hasLines(text) && /^\S/.test(text) && !/[^\S \t\r\n](?=\n|$)/.test(text);

/** Escapes what a string literal cannot hold; a comment may hold it too. */
export const escape = (text: string): string => text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, escapeUnit);

const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

/** Octal below U+0080: a Unicode escape there is read before the literal is, and may end it (JLS 3.3). */
function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const named = NAMED[unit];
  if (named !== undefined) return named;
  return code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
