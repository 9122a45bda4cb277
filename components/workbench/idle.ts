/** The longest that work waits for a quiet moment, in milliseconds. */
const PATIENCE = 400;

/** Resolves when the browser has shown and answered what the reader is doing; where it cannot tell, a little later. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, PATIENCE / 8);
  });
