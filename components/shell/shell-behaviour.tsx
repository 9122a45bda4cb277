'use client';

import { useEffect } from 'react';
import { isolate } from './isolate';

/**
 * What native elements leave open: a sheet (an opened popover) keeps the focus inside and closes when the
 * window grows past the width at which it stands beside the page; menus close on Escape, on a choice and on
 * clicks elsewhere; the sidebar shows the page that is read.
 */
export function ShellBehaviour() {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    revealCurrent();
    for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) guardSheet(sheet, signal);

    const closeMenus = (except?: EventTarget | null) => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
        if (!(except instanceof Element && menu.contains(except) && !except.closest('a'))) menu.open = false;
      }
    };
    document.addEventListener('click', ({ target }) => closeMenus(target), { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        const menu = document.activeElement?.closest('details.menu[open]');
        closeMenus();
        menu?.querySelector('summary')?.focus();
      },
      { signal },
    );
    return () => ending.abort();
  }, []);
  return null;
}

/** Scrolls the sidebar, and nothing else, to the page that is read. */
function revealCurrent() {
  const list = document.querySelector<HTMLElement>('.sidebar-body');
  const current = list?.querySelector('[aria-current="page"]')?.getBoundingClientRect();
  if (!list || !current) return;
  const { top, bottom, height } = list.getBoundingClientRect();
  if (current.top < top || current.bottom > bottom) list.scrollTop += current.top - top - height / 3;
}

function guardSheet(sheet: HTMLElement, signal: AbortSignal) {
  let release: (() => void) | undefined;
  sheet.addEventListener(
    'beforetoggle',
    (event) => {
      if (event.target !== sheet) return;
      // On closing this comes before the browser gives the focus back, which an inert button would refuse.
      release?.();
      release = event.newState === 'open' ? isolate(sheet) : undefined;
    },
    { signal },
  );
  sheet.addEventListener(
    'toggle',
    (event) => {
      if (event.target !== sheet || event.newState !== 'open') return;
      sheet.focus();
      revealCurrent();
    },
    { signal },
  );
  window.matchMedia(`(width >= ${sheet.dataset.beside})`).addEventListener(
    'change',
    ({ matches }) => {
      if (matches) sheet.hidePopover();
    },
    { signal },
  );
}
