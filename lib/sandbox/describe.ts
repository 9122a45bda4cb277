import { pngSize } from './png';

const FACTS = 6;
const FACT_LENGTH = 80;

/** A file in words: `image/png (96 × 64 px, 182 B)`. `data` is bare base64. */
export function describeFile(mediaType: string, data: string): string {
  const size = pngSize(data);
  const pixels = size ? `${size.width} × ${size.height} px, ` : '';
  return `${mediaType} (${pixels}${bytesOf(data)} B)`;
}

/** A file by its address: in words where it is a `data:` URL, else the beginning of the address. */
export function describeUrl(url: string): string {
  const inline = /^data:([^;,]*)[^,]*,/.exec(url.slice(0, 200));
  return inline
    ? describeFile(inline[1] || 'application/octet-stream', url.slice(inline[0].length))
    : url.slice(0, 200);
}

const bytesOf = (base64: string): number => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);

/** What the text of a result says: JSON as its `name: value` pairs, other text as it is. */
export function textFacts(text: string): string[] {
  try {
    return factsOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return factsOf(text);
    throw error;
  }
}

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
