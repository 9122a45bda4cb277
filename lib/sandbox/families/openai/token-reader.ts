/** Gives the tokens that belong to the next so many characters. */
export function tokenReader<T extends { token: string }>(tokens: readonly T[]): (length: number) => T[] {
  let read = 0;
  let [seen, end] = [0, 0];
  return (length) => {
    const first = read;
    end += length;
    for (let token = tokens[read]; token && seen < end; token = tokens[read]) {
      seen += token.token.length;
      read += 1;
    }
    return tokens.slice(first, read);
  };
}
