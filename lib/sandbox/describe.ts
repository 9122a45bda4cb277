import { pngSize } from './png';

const FACTS = 6;
const FACT_LENGTH = 80;

/** A file in words: `image/png (96 × 64 px, 182 B)`. `data` is bare base64. */
export function describeFile(mediaType: string, data: string): string {
  const size = pngSize(data);
  const pixels = size ? `${size.width} × ${size.height} px, ` : '';
  return `${mediaType} (${pixels}${bytesOf(data)} B)`;
}

const bytesOf = (base64: string): number => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);

/** What the result of a function says, as `name: value` pairs. */
export function factsOf(result: unknown): string[] {
  const facts = pairsOf('', result).slice(0, FACTS);
  return facts.length > 0 ? facts : ['{}'];
}

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
