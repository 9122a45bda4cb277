import { parseJson } from '@/lib/stream/read-answer';
import { describeFile, factsOf } from '../../../describe';
import { innerBlocks, textOf, type Asked, type AskedBlock } from './asked';
import { answersIn } from './tools';

/** An answer speaks of no more files, and of no more results, than these. */
const SAID = 8;

/** The files of a message in words. */
export const mediaIn = (blocks: AskedBlock[]): string[] => blocks.flatMap(mediaOf).slice(0, SAID);

/** The files in a block in words, such as `image/png (96 × 64 px, 182 B)`; also those in the result of a tool. */
function mediaOf(block: AskedBlock): string[] {
  const { type, source, title, content } = block;
  if (type === 'tool_result') return innerBlocks(block).flatMap(mediaOf);
  if (type === 'search_result') return [title ?? String(source)];
  if (type === 'container_upload') return [String(block['file_id'])];
  if ((type !== 'image' && type !== 'document') || typeof source !== 'object' || content) return [];
  const { media_type: mediaType = '', data, url, file_id: id } = source;
  if (title !== undefined) return [title];
  if (source.type === 'base64') return [describeFile(mediaType, data ?? '')];
  const name = url ?? id ?? (mediaType || 'text/plain');
  return [name.slice(0, 200)];
}

/** What each result of a tool says, as `name: value` pairs: the members of JSON, other text as it is. */
export const resultsOf = (last: AskedBlock[], asked: Asked): { name: string; facts: string[] }[] =>
  answersIn(last, asked)
    .slice(0, SAID)
    .map(({ block, name }) => {
      const text = textOf(innerBlocks(block));
      const result = parseJson(text) ?? text;
      return { name, facts: factsOf(block.is_error ? { error: result } : result) };
    });
