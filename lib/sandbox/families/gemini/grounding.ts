import { sentencesOf, sourcesOf } from '../../sources';
import type { Topic } from '../../topic';

const bytes = (text: string): number => new TextEncoder().encode(text).byteLength;

/**
 * The metadata of a searched answer: two sources, and each sentence of the text as a segment in UTF-8 bytes. With
 * `images`, pictures were searched for too.
 */
export function groundingOf(text: string, partIndex: number, topic: Topic, images = false) {
  const { query, pages } = sourcesOf(topic);
  const search = `https://www.google.com/search?q=${encodeURIComponent(query)}`;
  return {
    searchEntryPoint: {
      renderedContent: `<div class="container"><a class="chip" href="${escapeHtml(search)}">${escapeHtml(query)}</a></div>`,
    },
    groundingChunks: [
      ...pages.map(({ url, title }) => ({ web: { uri: url, title } })),
      ...(images ? pages.map(({ url, title }) => imageChunk(url, title)) : []),
    ],
    groundingSupports: sentencesOf(text).map(({ start, sentence }, index) => ({
      segment: {
        ...(partIndex > 0 ? { partIndex } : {}),
        ...(start > 0 ? { startIndex: bytes(text.slice(0, start)) } : {}),
        endIndex: bytes(text.slice(0, start + sentence.length)),
        text: sentence,
      },
      groundingChunkIndices: index % 2 === 0 ? [0, 1] : [1],
    })),
    webSearchQueries: [query],
    ...(images ? { imageSearchQueries: [query] } : {}),
  };
}

const imageChunk = (url: string, title: string) => ({
  image: { imageUri: `https://${title}/picture.png`, sourceUri: url, title, domain: title },
});

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
