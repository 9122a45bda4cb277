import { hasLines, INVISIBLE } from './snippet';

/** The shortest of the forms that hold the text; a raw one has as many number signs as keep the text apart from it. */
export function stringLiteral(text: string, asLines = hasLines(text)): string {
  const wellFormed = text.toWellFormed();
  const quote = asLines ? '"""' : '"';
  let signs = '';
  while (wellFormed.includes(`\\${signs}`) || wellFormed.includes(`${quote}${signs}`)) signs += '#';
  const edge = asLines ? '\n' : '';
  const raw = `${signs}${quote}${edge}${escape(wellFormed, `\\${signs}`, asLines)}${edge}${quote}${signs}`;
  if (asLines) return raw;
  const plain = `"${escape(wellFormed.replace(/["\\]/g, '\\$&'), '\\', false)}"`;
  // `#"""` would open a literal of several lines.
  return plain.length <= raw.length || wellFormed.startsWith('""') ? plain : raw;
}

const NAMED: Record<string, string> = { '\n': 'n', '\r': 'r', '\t': 't' };

const escape = (text: string, start: string, asLines: boolean) =>
  text.replace(new RegExp(`${INVISIBLE.source}|${asLines ? '(?!)' : '[\\n\\t]'}`, 'gu'), (character) => {
    const name = NAMED[character] ?? `u{${character.charCodeAt(0).toString(16)}}`;
    return `${start}${name}`;
  });
