/**
 * Fills the `{name}` places of a dictionary text. Throws when a place has no value: the text and its caller
 * are both ours.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`The text "${text}" needs a value for {${name}}`);
    return String(value);
  });
}

/** The names of the `{name}` places of a text, sorted, so that two languages of one text can be compared. */
export const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** A dictionary of the shape of `T` in another language: every text must be there, each may say anything. */
export type Translated<T> = { [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]> };
