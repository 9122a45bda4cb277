import { onTestFinished } from 'vitest';

/** Closes a server or a client of a test when the test is over. */
export function keep<T extends { close: () => Promise<void> }>(thing: T): T {
  onTestFinished(() => thing.close());
  return thing;
}
