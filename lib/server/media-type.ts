import 'server-only';

/** The media type of a content type, lower-case and without parameters. */
export const mediaTypeOf = (contentType: string | null | undefined): string =>
  (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** A boundary as RFC 2046 5.1.1 has it: 1 to 70 characters, of which the last is no space. */
const BOUNDARY = /^[\w'()+,\-./:=? ]{0,69}[\w'()+,\-./:=?]$/;

/** The boundary in the content type of a form; nothing where there is none, two, or one that no form can have. */
export function boundaryOf(contentType: string | null | undefined): string | undefined {
  const parameters = (contentType ?? '').matchAll(
    /;\s*([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))\s*(?=;|$)/g,
  );
  const found = [...parameters].filter(([, name = '']) => name.toLowerCase() === 'boundary');
  const [first] = found;
  const boundary = first?.[2] ?? first?.[3] ?? '';
  return found.length === 1 && BOUNDARY.test(boundary) ? boundary : undefined;
}

/** The content type of a form with this boundary. */
export const formType = (boundary: string): string =>
  `multipart/form-data; boundary=${/^[\w'+\-.]+$/.test(boundary) ? boundary : `"${boundary}"`}`;
