import { highlight, type Token } from './highlight';

export type HighlightCall = { id: number; code: string; language: string };
export type HighlightAnswer = { id: number; tokens: Token[] };

/** Compiling a grammar takes longer than a key press may wait, so it is done in this worker. */
const answer = async ({ data: { id, code, language } }: MessageEvent<HighlightCall>) =>
  postMessage({ id, tokens: await highlight(code, language) } satisfies HighlightAnswer);

addEventListener('message', (event: MessageEvent<HighlightCall>) => void answer(event));
