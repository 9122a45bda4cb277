'use client';

import { useEffect } from 'react';
import { filterOf, revealField, sectionOf, showFields } from './read-fields';

/**
 * Makes the tools above the fields work, and links lead to fields that are hidden. One set of listeners serves the page,
 * so that a static page does not hydrate a component for each row.
 */
export function FieldReading() {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const revealTarget = () => revealField(document.querySelector(':target'));
    document.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const button = target.closest<HTMLButtonElement>('button[data-reading]');
        if (button) press(button);
        else {
          const id = target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
          revealField(document.getElementById(id));
        }
      },
      { signal },
    );
    document.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof Element && target.matches('.field-filter input')) showFields(sectionOf(target));
      },
      { signal },
    );
    document.addEventListener('keydown', onKey, { signal });
    window.addEventListener('hashchange', revealTarget, { signal });
    revealTarget();
    return () => listening.abort();
  }, []);
  return null;
}

function press(button: HTMLButtonElement) {
  const section = sectionOf(button);
  const kind = button.dataset.reading;
  if (kind === 'all') {
    const { other = '' } = button.dataset;
    const opening = button.toggleAttribute('data-done');
    for (const details of section.querySelectorAll('details')) details.open = opening;
    button.dataset.other = button.textContent ?? '';
    button.textContent = other;
    return;
  }
  section.toggleAttribute('data-flat', kind === 'flat');
  for (const one of section.querySelectorAll<HTMLButtonElement>('button[data-reading]')) {
    if (one.dataset.reading === 'all') one.disabled = kind === 'flat';
    else one.setAttribute('aria-pressed', `${one === button}`);
  }
  showFields(section);
}

function onKey(event: KeyboardEvent) {
  const { key, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const typing = target.isContentEditable || target.matches('input, textarea, select');
  if (key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const filter = filterOf(document);
    if (!filter) return;
    event.preventDefault();
    filter.focus();
  } else if (
    key === 'Escape' &&
    target.matches('.field-filter input') &&
    target instanceof HTMLInputElement
  ) {
    event.preventDefault();
    target.value = '';
    showFields(sectionOf(target));
  }
}
