import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '@/app/site-frame';
import { Home } from '@/components/shell/home';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { site } from '@/content/site';
import { isLocale } from '@/lib/i18n/locale';
import { addressOf, metadataAlternates } from '@/lib/publish/addresses';
import { modelListOf } from '@/lib/publish/model-list';

type Props = { params: Promise<{ locale: string }> };

const page = { type: 'home' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = dictionaries[locale].home;
  return {
    title: { absolute: `${site.name} · ${words.title}` },
    description: words.lead,
    alternates: metadataAlternates(addressOf(locale, page)),
  };
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { home, shell, availability } = dictionaries[locale];
  return (
    <SiteFrame locale={locale} page={page}>
      <Home
        sections={modelListOf(catalog, locale, shell)}
        modelsHref={addressOf(locale, { type: 'models' })}
        words={{ home, availability }}
      />
    </SiteFrame>
  );
}
