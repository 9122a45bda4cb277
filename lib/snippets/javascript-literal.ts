import { hasLines, INVISIBLE, variableName } from './snippet';

const WIDTH = 80;
const DEPTH_MAX = 40;

type LiteralOptions = {
  /** An environment variable whose content follows the text. */
  variable?: string;
  /** Whether the lines of the text stand as lines. */
  asLines?: boolean;
};

/**
 * Writes a JavaScript string: a template where it has lines or a variable. Half a surrogate pair becomes U+FFFD,
 * as it does in UTF-8.
 */
export function stringLiteral(text: string, options: LiteralOptions = {}): string {
  const { variable, asLines = hasLines(text) } = options;
  const reference = variable === undefined ? '' : `process.env.${variableName(variable)}`;
  if (reference && text === '') return reference;
  const isTemplate = asLines || reference !== '';
  const quote = isTemplate ? '`' : text.includes("'") && !text.includes('"') ? '"' : "'";
  // In a template "${" is special, also where the brace is that of the variable.
  const special = isTemplate ? '\\$(?=\\{|$)' : '[\\n\\t]';
  const pattern = new RegExp(`\\\\|${quote}|${special}|${INVISIBLE.source}`, 'gu');
  const escaped = text.toWellFormed().replace(pattern, escapeCharacter);
  return `${quote}${escaped}${reference && `\${${reference}}`}${quote}`;
}

const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  if (/[\\'"`$]/.test(character)) return `\\${character}`;
  return NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A JSON text as a JavaScript expression whose `JSON.stringify` is that very text, byte for byte: `indent` is
 * what to pass to it. Nothing where no such value exists (`1.0`, keys in an order that objects do not keep, other
 * white space) or where it is not an object or array.
 */
export function jsonExpression(text: string): { code: string; indent: 0 | 2 } | undefined {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || isDeep(value, DEPTH_MAX)) return undefined;
  // As a key of a literal it would set the prototype.
  if (text.includes('"__proto__"')) return undefined;
  for (const indent of [0, 2] as const) {
    if (JSON.stringify(value, null, indent) === text) return { code: write(value, ''), indent };
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isDeep = (value: unknown, left: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((child) => isDeep(child, left - 1)));

/** Lays a value out as Prettier does: on one line where it fits, else one member a line. */
function write(value: unknown, indent: string): string {
  if (typeof value === 'string') return stringLiteral(value, { asLines: false });
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const members = isArray
    ? value.map((child) => write(child, inner))
    : Object.entries(value).map(([key, child]) => `${propertyKey(key)}: ${write(child, inner)}`);
  const [open, close, space] = isArray ? ['[', ']', ''] : ['{', '}', ' '];
  if (members.length === 0) return `${open}${close}`;
  const length = members.reduce((sum, member) => sum + member.length + 2, indent.length + 4);
  if (length <= WIDTH && !members.some((member) => member.includes('\n'))) {
    return `${open}${space}${members.join(', ')}${space}${close}`;
  }
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/** The name of a property as an object literal writes it. */
export const propertyKey = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
