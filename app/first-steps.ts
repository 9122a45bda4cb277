import { readingFor } from '@/components/workbench/request';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { site } from '@/content/site';
import type { Locale } from '@/lib/i18n/locale';
import { fill } from '@/lib/i18n/fill';
import { addressOf } from '@/lib/publish/addresses';
import type { Step } from '@/lib/publish/lists-markdown';
import { requestOf } from '@/lib/publish/page';
import { viewOf } from '@/lib/publish/view';
import type { UpstreamView } from '@/lib/request/view';
import type { Upstream } from '@/lib/server/upstreams';
import { snippets } from '@/lib/snippets';
import { answerTo } from '@/lib/snippets/snippet';
import { findDocument } from './documents';

/** The model of the first steps, and what a reader pastes: the request that the model's own page starts with. */
export function firstSteps(
  locale: Locale,
  { baseUrl, siteUrl }: Pick<UpstreamView, 'baseUrl'> & { siteUrl?: string },
  key: string,
): { model: { title: string; href: string }; keyLine: string; command: string } {
  const chat = catalog.models.find(({ modality }) => modality === 'chat');
  const found = chat && findDocument(locale, { model: chat.code });
  if (!found) throw new Error('content/catalog.ts has no chat model for the first steps of the home page');
  const view = viewOf(found.subject, locale, catalog, siteUrl);
  const spec = requestOf(view.plan, view.scenario.values, { baseUrl }, site.keyVariable, view.files);
  return {
    model: { title: chat.title, href: addressOf(locale, found.page) },
    keyLine: `export ${site.keyVariable}='${key}'`,
    command: snippets.curl.render(spec, {
      answer: answerTo(readingFor(view, false), view.scenario.values, view.scenario.saveAs),
    }),
  };
}

/** The same steps as texts with their commands, for the Markdown of the home page. */
export function stepTexts(locale: Locale, upstream: Upstream, siteUrl: string): Step[] {
  const { key, send, page } = dictionaries[locale].home.steps;
  const isSandbox = upstream.kind === 'sandbox';
  const value = isSandbox ? 'sandbox' : key.placeholder;
  const { model, keyLine, command } = firstSteps(locale, { baseUrl: upstream.publicUrl, siteUrl }, value);
  return [
    { title: key.title, text: isSandbox ? key.anyKey : key.ownKey, command: keyLine },
    { title: send.title, text: fill(send.text, { model: model.title }), command },
    { title: page.title, text: fill(page.text, { model: model.title }) },
  ];
}
