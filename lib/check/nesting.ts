/** The brackets that are open in a text: one bit each, so that a text of millions of them needs little memory. */
export function createNesting() {
  let isObject = new Uint32Array(2);
  let depth = 0;
  return {
    open(object: boolean): void {
      const word = depth >>> 5;
      if (word === isObject.length) {
        const more = new Uint32Array(word * 2);
        more.set(isObject);
        isObject = more;
      }
      const bit = 1 << (depth & 31);
      isObject[word] = object ? (isObject[word] ?? 0) | bit : (isObject[word] ?? 0) & ~bit;
      depth += 1;
    },
    close(): void {
      depth -= 1;
    },
    depth: (): number => depth,
    /** What ends the innermost; nothing where none is open. */
    end(): ']' | '}' | undefined {
      if (depth === 0) return undefined;
      const at = depth - 1;
      return ((isObject[at >>> 5] ?? 0) >>> (at & 31)) & 1 ? '}' : ']';
    },
  };
}
