import type { Metadata } from 'next';
import { DocumentPage, documentMetadata } from '@/app/document-page';
import { catalog } from '@/content/catalog';

type Props = { params: Promise<{ locale: string; model: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => catalog.models.map(({ code }) => ({ model: code }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, model } = await params;
  return documentMetadata(locale, { model });
}

export default async function ModelPage({ params }: Props) {
  const { locale, model } = await params;
  return <DocumentPage locale={locale} names={{ model }} />;
}
