import { sentencesOf, sourcesOf } from '../../sources';
import type { Topic } from '../../topic';

/** A page that a stretch of a text rests on; `end_index` is the first character after the stretch. */
export type Citation = { url: string; title: string; start_index: number; end_index: number };

/** The first sentences of a searched answer, each with the page that it rests on. */
export function citationsOf(text: string, topic: Topic): Citation[] {
  const sentences = sentencesOf(text);
  return sourcesOf(topic).pages.flatMap(({ url, title }, index) => {
    const found = sentences[index];
    if (!found) return [];
    const { start, sentence } = found;
    return [{ url, title, start_index: start, end_index: start + sentence.length }];
  });
}
