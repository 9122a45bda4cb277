'use client';

import { useEffect } from 'react';
import { copyText } from '@/components/ui/copy-text';

const SHOWN_FOR = 1600;

/**
 * Copies for every `button[data-copy]` of the page: its own text, or the `code` of its `.codeblock`. One listener
 * serves all of them, so that a static page does not hydrate a component for each block.
 */
export function CopyClicks({ copied }: { copied: string }) {
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener(
      'click',
      ({ target }) => {
        const button =
          target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
        if (button && !button.dataset['busy']) void copy(button, copied);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [copied]);
  return null;
}

async function copy(button: HTMLButtonElement, copied: string) {
  const text = button.dataset['copy'] || button.closest('.codeblock')?.querySelector('code')?.textContent;
  if (!(await copyText(text ?? '', button))) return;
  const label = button.textContent;
  button.dataset['busy'] = '1';
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset['busy'];
  }, SHOWN_FOR);
}
