import { stepsOf } from '@/lib/endpoint/job';
import { localeNames, locales } from '@/lib/i18n/locale';
import { codeSpan, markdownText } from './escape';
import { endpointSections, modelSections, type Listing } from './lists-markdown';
import { joinBlocks } from './markdown';

/** What a program has to know of the installation before it reads a page. */
export type Installation = { name: string; siteUrl: string; baseUrl: string; keyVariable: string };

const languages = locales.map((locale) => `${localeNames[locale]} (${codeSpan(`/${locale}`)})`).join(', ');

/** Prints `/llms.txt`: what this is, then a link to every endpoint and model as Markdown. https://llmstxt.org */
export function llmsText(listing: Listing, { name, siteUrl, baseUrl, keyVariable }: Installation): string {
  const { home, shell } = listing.words;
  const sections = [
    ...endpointSections(listing).map(({ title, lines }) => ({
      title: `${shell.reference}: ${title}`,
      lines,
    })),
    ...modelSections(listing).map(({ title, lines }) => ({ title: `${shell.models}: ${title}`, lines })),
  ];
  return joinBlocks([
    `# ${markdownText(name)}`,
    `> ${markdownText(`${home.title}. ${home.lead}`)}`,
    [
      `- Base URL of all requests: ${codeSpan(baseUrl)}`,
      `- Samples read the key from the environment variable ${codeSpan(keyVariable)}.`,
      `- Every page of ${siteUrl} is Markdown at its address with ${codeSpan('.md')} added, in ${languages}.`,
    ].join('\n'),
    ...sections.flatMap(({ title, lines }) => [`## ${title}`, lines.join('\n')]),
    ...jobLines(listing.catalog),
    ...guideLines(listing),
    '## Optional',
    [
      `- [OpenAPI](${siteUrl}/openapi.json): all endpoints as one OpenAPI 3.1 document with schemas and examples.`,
      `- [Full text](${siteUrl}/llms-full.txt): the reference pages of all endpoints in one file.`,
    ].join('\n'),
  ]);
}

/** The pages of prose, each with what it is about. */
function guideLines({ catalog: { guides = [] }, words, translate, link }: Listing): string[] {
  const lines = guides.map(({ slug, title, summary }) => {
    const name = markdownText(translate(`guides.${slug}.title`, title));
    const text = markdownText(translate(`guides.${slug}.summary`, summary));
    return `- [${name}](${link({ type: 'guide', slug })}): ${text}`;
  });
  return lines.length > 0 ? [`## ${words.shell.guides}`, lines.join('\n')] : [];
}

/** The jobs of several calls, each with its calls in order and how a client knows that it is over. */
function jobLines({ jobs = [], endpoints }: Listing['catalog']): string[] {
  const lines = jobs.map((job) => {
    const calls = stepsOf(job).flatMap(({ step, id }) => {
      const endpoint = step === 'also' ? undefined : endpoints.find((candidate) => candidate.id === id);
      return endpoint ? [codeSpan(`${endpoint.method} ${endpoint.path}`)] : [];
    });
    const { at, succeeded, failed } = job.reading.status;
    const states = `${codeSpan(at.join('.'))} is ${succeeded.map(codeSpan).join(' or ')} (failed: ${failed.map(codeSpan).join(', ')})`;
    return `- ${calls.join(', then ')}. Over when ${states}.`;
  });
  return lines.length > 0 ? ['## Jobs of several calls', lines.join('\n')] : [];
}

/** Prints `/llms-full.txt`: the reference pages one after another, each under its own heading. */
export const llmsFullText = (pages: readonly string[]): string => pages.join('\n---\n\n');
