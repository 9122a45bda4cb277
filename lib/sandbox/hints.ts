import { isKeyWord, languageOf, topicOf, type Topic } from './topic';

/** What can be picked out of a prompt to fill JSON values with. Found once: a schema may ask hundreds of times. */
export type Hints = {
  text: string;
  topic: Topic;
  /** Numbers in order of appearance. */
  numbers: number[];
  /** Each only where the prompt has one. */
  found: Partial<Record<'email' | 'url' | 'date' | 'time' | 'currency' | 'place' | 'person', string>>;
};

const READ = 2000;
/** One or several words with a capital, as a pattern. */
export const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*`;
const DATE =
  /\b\d{4}-\d{2}-\d{2}\b|\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|今天|明天|今日|明日/iu;

/** Reads a prompt for values: numbers, names, dates, addresses, key words. */
export function hintsOf(prompt: string): Hints {
  const text = prompt.slice(0, READ);
  const topic = topicOf(text);
  const names = languageOf(text) === 'en' ? englishNames(text) : topic.words;
  const place = new RegExp(String.raw`\b(?:in|at|near|around|to|from|for)\s+(${NAME})`, 'u').exec(text)?.[1];
  return {
    text,
    topic,
    numbers: (text.match(/(?<![\w.])-?\d{1,12}(?:\.\d{1,6})?(?![\w])/g) ?? []).map(Number),
    found: {
      email: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}\w/.exec(text)?.[0],
      url: /https?:\/\/[^\s)>"']+/.exec(text)?.[0],
      date: DATE.exec(text)?.[0],
      time: /\b\d{1,2}:\d{2}\b/.exec(text)?.[0],
      currency: /\b[A-Z]{3}\b/.exec(text)?.[0],
      place: place ?? names[names.length - 1],
      person: personIn(names, text),
    },
  };
}

const PLACE = /city|location|place|town|destination|station|country|address|where|region/i;
const PERSON = /customer|author|person|user|recipient|contact|name|who|title/i;
const NUMBERED = /(?:^|_)(?:id|no)$|[a-z]Id$|[nN]umber$/;
const NUMBER = /\b(?:number|digits?)\b/i;
const QUESTION = /query|question|search|prompt|text|topic|subject|keyword|term/i;

/** A text for a member of that name and description, out of the prompt where it has one. */
export function textFor(name: string, description: string, { text, topic, numbers, found }: Hints): string {
  const named = /^[a-z]{2,8}$/i.test(name)
    ? new RegExp(String.raw`\b${name}\s+(${NAME})`, 'u').exec(text)?.[1]
    : undefined;
  if (named) return named;
  if (/mail/i.test(name)) return found.email ?? 'reader@example.com';
  if (/ur[il]|link|website/i.test(name)) return found.url ?? 'https://example.com/';
  if (/day|date|when/i.test(name)) return found.date ?? 'today';
  if (/time|hour/i.test(name)) return found.time ?? '12:00';
  if (/currency/i.test(name)) return found.currency ?? 'EUR';
  if (/unit/i.test(name)) return 'celsius';
  if ((NUMBERED.test(name) || NUMBER.test(description.slice(0, 200))) && numbers[0] !== undefined) {
    return String(numbers[0]);
  }
  if (PLACE.test(`${name} ${description.slice(0, 200)}`)) return found.place ?? topic.words[0] ?? 'Lisbon';
  if (PERSON.test(name)) return found.person ?? topic.words[0] ?? 'Sandbox';
  if (QUESTION.test(name)) return topic.words.join(' ') || topic.quote || 'sandbox';
  return topic.words[0] ?? (topic.quote || 'sandbox');
}

const englishNames = (text: string): string[] =>
  (text.match(new RegExp(String.raw`(?<!\w)${NAME}`, 'gu')) ?? [])
    .map((name) => name.split(' ').filter(isKeyWord).join(' '))
    .filter((name) => name !== '');

/** A name of two words, else one that is not only capitalised because a sentence begins with it. */
const personIn = (names: string[], text: string): string | undefined =>
  names.find((name) => name.includes(' ')) ?? names.find((name) => !text.startsWith(name)) ?? names[0];
