import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf } from '@/lib/publish/addresses';
import { BrandMark } from './brand';
import { LanguageSwitch } from './language-switch';
import { MainNav, type MainNavItem } from './main-nav';
import { ThemeSwitch } from './theme-switch';

export type SiteHeaderProps = {
  brand: string;
  locale: Locale;
  path: string;
  nav: MainNavItem[];
  words: {
    menu: string;
    mainNavigation: string;
    language: string;
    theme: string;
    themes: { system: string; light: string; dark: string };
  };
};

export const SiteHeader = ({ brand, locale, path, nav, words }: SiteHeaderProps) => (
  <header className="site-header">
    <div>
      <button
        type="button"
        className="btn btn-quiet btn-icon sidebar-button"
        popoverTarget="sidebar"
        aria-label={words.menu}
      >
        <Icon name="menu" />
      </button>
      <a className="brand" href={addressOf(locale, { type: 'home' })}>
        <BrandMark />
        <span>{brand}</span>
      </a>
      <MainNav className="main-nav" label={words.mainNavigation} items={nav} />
      <div className="header-tools">
        <LanguageSwitch locale={locale} path={path} label={words.language} />
        <ThemeSwitch
          label={words.theme}
          choices={[
            { theme: 'system', label: words.themes.system, icon: <Icon name="monitor" /> },
            { theme: 'light', label: words.themes.light, icon: <Icon name="sun" /> },
            { theme: 'dark', label: words.themes.dark, icon: <Icon name="moon" /> },
          ]}
        />
      </div>
    </div>
  </header>
);
