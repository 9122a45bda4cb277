import type { ReactNode } from 'react';
import { PageFrame } from '@/components/shell/page-frame';
import { ShellBehaviour } from '@/components/shell/shell-behaviour';
import { Sidebar } from '@/components/shell/sidebar';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { site } from '@/content/site';
import type { Locale } from '@/lib/i18n/locale';
import { catalogueIn } from './documents';
import { addressOf, markdownAddress, type Page } from '@/lib/publish/addresses';
import { sidebarOf } from '@/lib/publish/navigation';

export type SiteFrameProps = {
  locale: Locale;
  /** Which page this is: the sidebar opens there, and the language switch stays there. */
  page: Page;
  /** The page itself. */
  children: ReactNode;
  workbench?: ReactNode;
  tableOfContents?: ReactNode;
};

/** The site in the forms that programs read. */
const machineLinks = [
  { label: 'llms.txt', href: '/llms.txt' },
  { label: 'OpenAPI', href: '/openapi.json' },
];

/** The house around a page. Introduces what the site says to the components that show it. */
export function SiteFrame({ locale, page, children, workbench, tableOfContents }: SiteFrameProps) {
  const words = dictionaries[locale].shell;
  const path = addressOf(locale, page);
  const [firstEndpoint] = catalog.endpoints;
  const nav = [
    {
      title: words.models,
      href: addressOf(locale, { type: 'models' }),
      current: page.type === 'models' || page.type === 'model',
    },
    ...(firstEndpoint
      ? [
          {
            title: words.reference,
            href: addressOf(locale, { type: 'reference', endpoint: firstEndpoint.id }),
            current: page.type === 'reference',
          },
        ]
      : []),
  ];
  const catalogue = catalogueIn(locale);
  const guides = (catalogue.guides ?? []).map(({ slug, title }) => ({
    label: title,
    href: addressOf(locale, { type: 'guide', slug }),
  }));
  return (
    <>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <SiteHeader brand={site.name} locale={locale} path={path} nav={nav} words={words} />
      <div className="site-body">
        <Sidebar sections={sidebarOf(catalogue, locale, page, words)} nav={nav} words={words} />
        <PageFrame
          reference={children}
          workbench={workbench}
          tableOfContents={tableOfContents}
          markdownHref={markdownAddress(path)}
          footer={
            <SiteFooter
              brand={site.name}
              links={[...guides, ...site.links]}
              machines={{ label: words.forMachines, links: machineLinks }}
            />
          }
          words={words}
        />
      </div>
      <ShellBehaviour />
    </>
  );
}
