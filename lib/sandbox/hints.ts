import { isKeyWord, languageOf, topicOf, type Topic } from './topic';

/** What can be picked out of a prompt to fill JSON values with. */
export type Hints = {
  text: string;
  topic: Topic;
  /** Numbers in order of appearance. */
  numbers: number[];
  /** Capitalised names, or the key words of a CJK text. */
  names: string[];
};

const READ = 4000;

/** Reads a prompt for values: numbers, names, key words. */
export function hintsOf(prompt: string): Hints {
  const text = prompt.slice(0, READ);
  const topic = topicOf(text);
  const numbers = (text.match(/(?<![\w.])-?\d{1,12}(?:\.\d{1,6})?(?![\w])/g) ?? []).map(Number);
  const names =
    languageOf(text) === 'en'
      ? (text.match(/(?<![\w])\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu) ?? [])
          .map((name) => name.split(' ').filter(isKeyWord).join(' '))
          .filter((name) => name !== '')
      : topic.words;
  return { text, topic, numbers, names };
}

const PLACE = /city|location|place|town|destination|station|country|address|where|region/i;
const PERSON = /customer|author|person|user|recipient|contact|name|who|title/i;
const QUESTION = /query|question|search|prompt|text|topic|subject|keyword|term/i;

/** A text for a member of that name and description, out of the prompt where it has one. */
export function textFor(name: string, description: string, hints: Hints): string {
  const { text, names, topic } = hints;
  const named = /^[a-z]{2,8}$/i.test(name)
    ? new RegExp(String.raw`\b${name}\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)`, 'u').exec(text)?.[1]
    : undefined;
  if (named) return named;
  const about = `${name} ${description}`;
  if (/mail/i.test(name)) return /[\w.+-]+@[\w-]+\.[\w.]+\w/.exec(text)?.[0] ?? 'reader@example.com';
  if (/ur[il]|link|website/i.test(name))
    return /https?:\/\/[^\s)>"']+/.exec(text)?.[0] ?? 'https://example.com/';
  if (/day|date|when/i.test(name)) return dateIn(text);
  if (/time|hour/i.test(name)) return /\b\d{1,2}:\d{2}\b/.exec(text)?.[0] ?? '12:00';
  if (/currency/i.test(name)) return /\b[A-Z]{3}\b/.exec(text)?.[0] ?? 'EUR';
  if (/unit/i.test(name)) return 'celsius';
  if (PLACE.test(about)) {
    const place = /\b(?:in|at|near|around|to|from|for)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)/u.exec(
      text,
    )?.[1];
    return place ?? names[names.length - 1] ?? topic.words[0] ?? 'Lisbon';
  }
  if (PERSON.test(name)) return personIn(names, text) ?? topic.words[0] ?? 'Sandbox';
  if (QUESTION.test(name)) return topic.words.join(' ') || topic.quote || 'sandbox';
  return topic.words[0] ?? (topic.quote || 'sandbox');
}

/** A name of two words, else one that is not only capitalised because a sentence begins with it. */
const personIn = (names: string[], text: string): string | undefined =>
  names.find((name) => name.includes(' ')) ?? names.find((name) => !text.startsWith(name)) ?? names[0];

function dateIn(text: string): string {
  const found =
    /\b\d{4}-\d{2}-\d{2}\b|\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
  return found.exec(text)?.[0] ?? /今天|明天|今日|明日/u.exec(text)?.[0] ?? 'today';
}
