import type { ReferenceWords } from '@/lib/publish/words';

/**
 * Filter, expand all, and the choice between the nested and the flat reading, for the fields of the section or answer in
 * which it stands; `of` is its title. `FieldReading` makes it work; without script it is not shown.
 */
export const FieldTools = ({ of, words }: { of: string; words: ReferenceWords['tools'] }) => (
  <search className="field-tools needs-script" aria-label={`${words.label}: ${of}`}>
    <div className="field-filter">
      <input
        type="search"
        className="input"
        placeholder={words.filter}
        aria-label={words.filter}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      <kbd aria-hidden>/</kbd>
      <output data-text={words.found} />
    </div>
    <button type="button" className="btn btn-quiet btn-small" data-reading="all" data-other={words.collapse}>
      {words.expand}
    </button>
    <fieldset className="segments" aria-label={words.view}>
      <button type="button" data-reading="nested" aria-pressed="true">
        {words.nested}
      </button>
      <button type="button" data-reading="flat" aria-pressed="false">
        {words.flat}
      </button>
    </fieldset>
  </search>
);
