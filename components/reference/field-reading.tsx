'use client';

import { useEffect } from 'react';

/** What the tools above the fields and links to fields do; fetched when a reader comes near them. */
const load = () => import('./field-events');

/**
 * Makes the tools above the fields work, and links lead to fields that are hidden. One set of listeners serves the page,
 * so that a static page does not hydrate a component for each row.
 */
export function FieldReading() {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const handle = async (event: Event) => {
      const { onFieldEvent } = await load();
      if (!signal.aborted) onFieldEvent(event);
    };
    const reveal = async () => {
      const { revealTarget } = await load();
      if (!signal.aborted) revealTarget();
    };
    const ifAt = (selector: string) => (event: Event) => {
      if (event.target instanceof Element && event.target.closest(selector)) void handle(event);
    };
    const reference = document.querySelector('.reference');
    reference?.addEventListener('pointerover', () => void load(), { signal, once: true });
    document.addEventListener('click', ifAt('button[data-reading], a[href^="#"]'), { signal });
    document.addEventListener('input', ifAt('.field-filter'), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === '/' || event.key === 'Escape') void handle(event);
      },
      { signal },
    );
    window.addEventListener('hashchange', () => void reveal(), { signal });
    if (window.location.hash !== '') void reveal();
    return () => listening.abort();
  }, []);
  return null;
}
