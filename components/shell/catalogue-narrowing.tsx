'use client';

import { useEffect } from 'react';
import { addressWith, isWanted } from './narrow-list';

/** Narrows the server's list to what the filters say, and keeps them in the address, so that a choice can be shared. */
export function CatalogueNarrowing() {
  useEffect(() => {
    const filters = document.querySelector<HTMLElement>('.catalogue-filters');
    if (!filters) return;
    const listening = new AbortController();
    const { signal } = listening;
    const controls = [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const clear = filters.querySelector('button');

    const show = () => {
      const wanted = Object.fromEntries(controls.map(({ name, value }) => [name, value.trim()]));
      narrow(filters, wanted);
      if (clear) clear.hidden = Object.values(wanted).every((value) => value === '');
      const address = addressWith(location.href, wanted);
      if (address !== location.href) history.replaceState(history.state, '', address);
    };
    const read = (query: URLSearchParams) => {
      for (const control of controls) {
        control.value = query.get(control.name) ?? '';
        // A value that no option has leaves a select with nothing chosen.
        if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
      }
      show();
    };

    filters.addEventListener('input', show, { signal });
    clear?.addEventListener(
      'click',
      () => {
        read(new URLSearchParams());
        controls[0]?.focus();
      },
      { signal },
    );
    window.addEventListener('popstate', () => read(new URLSearchParams(location.search)), { signal });
    read(new URLSearchParams(location.search));
    return () => listening.abort();
  }, []);
  return null;
}

function narrow(filters: HTMLElement, wanted: Record<string, string>) {
  const rows = [...document.querySelectorAll<HTMLElement>('.model-rows > li')];
  for (const row of rows) row.hidden = !isWanted({ ...row.dataset, q: row.textContent ?? '' }, wanted);
  for (const group of document.querySelectorAll<HTMLElement>('.modality, .vendor')) {
    group.hidden = !group.querySelector('.model-rows > li:not([hidden])');
  }
  const output = filters.querySelector('output');
  if (!output) return;
  const count = rows.filter((row) => !row.hidden).length;
  const text = (count === 0 && output.dataset.none) || (output.dataset.text ?? '');
  output.textContent = text.replace('{count}', `${count}`).replace('{total}', `${rows.length}`);
}
