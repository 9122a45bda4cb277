import { LowBits, reversed } from './bytes';

/**
 * Bytes that come as runs of one value, packed as zlib (RFC 1950) in one deflate block with the fixed codes (RFC 1951
 * §3.2.6): a run is a literal and copies of the byte before. The work follows the number of runs, not of bytes.
 */
export class RunPacker {
  readonly #bits = new LowBits();
  #low = 1;
  #high = 0;
  #value = -1;
  #count = 0;

  constructor() {
    this.#bits.put(0x78, 8);
    this.#bits.put(0x01, 8);
    // The last block, with the fixed codes.
    this.#bits.put(0b011, 3);
  }

  put(value: number, count: number): void {
    if (value !== this.#value) this.#flush();
    this.#value = value;
    this.#count += count;
  }

  done(): Uint8Array {
    this.#flush();
    this.#symbol(END);
    this.#bits.put(0, 0);
    const packed = this.#bits.done();
    const sum = [this.#high >>> 8, this.#high & 255, this.#low >>> 8, this.#low & 255];
    return Uint8Array.from([...packed, ...sum]);
  }

  #flush(): void {
    const value = this.#value;
    const count = this.#count;
    this.#count = 0;
    if (count === 0) return;
    this.#sum(value, count);
    this.#symbol(value);
    let left = count - 1;
    while (left >= 3) {
      const length = Math.min(left, MATCH_MAX);
      this.#copy(length);
      left -= length;
    }
    for (; left > 0; left -= 1) this.#symbol(value);
  }

  /** Adler-32 over `count` bytes of one value. */
  #sum(value: number, count: number): void {
    const grown = (((count * (count + 1)) / 2) % ADLER) * value;
    this.#high = (this.#high + ((count % ADLER) * this.#low + grown)) % ADLER;
    this.#low = (this.#low + (count % ADLER) * value) % ADLER;
  }

  #symbol(symbol: number): void {
    const { code, length } = fixedCode(symbol);
    this.#bits.put(reversed(code, length), length);
  }

  /** A copy of the byte before, 3 to 258 times. */
  #copy(length: number): void {
    if (length === MATCH_MAX) this.#symbol(285);
    else {
      const index = LENGTHS.findLastIndex((base) => base <= length);
      const extra = index < 8 ? 0 : (index >> 2) - 1;
      this.#symbol(257 + index);
      this.#bits.put(length - (LENGTHS[index] ?? 0), extra);
    }
    // Distance 1 is code 0 of 5 bits.
    this.#bits.put(0, 5);
  }
}

const END = 256;
const MATCH_MAX = 258;
const ADLER = 65521;

/** The shortest length of each code from 257 on. */
const LENGTHS = Array.from({ length: 28 }, (_, index) =>
  index < 8 ? 3 + index : 3 + ((4 + (index & 3)) << ((index >> 2) - 1)),
);

function fixedCode(symbol: number): { code: number; length: number } {
  if (symbol < 144) return { code: 0x30 + symbol, length: 8 };
  if (symbol < 256) return { code: 0x190 + symbol - 144, length: 9 };
  if (symbol < 280) return { code: symbol - 256, length: 7 };
  return { code: 0xc0 + symbol - 280, length: 8 };
}
