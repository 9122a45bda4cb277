import type { Token } from './highlight';
import type { HighlightAnswer, HighlightCall } from './highlight.worker';

type Waiting = { code: string; resolve: (tokens: Token[]) => void };

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let calls = 0;

/** The tokens of a code, made in a worker that starts with the first call. Where none can run, plain text. */
export function askHighlighter(code: string, language: string): Promise<Token[]> {
  worker ??= startWorker();
  const id = (calls += 1);
  return new Promise((resolve) => {
    waiting.set(id, { code, resolve });
    worker?.postMessage({ id, code, language } satisfies HighlightCall);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./highlight.worker.ts', import.meta.url), {
    type: 'module',
    name: 'highlight',
  });
  started.addEventListener('message', ({ data }: MessageEvent<HighlightAnswer>) => {
    waiting.get(data.id)?.resolve(data.tokens);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => {
    for (const { code, resolve } of waiting.values()) resolve([[code, '']]);
    waiting.clear();
  });
  return started;
}
