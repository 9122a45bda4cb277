/** The width and height of a PNG in base64, or nothing. */
export function pngSize(base64: string): { width: number; height: number } | undefined {
  const head = base64.slice(0, 32).replaceAll('-', '+').replaceAll('_', '/');
  if (!/^iVBORw0KGgo[\w+/]{21}$/.test(head)) return undefined;
  const bytes = Uint8Array.from(atob(head), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const PIECE = 8192;

/** Bytes as standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(binary);
}
