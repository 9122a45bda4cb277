/** A static text in UTF-8, or 404 where there is none. `canonical` is the page that a search engine should list. */
export function textAnswer(text: string | undefined, mediaType: string, canonical?: string): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      ...(canonical ? { link: `<${canonical}>; rel="canonical"` } : {}),
    },
  });
}
