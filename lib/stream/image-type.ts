/** How the base64 of a picture begins, by its type: the first bytes of the format. */
const BEGINNINGS = new Map([
  ['iVBORw', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['UklGR', 'image/webp'],
  ['R0lGOD', 'image/gif'],
]);

/** The type of a picture in base64: what its first bytes say, or else the format that the API names, or else PNG. */
export function imageTypeOf(data: string, format: unknown): string {
  for (const [beginning, type] of BEGINNINGS) if (data.startsWith(beginning)) return type;
  return `image/${typeof format === 'string' && /^[a-z]{3,5}$/.test(format) ? format : 'png'}`;
}
