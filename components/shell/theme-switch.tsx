'use client';

import { useSyncExternalStore, type ReactNode } from 'react';

export type Theme = 'system' | 'light' | 'dark';

export type ThemeSwitchProps = {
  label: string;
  choices: { theme: Theme; label: string; icon: ReactNode }[];
};

const storageKey = 'theme';
const changed = 'themechange';

/** Three radios; the root element holds the choice, storage keeps it for the next page and other tabs. */
export function ThemeSwitch({ label, choices }: ThemeSwitchProps) {
  const chosen = useSyncExternalStore(subscribe, read, () => 'system');
  return (
    <fieldset className="segments theme-switch needs-script">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.theme} data-choice={choice.theme} title={choice.label}>
          <input
            type="radio"
            name="theme"
            className="sr-only"
            checked={choice.theme === chosen}
            onChange={() => choose(choice.theme)}
          />
          {choice.icon}
          <span className="sr-only">{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

const read = () => document.documentElement.dataset.theme ?? 'system';

function show(theme: string | null) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  window.dispatchEvent(new Event(changed));
}

function choose(theme: Theme) {
  show(theme);
  // Last, because a browser that forbids storage throws here: the choice then lasts for this page.
  if (theme === 'system') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, theme);
}

function onStorage({ key, newValue }: StorageEvent) {
  if (key === storageKey) show(newValue);
}

function subscribe(notify: () => void) {
  window.addEventListener(changed, notify);
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener('storage', onStorage);
  };
}
