import { filterOf, revealField, sectionOf, showFields } from './read-fields';

/** Brings the field that the address names into view. */
export const revealTarget = () => revealField(document.querySelector(':target'));

/** What a click, a key or a typed character does at the fields. Any other event is for nobody here. */
export function onFieldEvent(event: Event) {
  const { target } = event;
  if (!(target instanceof Element)) return;
  if (event instanceof KeyboardEvent) onKey(event, target);
  else if (event.type === 'click') onClick(target);
  else if (event.type === 'input' && target.matches('.field-filter input')) showFields(sectionOf(target));
}

function onClick(target: Element) {
  const button = target.closest<HTMLButtonElement>('button[data-reading]');
  if (button) return press(button);
  const id = target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
  return revealField(document.getElementById(id));
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

function onKey(event: KeyboardEvent, target: Element) {
  if (!(target instanceof HTMLElement)) return;
  const typing = target.isContentEditable || target.matches('input, textarea, select');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const filter = filterOf(document);
    if (!filter) return;
    event.preventDefault();
    filter.focus();
  } else if (
    event.key === 'Escape' &&
    target instanceof HTMLInputElement &&
    target.matches('.field-filter input')
  ) {
    event.preventDefault();
    target.value = '';
    showFields(sectionOf(target));
  }
}
