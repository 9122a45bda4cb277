import { pngSize } from '../../png';
import type { AskedPart } from './asked';

const FACTS = 6;
const FACT_LENGTH = 80;

/** The files of a message in words: `image/png, 96 × 64 pixels, 182 bytes`. */
export const describeMedia = (parts: AskedPart[]): string[] =>
  parts.flatMap(({ inlineData, fileData }) => {
    if (fileData)
      return [fileData.mimeType ? `${fileData.fileUri} (${fileData.mimeType})` : fileData.fileUri];
    if (!inlineData) return [];
    const { mimeType = 'application/octet-stream', data = '' } = inlineData;
    const size = pngSize(data);
    const bytes = Math.floor((data.replace(/=+$/, '').length * 3) / 4);
    const pixels = size ? `${size.width} × ${size.height} px, ` : '';
    return [`${mimeType} (${pixels}${bytes} B)`];
  });

/** What each function result of a message says, as `name: value` pairs. */
export const factsOf = (parts: AskedPart[]): { name: string; facts: string[] }[] =>
  parts.flatMap(({ functionResponse }) => {
    if (!functionResponse) return [];
    const facts = pairsOf('', functionResponse.response).slice(0, FACTS);
    return [{ name: functionResponse.name, facts: facts.length > 0 ? facts : ['{}'] }];
  });

function pairsOf(name: string, value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => {
      const own = Array.isArray(value) || ['output', 'result', 'results'].includes(key) ? name : key;
      return pairsOf(own, member);
    });
  }
  const text = String(value).replace(/\s+/g, ' ').slice(0, FACT_LENGTH);
  return [name ? `${name}: ${text}` : text];
}
