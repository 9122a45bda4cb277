import type { Metadata } from 'next';
import { DocumentPage, documentMetadata } from '@/app/document-page';
import { catalog } from '@/content/catalog';

type Props = { params: Promise<{ locale: string; model: string; family: string; operation: string }> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  catalog.models.flatMap(({ code, endpoints }) =>
    endpoints.slice(1).map(({ id }) => {
      const [family = '', operation = ''] = id.split('.');
      return { model: code, family, operation };
    }),
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, model, family, operation } = await params;
  return documentMetadata(locale, { model, endpoint: `${family}.${operation}` });
}

export default async function ModelEndpointPage({ params }: Props) {
  const { locale, model, family, operation } = await params;
  return <DocumentPage locale={locale} names={{ model, endpoint: `${family}.${operation}` }} />;
}
