import type { Topic } from './topic';

/** What a searched answer looked for, and the pages it rests on. */
export function sourcesOf(topic: Topic): { query: string; pages: { url: string; title: string }[] } {
  const query = topic.words.join(' ') || topic.quote || 'sandbox';
  const pages = ['example.com', 'example.org'].map((title) => ({
    url: `https://${title}/?q=${encodeURIComponent(query)}`,
    title,
  }));
  return { query, pages };
}

/** The sentences of a text and where each begins. */
export function sentencesOf(text: string): { start: number; sentence: string }[] {
  return [...text.matchAll(/\S[^.!?。！？]*[.!?。！？]*[”」"]?/gu)].map((match) => ({
    start: match.index,
    sentence: match[0].trimEnd(),
  }));
}
