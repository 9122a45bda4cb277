import { Icon } from '@/components/ui/icon';
import { localeNames, type Locale } from '@/lib/i18n/locale';
import { alternatesOf } from '@/lib/publish/addresses';

export type LanguageSwitchProps = { locale: Locale; path: string; label: string };

/** Leads to the same page in each language. */
export const LanguageSwitch = ({ locale, path, label }: LanguageSwitchProps) => (
  <details className="menu">
    <summary className="btn btn-quiet" aria-label={`${label}: ${localeNames[locale]}`}>
      {localeNames[locale]}
      <Icon name="chevron-down" />
    </summary>
    <ul className="menu-list">
      {alternatesOf(path).map((alternate) => (
        <li key={alternate.locale}>
          <a
            href={alternate.href}
            hrefLang={alternate.locale}
            lang={alternate.locale}
            aria-current={alternate.locale === locale ? 'true' : undefined}
          >
            {localeNames[alternate.locale]}
            {alternate.locale === locale && <Icon name="check" />}
          </a>
        </li>
      ))}
    </ul>
  </details>
);
