import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '@/app/site-frame';
import { ModelCatalogue } from '@/components/shell/model-catalogue';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { isLocale } from '@/lib/i18n/locale';
import { addressOf, metadataAlternates } from '@/lib/publish/addresses';
import { modelListOf } from '@/lib/publish/model-list';

type Props = { params: Promise<{ locale: string }> };

const page = { type: 'models' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = dictionaries[locale].models;
  return {
    title: words.title,
    description: words.lead,
    alternates: metadataAlternates(addressOf(locale, page)),
  };
}

export default async function ModelsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { models, shell, availability } = dictionaries[locale];
  return (
    <SiteFrame locale={locale} page={page}>
      <ModelCatalogue sections={modelListOf(catalog, locale, shell)} words={{ models, availability }} />
    </SiteFrame>
  );
}
