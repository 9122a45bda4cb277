import { Icon } from '@/components/ui/icon';
import { MethodBadge } from '@/components/ui/badge';
import type { NavigationEntry, NavigationGroup, NavigationSection } from '@/lib/publish/navigation';
import { MainNav, type MainNavItem } from './main-nav';

export type SidebarProps = {
  sections: NavigationSection[];
  nav: MainNavItem[];
  words: { sidebar: string; menu: string; closeMenu: string; mainNavigation: string };
};

/** Where the page stands among all models and endpoints; a drawer where there is no room beside the page. */
export const Sidebar = ({ sections, nav, words }: SidebarProps) => (
  <div id="sidebar" className="sidebar sheet" popover="auto" tabIndex={-1} data-beside="80rem">
    <div className="sheet-bar">
      {words.menu}
      <button
        type="button"
        className="btn btn-quiet btn-icon"
        popoverTarget="sidebar"
        popoverTargetAction="hide"
        aria-label={words.closeMenu}
      >
        <Icon name="close" />
      </button>
    </div>
    <MainNav className="sheet-nav" label={words.mainNavigation} items={nav} />
    <nav className="sidebar-body" aria-label={words.sidebar}>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          <ul>
            {section.groups.map((group) => (
              <li key={group.id}>
                <Group group={group} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  </div>
);

const Group = ({ group }: { group: NavigationGroup }) =>
  group.open ? (
    <details open>
      <summary>
        <span>{group.title}</span>
        <Icon name="chevron-right" />
      </summary>
      <Entries entries={group.entries} />
    </details>
  ) : (
    <a href={group.href}>
      <span>{group.title}</span>
      <span className="count">{group.count}</span>
    </a>
  );

const Entries = ({ entries }: { entries: NavigationEntry[] }) => (
  <ul>
    {entries.map((entry) => (
      <li key={entry.href}>
        <a href={entry.href} aria-current={entry.current ? 'page' : undefined}>
          <span>{entry.title}</span>
          <MethodBadge method={entry.method} short />
        </a>
        {entry.entries.length > 0 && <Entries entries={entry.entries} />}
      </li>
    ))}
  </ul>
);
