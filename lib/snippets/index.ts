import { curl } from './curl';
import { java } from './java';
import { javascript } from './javascript';
import type { Snippet } from './snippet';
import { swift } from './swift';

/** The sample languages by id, in the order of their tabs. */
export const snippets = { curl, javascript, java, swift } as const satisfies Record<string, Snippet>;

export type SnippetLanguage = keyof typeof snippets;
