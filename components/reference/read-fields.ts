import { matchField } from './match-field';

/** What the filter or the flat reading opened, to be closed when it ends. */
const opened = new Set<HTMLDetailsElement>();

/** The fields of a section as its tools say: filtered, nested or flat. Called again after every change. */
export function showFields(section: HTMLElement) {
  const query = filterOf(section)?.value.trim() ?? '';
  const fields = section.querySelectorAll<HTMLElement>('.field');
  for (const details of opened) details.open = false;
  opened.clear();
  for (const field of fields) delete field.dataset.hit;
  section.toggleAttribute('data-filter', query !== '');
  const found = query ? markHits(fields, query) : 0;
  if (section.hasAttribute('data-flat')) {
    for (const details of section.querySelectorAll('details')) open(details);
    for (const field of fields) nameOf(field)?.setAttribute('data-in', withinOf(field));
  }
  const output = section.querySelector('output');
  if (output) {
    const text =
      output.dataset.text?.replace('{count}', `${found}`).replace('{total}', `${fields.length}`) ?? '';
    output.textContent = query && text;
  }
}

/** Brings a field into view whatever hides it: closed fields around it, or the filter. */
export function revealField(field: Element | null) {
  if (!field || shown(field)) return;
  openAround(field);
  const section = sectionOf(field);
  const filter = filterOf(section);
  if (filter && !shown(field)) {
    filter.value = '';
    showFields(section);
    openAround(field);
  }
  field.scrollIntoView();
}

/** The part of the page that the tools above these fields are for: a section, or one answer of it. */
export const sectionOf = (element: Element): HTMLElement =>
  element.closest<HTMLElement>(SECTION) ?? document.body;

const SECTION = '.response, .reference-section';

export const filterOf = (section: ParentNode) =>
  section.querySelector<HTMLInputElement>('.field-filter input');

const shown = (element: Element) => element.getClientRects().length > 0;

/** Marks each match, and each row on the way to one, which is opened. */
function markHits(fields: Iterable<HTMLElement>, query: string): number {
  let found = 0;
  for (const field of fields) {
    if (!matchField(textOf(field), query)) continue;
    found += 1;
    field.dataset.hit = 'match';
    for (let at = field.parentElement; at && !at.matches(SECTION); at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) open(at);
      if (at.matches('.field')) at.dataset.hit = at.dataset.hit?.startsWith('match') ? 'match way' : 'way';
    }
  }
  return found;
}

function textOf(field: HTMLElement) {
  const within = withinOf(field);
  const own = [...field.children].filter((child) => !child.matches('.nested'));
  return {
    within,
    path: within + (nameOf(field)?.textContent ?? ''),
    text: own.map(({ textContent }) => textContent).join(' '),
  };
}

const nameOf = (field: HTMLElement) => field.querySelector<HTMLElement>('.field-name');

/** What stands before the name when the fields are read flat: `contents[].parts[].` */
const withinOf = (field: HTMLElement) => field.closest<HTMLElement>('[data-within]')?.dataset.within ?? '';

function open(details: HTMLDetailsElement) {
  if (details.open) return;
  details.open = true;
  opened.add(details);
}

function openAround(element: Element) {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (!(at instanceof HTMLDetailsElement)) continue;
    at.open = true;
    opened.delete(at);
  }
}
