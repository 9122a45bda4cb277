import { catalog } from '@/content/catalog';
import { referenceWords } from '@/content/locales/words';
import { site } from '@/content/site';
import { addressOf } from '@/lib/publish/addresses';
import { planOf } from '@/lib/endpoint/plan';
import { sampleFilesOf, saveAsOf } from '@/lib/publish/files';
import { referenceMdx, samplesMdx, type OperationTab, type Surroundings } from '@/lib/publish/mdx';
import { fittedScenarios, requestOf } from '@/lib/publish/page';
import type { RequestSpec } from '@/lib/request/spec';
import { publicEnv } from '@/lib/server/env';
import { snippets } from '@/lib/snippets';
import { answerTo, type SnippetOptions } from '@/lib/snippets/snippet';
import { readingOf } from '@/lib/publish/view';
import type { Document } from './documents';

/** What a generated page shows beside the description; `baseUrl` is what its connection block shows. */
export function surroundingsOf(document: Document, baseUrl: string): Surroundings {
  const { locale } = document;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    words: referenceWords[locale],
    baseUrl,
    keyVariable: site.keyVariable,
    tabs: tabsOf(document),
    formatDate: (date) => dates.format(new Date(date)),
  };
}

/** The MDX of a generated page's reference column. */
export const documentMdx = (document: Document, baseUrl: string): string =>
  referenceMdx(document.subject, surroundingsOf(document, baseUrl));

/** The request of a page's samples, and how they read the answer. */
export function sampleOf(
  { subject }: Document,
  baseUrl: string,
): { spec: RequestSpec; options: SnippetOptions } {
  const { endpoint, model } = subject;
  const [scenario] = fittedScenarios(subject);
  if (!scenario) throw new Error(`${endpoint.id} has no scenario for ${model?.code ?? 'all models'}`);
  return {
    spec: requestOf(
      planOf(endpoint),
      scenario.values,
      { baseUrl },
      site.keyVariable,
      sampleFilesOf(subject, publicEnv().site.url),
    ),
    options: { answer: answerTo(readingOf(endpoint), scenario.values, saveAsOf(endpoint, scenario)) },
  };
}

/** The MDX of a generated page's samples. */
export function documentSamplesMdx(document: Document, baseUrl: string): string {
  const { spec, options } = sampleOf(document, baseUrl);
  return samplesMdx(spec, snippets, options);
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
