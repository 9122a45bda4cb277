import { useSyncExternalStore } from 'react';

let isIncomplete = false;
const listeners = new Set<() => void>();

/**
 * A part of the page that is loaded when it is needed, or nothing where it cannot be had: the site was built anew
 * since the page was opened, or cannot be reached. The page says so from then on, for it stays incomplete: a browser
 * does not fetch a module twice.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    // Each bundler and browser has an error of its own for this, with an address in its message.
    isIncomplete = true;
    for (const listener of listeners) listener();
    return undefined;
  }
}

/** Whether a part of the page could not be had. */
export const useIsIncomplete = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isIncomplete,
    () => false,
  );

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
