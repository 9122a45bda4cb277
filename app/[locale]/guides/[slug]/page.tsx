import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueIn } from '@/app/documents';
import { findGuide } from '@/app/guide-texts';
import { SiteFrame } from '@/app/site-frame';
import { guideComponents } from '@/components/mdx/guide-components';
import { CopyClicks } from '@/components/reference/copy-clicks';
import { Breadcrumb } from '@/components/shell/breadcrumb';
import { Static } from '@/components/ui/static';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { isLocale } from '@/lib/i18n/locale';
import { addressOf, metadataAlternates } from '@/lib/publish/addresses';
import { guideSections } from '@/lib/publish/guide';
import { breadcrumbOf } from '@/lib/publish/navigation';
import { compileMdx } from '@/lib/server/compile-mdx';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => (catalog.guides ?? []).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const guide = isLocale(locale) && findGuide(locale, slug);
  if (!guide) return {};
  return {
    title: guide.title,
    description: guide.summary,
    alternates: metadataAlternates(addressOf(locale, { type: 'guide', slug })),
  };
}

export default async function GuidePage({ params }: Props) {
  const { locale, slug } = await params;
  const guide = isLocale(locale) ? findGuide(locale, slug) : undefined;
  if (!isLocale(locale) || !guide) notFound();
  const page = { type: 'guide', slug } as const;
  const { shell, guide: words } = dictionaries[locale];
  const Text = await compileMdx(guide.source, guideComponents({ ...words, copy: shell.copy }, guide));
  return (
    <SiteFrame
      locale={locale}
      page={page}
      tableOfContents={
        <ul>
          {guideSections(guide.source).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      }
    >
      <Breadcrumb crumbs={breadcrumbOf(catalogueIn(locale), locale, page, shell)} label={shell.breadcrumb} />
      <Static id={addressOf(locale, page)} as="article" className="prose guide">
        <h1>{guide.title}</h1>
        <p className="lead">{guide.summary}</p>
        <Text />
      </Static>
      <CopyClicks copied={shell.copied} />
    </SiteFrame>
  );
}
