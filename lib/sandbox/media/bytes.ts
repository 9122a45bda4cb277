/** Bytes that are written one after another, in memory that grows. Numbers of several bytes are big-endian unless said. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): this {
    this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
    return this;
  }

  uint16(value: number): this {
    return this.byte(value >>> 8).byte(value);
  }

  uint32(value: number): this {
    return this.uint16(value >>> 16).uint16(value);
  }

  uint32Little(value: number): this {
    return this.byte(value)
      .byte(value >>> 8)
      .byte(value >>> 16)
      .byte(value >>> 24);
  }

  /** ASCII letters, one byte each. */
  ascii(text: string): this {
    for (let index = 0; index < text.length; index += 1) this.byte(text.charCodeAt(index));
    return this;
  }

  bytes(values: ArrayLike<number>): this {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
    return this;
  }

  /** What was written so far. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Bits that fill each byte from its lowest bit, as in deflate and WebP. At most 24 bits at a time. */
export class LowBits {
  readonly out = new ByteWriter();
  #held = 0;
  #count = 0;

  put(value: number, count: number): void {
    this.#held |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.out.byte(this.#held & 255);
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  done(): Uint8Array {
    if (this.#count > 0) this.out.byte(this.#held);
    this.#count = 0;
    this.#held = 0;
    return this.out.done();
  }
}

/** Bits that fill each byte from its highest bit, as in JPEG and H.264. At most 24 bits at a time. */
export class HighBits {
  readonly out = new ByteWriter();
  #held = 0;
  #count = 0;
  readonly #stuffed: boolean;

  /** `stuffed`: a zero byte follows each byte of ones (JPEG, ITU-T T.81 B.1.1.5). */
  constructor({ stuffed = false }: { stuffed?: boolean } = {}) {
    this.#stuffed = stuffed;
  }

  put(value: number, count: number): void {
    this.#held = (this.#held << count) | value;
    this.#count += count;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#held >>> this.#count) & 255;
      this.out.byte(byte);
      if (this.#stuffed && byte === 255) this.out.byte(0);
    }
    this.#held &= (1 << this.#count) - 1;
  }

  /** Fills the last byte up with copies of `filler`. */
  done(filler: 0 | 1): Uint8Array {
    while (this.#count % 8 !== 0) this.put(filler, 1);
    return this.out.done();
  }
}

/** `count` bits of a number in the other order. */
export function reversed(value: number, count: number): number {
  let result = 0;
  for (let bit = 0; bit < count; bit += 1) result = (result << 1) | ((value >>> bit) & 1);
  return result;
}
