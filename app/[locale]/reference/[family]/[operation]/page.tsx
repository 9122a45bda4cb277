import type { Metadata } from 'next';
import { DocumentPage, documentMetadata } from '@/app/document-page';
import { catalog } from '@/content/catalog';

type Props = { params: Promise<{ locale: string; family: string; operation: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  catalog.endpoints.map(({ family, operation }) => ({ family, operation }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, family, operation } = await params;
  return documentMetadata(locale, { endpoint: `${family}.${operation}` });
}

export default async function ReferencePage({ params }: Props) {
  const { locale, family, operation } = await params;
  return <DocumentPage locale={locale} names={{ endpoint: `${family}.${operation}` }} />;
}
