import type { KeyboardEvent } from 'react';

export type TabsProps = {
  /** The name of the list. */
  label: string;
  /** `${prefix}-tab-${id}` names a tab, `${prefix}-panel-${id}` its panel. */
  prefix: string;
  tabs: { id: string; title: string }[];
  selected: string;
  onSelect: (id: string) => void;
};

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** A list of tabs after the ARIA pattern: one tab stop, arrow keys move and select. */
export function Tabs({ label, prefix, tabs, selected, onSelect }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === selected) + step;
    const next = Number.isFinite(step) ? (at + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1;
    const tab = tabs[next];
    if (!tab) return;
    onSelect(tab.id);
    document.getElementById(`${prefix}-tab-${tab.id}`)?.focus();
  };
  return (
    <div className="tabs min-w-0 flex-1 border-b-0" role="tablist" aria-label={label}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${id}`}
          aria-controls={`${prefix}-panel-${id}`}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
