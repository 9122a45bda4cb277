import { sentencesOf } from '../../../sources';
import { innerBlocks, isCited, textOf, type Asked, type AskedBlock } from './asked';

type Block = Record<string, unknown>;

/** No more sources are cited than these. */
const CITED = 4;

/** A text in blocks, of which the first ones cite one source each. Joined they are the text again. */
export function citedBlocks(text: string, citations: readonly object[]): Block[] {
  const sentences = sentencesOf(text).slice(0, citations.length);
  const plain = (part: string): Block[] => (part === '' ? [] : [{ type: 'text', text: part }]);
  if (sentences.length === 0) return plain(text);
  const ends = sentences.map(({ start, sentence }) => start + sentence.length);
  return [
    ...sentences.map((_, index) => ({
      type: 'text',
      text: text.slice(ends[index - 1] ?? 0, ends[index]),
      citations: [citations[index]],
    })),
    ...plain(text.slice(ends.at(-1))),
  ];
}

/** The beginnings of the documents and search results that a request lets be cited. */
export function citationsOf({ messages }: Asked): object[] {
  const blocks = messages.flatMap(({ content }) =>
    content.flatMap((block) => (block.type === 'tool_result' ? innerBlocks(block) : [block])),
  );
  const only = (type: string) => blocks.filter((block) => block.type === type);
  return [
    ...only('document').flatMap((block, index) => (isCited(block) ? documentCitation(block, index) : [])),
    ...only('search_result').flatMap((block, index) =>
      isCited(block) ? searchResultCitation(block, index) : [],
    ),
  ].slice(0, CITED);
}

function documentCitation(block: AskedBlock, index: number): object[] {
  const { source, title } = block;
  if (typeof source !== 'object') return [];
  const about = { document_index: index, document_title: title ?? null, file_id: source.file_id ?? null };
  if (source.type === 'text') {
    const [first] = sentencesOf(source.data?.slice(0, 2000) ?? '');
    if (!first) return [];
    const { start, sentence } = first;
    const range = { start_char_index: start, end_char_index: start + sentence.length };
    return [{ type: 'char_location', cited_text: sentence, ...about, ...range }];
  }
  if (source.type === 'content') {
    const range = { start_block_index: 0, end_block_index: 1 };
    return [{ type: 'content_block_location', cited_text: firstText(block), ...about, ...range }];
  }
  // The sandbox does not read files, so it cites the title of the first page.
  const range = { start_page_number: 1, end_page_number: 2 };
  return [{ type: 'page_location', cited_text: title ?? 'Page 1', ...about, ...range }];
}

const searchResultCitation = (block: AskedBlock, index: number): object[] => [
  {
    type: 'search_result_location',
    cited_text: firstText(block),
    source: typeof block.source === 'string' ? block.source : '',
    title: block.title ?? null,
    search_result_index: index,
    start_block_index: 0,
    end_block_index: 1,
  },
];

const firstText = (block: AskedBlock): string => textOf(innerBlocks(block).slice(0, 1));
