import { sentencesOf, sourcesOf } from '../../../sources';
import type { Topic } from '../../../topic';

/** The first sentences of a searched answer, each with the page that it rests on. */
export function annotationsOf(text: string, topic: Topic) {
  const sentences = sentencesOf(text);
  return sourcesOf(topic).pages.flatMap(({ url, title }, index) => {
    const found = sentences[index];
    if (!found) return [];
    const { start, sentence } = found;
    const url_citation = { url, title, start_index: start, end_index: start + sentence.length };
    return [{ type: 'url_citation', url_citation }];
  });
}
