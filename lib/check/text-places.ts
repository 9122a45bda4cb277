import type { Step } from './place';

/** A piece of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number };

/** A value in a text, with the range of its name where it has one, and the values inside it. */
export type PlacedValue = TextRange & { name?: TextRange; inner: Map<Step, PlacedValue> };

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^\s,\]}]*/y;

/**
 * Reads where each value of a JSON text stands. The text must be JSON and no deeper than `DEPTH_MAX`; of names
 * that are given twice the last one counts, as in `JSON.parse`.
 */
export function readPlaces(text: string): PlacedValue {
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    if (pattern.test(text)) at = pattern.lastIndex;
  };
  const readString = (): TextRange => {
    const start = at;
    do at = text.indexOf('"', at + 1);
    while (isEscaped(text, at));
    at += 1;
    return { start, end: at };
  };
  const readMember = (inner: PlacedValue['inner'], isObject: boolean) => {
    if (!isObject) {
      inner.set(inner.size, readValue());
      return;
    }
    const name = readString();
    skip(SPACE);
    at += 1;
    inner.set(String(JSON.parse(text.slice(name.start, name.end))), { ...readValue(), name });
  };
  const readValue = (): PlacedValue => {
    skip(SPACE);
    const start = at;
    const char = text[at];
    const inner: PlacedValue['inner'] = new Map();
    if (char === '"') readString();
    else if (char !== '{' && char !== '[') skip(SCALAR);
    else {
      do {
        at += 1;
        skip(SPACE);
        if (text[at] !== '}' && text[at] !== ']') readMember(inner, char === '{');
        skip(SPACE);
      } while (text[at] === ',');
      at += 1;
    }
    return { start, end: at, inner };
  };
  return readValue();
}

/** An odd number of backslashes before a quote keeps the string open. */
function isEscaped(text: string, quote: number): boolean {
  let before = quote;
  while (text[before - 1] === '\\') before -= 1;
  return (quote - before) % 2 === 1;
}

/**
 * What to underline for a path: a plain value itself, an object or list by its name or opening bracket. With
 * `part` `name`, the name. Where the path leads to nothing, the last value on the way that is there.
 */
export function rangeAt(root: PlacedValue, steps: readonly Step[], part: 'name' | 'value'): TextRange {
  let here = root;
  let isWhole = true;
  for (const step of steps) {
    const next = here.inner.get(step);
    if (!next) {
      isWhole = false;
      break;
    }
    here = next;
  }
  const isPlain = here.inner.size === 0 && isWhole;
  const { start, end, name } = here;
  if (name && (part === 'name' || !isPlain)) return name;
  return isPlain ? { start, end } : { start, end: start + 1 };
}
