import { catalog } from '@/content/catalog';
import { referenceWords } from '@/content/locales/words';
import { site } from '@/content/site';
import { addressOf } from '@/lib/publish/addresses';
import { planOf } from '@/lib/endpoint/plan';
import { jobProgramOf, jobStepsOf, jobTexts, type JobGuide } from '@/lib/publish/job';
import { sampleFilesOf, saveAsOf } from '@/lib/publish/files';
import { referenceMdx, samplesMdx, type OperationTab, type Surroundings } from '@/lib/publish/mdx';
import { fittedScenarios, requestOf } from '@/lib/publish/page';
import type { Locale } from '@/lib/i18n/locale';
import type { RequestSpec } from '@/lib/request/spec';
import { publicEnv } from '@/lib/server/env';
import { snippets } from '@/lib/snippets';
import { answerTo, type SnippetOptions } from '@/lib/snippets/snippet';
import { readingOf } from '@/lib/publish/view';
import type { Document } from './documents';

/** What a generated page shows beside the description; `baseUrl` is what its connection block shows. */
export function surroundingsOf(document: Document, baseUrl: string): Surroundings {
  const { locale } = document;
  const job = jobGuideOf(document, baseUrl);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    words: referenceWords[locale],
    baseUrl,
    keyVariable: site.keyVariable,
    tabs: tabsOf(document),
    ...(job ? { job } : {}),
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

/** The job that a page is a step of, with links to the pages of its steps in the same language. */
function jobGuideOf({ locale, subject }: Document, baseUrl: string): JobGuide | undefined {
  const steps = jobStepsOf(subject, catalog);
  if (steps.length === 0) return undefined;
  const anyOf = new Intl.ListFormat(locale, { type: 'disjunction' });
  const inTurn = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const program = jobProgramOf(subject, catalog, {
    baseUrl,
    keyVariable: site.keyVariable,
    files: sampleFilesOf(subject, publicEnv().site.url),
  });
  return {
    steps: steps.map(({ page, ...step }) => ({ ...step, href: addressOf(locale, page) })),
    texts: jobTexts(subject, catalog, referenceWords[locale].job, {
      duration: (seconds) => durationIn(locale, seconds),
      anyOf: (texts) => anyOf.format(texts),
      inTurn: (texts) => inTurn.format(texts),
    }),
    programs: program
      ? Object.values(snippets).map(({ title, highlight, renderJob }) => ({
          title,
          highlight,
          code: renderJob(program),
        }))
      : [],
  };
}

/** Whole minutes as minutes, else seconds. */
function durationIn(locale: Locale, seconds: number): string {
  const inMinutes = seconds % 60 === 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(inMinutes ? seconds / 60 : seconds);
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
