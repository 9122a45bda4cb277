import { findSyntaxProblem } from '@/lib/check/json-syntax';
import { readPlaces, type PlacedValue } from '@/lib/check/text-places';

/**
 * Sets a member at the top of a JSON object, or takes it away where `value` is undefined, and leaves the rest of the text
 * as it was typed. Nothing when the text is not a JSON object.
 */
export function setBodyMember(text: string, name: string, value: unknown): string | undefined {
  if (findSyntaxProblem(text) || !/^\s*\{/.test(text)) return undefined;
  const members = readPlaces(text).inner;
  const member = members.get(name);
  if (value === undefined)
    return member ? setBodyMember(without(text, name, members), name, undefined) : text;
  const written = writeValue(value);
  if (member) return text.slice(0, member.start) + written + text.slice(member.end);
  const all = [...members.values()].sort((left, right) => left.start - right.start);
  const last = all.at(-1);
  const entry = `${JSON.stringify(name)}: ${written}`;
  if (!last) return text.replace(/\{\s*\}/, `{${entry}}`);
  const [, gap = ' '] = /(\n[ \t]*)$/.exec(text.slice(0, last.name?.start)) ?? [];
  return `${text.slice(0, last.end)},${gap}${entry}${text.slice(last.end)}`;
}

/** On one line with spaces, as people write a short list. */
const writeValue = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);

function without(text: string, name: string, members: ReadonlyMap<unknown, PlacedValue>): string {
  const all = [...members.entries()].sort(([, left], [, right]) => left.start - right.start);
  const at = all.findIndex(([key]) => key === name);
  const [, member] = all[at] ?? [];
  const [, before] = all[at - 1] ?? [];
  const [, after] = all[at + 1] ?? [];
  if (!member?.name) return text;
  if (after?.name) return text.slice(0, member.name.start) + text.slice(after.name.start);
  return text.slice(0, before?.end ?? member.name.start) + text.slice(member.end);
}
