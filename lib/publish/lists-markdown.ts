import type { Catalog } from '@/lib/endpoint/catalog';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Availability, Model } from '@/lib/endpoint/model';
import type { Page } from './addresses';
import { codeSpan, markdownText, mdxFence } from './escape';
import type { Translate } from './localise';
import { joinBlocks } from './markdown';
import { countTokens } from './model-list';
import { groupBy, type NavigationWords } from './navigation';
import { fill } from '@/lib/i18n/fill';

/** The words of the pages that list things, in one language. */
export type ListWords = {
  home: {
    title: string;
    lead: string;
    stepsTitle: string;
  };
  models: { title: string; lead: string; inputLimit: string; outputLimit: string };
  availability: Record<Availability['status'], string>;
  shell: NavigationWords;
};

/** One of the first steps: what to do, and what to paste. */
export type Step = { title: string; text: string; command?: string };

/** What a list is made of; `link` gives the address that leads to a page. */
export type Listing = {
  catalog: Catalog;
  words: ListWords;
  translate: Translate;
  link: (page: Page) => string;
};

/** Prints the start page as Markdown: what the site is, the steps, all models and all endpoints. */
export function homeMarkdown(listing: Listing, steps: Step[]): string {
  const { home, shell } = listing.words;
  return joinBlocks([
    `# ${markdownText(home.title)}`,
    markdownText(home.lead),
    `## ${home.stepsTitle}`,
    ...steps.flatMap(({ title, text, command }, index) => [
      `### ${index + 1}. ${markdownText(title)}`,
      markdownText(text),
      ...(command === undefined ? [] : [mdxFence(command, 'bash')]),
    ]),
    `## ${shell.models}`,
    ...modelSections(listing).flatMap(({ title, lines }) => [`### ${title}`, lines.join('\n')]),
    `## ${shell.reference}`,
    ...endpointSections(listing).flatMap(({ title, lines }) => [`### ${title}`, lines.join('\n')]),
  ]);
}

/** Prints the catalogue of models as Markdown. */
export function modelsMarkdown(listing: Listing): string {
  const { models } = listing.words;
  return joinBlocks([
    `# ${markdownText(models.title)}`,
    markdownText(models.lead),
    ...modelSections(listing).flatMap(({ title, lines }) => [`## ${title}`, lines.join('\n')]),
  ]);
}

/** One list for each modality and vendor: code, availability, limits and summary of each model. */
export const modelSections = (listing: Listing): { title: string; lines: string[] }[] =>
  groupBy(listing.catalog.models, ({ modality, vendor }) => `${modality} ${vendor}`).flatMap(([, models]) => {
    const [first] = models;
    const title = first && `${listing.words.shell.modalities[first.modality]} · ${first.vendor}`;
    return title ? [{ title, lines: models.map((model) => modelLine(model, listing)) }] : [];
  });

/** One list for each family: method, path and the sentence on when to choose each endpoint. */
export const endpointSections = (listing: Listing): { title: string; lines: string[] }[] =>
  groupBy(listing.catalog.endpoints, ({ family }) => family).map(([family, endpoints]) => ({
    title: listing.words.shell.families[family],
    lines: endpoints.map((endpoint) => endpointLine(endpoint, listing)),
  }));

function modelLine(model: Model, { words, translate, link }: Listing): string {
  const { code, title, availability, limits, summary } = model;
  const facts = [
    codeSpan(code),
    words.availability[availability.status],
    ...(limits?.input ? [fill(words.models.inputLimit, { tokens: countTokens(limits.input) })] : []),
    ...(limits?.output ? [fill(words.models.outputLimit, { tokens: countTokens(limits.output) })] : []),
  ];
  const text = markdownText(translate(`models.${code}.summary`, summary));
  return `- [${markdownText(title)}](${link({ type: 'model', model: code })}): ${facts.join(' · ')} – ${text}`;
}

function endpointLine({ id, method, path, title, choose }: Endpoint, { translate, link }: Listing): string {
  const name = markdownText(translate(`${id}.title`, title));
  const text = markdownText(translate(`${id}.choose`, choose));
  return `- [${name}](${link({ type: 'reference', endpoint: id })}): ${codeSpan(`${method} ${path}`)} – ${text}`;
}
