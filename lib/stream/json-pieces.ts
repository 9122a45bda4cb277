/** Reads JSON text that is cut anywhere. */
export type JsonPieces = { push(text: string): void };

/**
 * Gives each object of a JSON array as soon as it has arrived, and a single object when it is whole.
 * Only brackets and strings are followed: `onPiece` gets text, and whether it is JSON is for its parser to say.
 * Gemini streams in this form when it is not asked for `alt=sse`.
 */
export function createJsonPieces(onPiece: (text: string) => void): JsonPieces {
  const held: string[] = [];
  let depth = 0;
  /** The depth at which pieces begin: 1 in an array. */
  let base: number | undefined;
  let inPiece = false;
  let inString = false;
  let escaped = false;

  return {
    push(text) {
      let from = 0;
      for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (escaped) {
          escaped = false;
        } else if (inString) {
          escaped = char === '\\';
          inString = char !== '"';
        } else if (char === '"') {
          inString = true;
        } else if (char === '{' || char === '[') {
          base ??= char === '[' ? 1 : 0;
          if (!inPiece && depth === base) {
            inPiece = true;
            from = at;
          }
          depth += 1;
        } else if (char === '}' || char === ']') {
          depth -= 1;
          if (inPiece && depth === base) {
            inPiece = false;
            held.push(text.slice(from, at + 1));
            onPiece(held.join(''));
            held.length = 0;
          }
        }
      }
      if (inPiece) held.push(text.slice(from));
    },
  };
}
