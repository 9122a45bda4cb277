import { catalog } from '@/content/catalog';
import { referenceWords } from '@/content/locales/words';
import { site } from '@/content/site';
import { addressOf } from '@/lib/publish/addresses';
import { referenceMdx, type OperationTab } from '@/lib/publish/mdx';
import type { Document } from './documents';

/** The MDX of a generated page's reference column; `baseUrl` is what its connection block shows. */
export function documentMdx(document: Document, baseUrl: string): string {
  const { locale, subject } = document;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return referenceMdx(subject, {
    words: referenceWords[locale],
    baseUrl,
    keyVariable: site.keyVariable,
    tabs: tabsOf(document),
    formatDate: (date) => dates.format(new Date(date)),
  });
}

function tabsOf({ locale, subject: { endpoint: current, model, translate } }: Document): OperationTab[] {
  if (!model) return [];
  return model.endpoints.flatMap(({ id }, index) => {
    const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
    if (!endpoint) return [];
    return {
      href: addressOf(locale, { type: 'model', model: model.code, ...(index === 0 ? {} : { endpoint: id }) }),
      title: translate(`${id}.title`, endpoint.title),
      text: translate(`${id}.choose`, endpoint.choose),
      current: id === current.id,
    };
  });
}
