import { NAME, type Hints } from './hints';
import type { Topic } from './topic';

const AND = String.raw`(?:,\s*(?:and\s+)?|\s+and\s+)`;
const SPLIT = new RegExp(AND);
const PLACES = new RegExp(String.raw`\b(?:in|at|near|around|for|of)\s+(${NAME}(?:${AND}${NAME})+)`, 'u');
const NUMBERS = new RegExp(String.raw`(?<![\w.])\d{1,12}(?:(?:${AND}|[、，和与と])\d{1,12})+(?!\w|\.\d)`);

/**
 * The same hints once for each place or number that the prompt lists, as in “in Lima, Quito and Bogotá” or “orders 17
 * and 18”; once where it lists none.
 */
export function hintsForEach(hints: Hints): Hints[] {
  const { text, found, topic } = hints;
  const numbers = NUMBERS.exec(text)?.[0].match(/\d+/g) ?? [];
  if (numbers.length > 1) {
    return numbers.map((number) => ({ ...hints, numbers: [Number(number)] }));
  }
  const places = placesIn(text, topic);
  return places.length > 1 ? places.map((place) => ({ ...hints, found: { ...found, place } })) : [hints];
}

/** In Chinese and Japanese: key words with nothing but “and” or a comma between them. */
function placesIn(text: string, { language, words }: Topic): string[] {
  if (language === 'en') return PLACES.exec(text)?.[1]?.split(SPLIT) ?? [];
  const isNext = (word: string, next: string | undefined) =>
    [...'、，和与跟と'].some((comma) => text.includes(`${word}${comma}${next}`));
  return words.filter(
    (word, index) => isNext(word, words[index + 1]) || isNext(words[index - 1] ?? '', word),
  );
}
