/** A page of prose. Its text is `content/guides/<slug>/<locale>.mdx`; title and summary stand here in English. */
export type Guide = {
  /** The last segment of its address. */
  slug: string;
  title: string;
  summary: string;
  /** The ISO date when its text last changed. */
  modified: string;
};
