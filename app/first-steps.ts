import { catalog } from '@/content/catalog';
import { site } from '@/content/site';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf } from '@/lib/publish/addresses';
import { requestOf } from '@/lib/publish/page';
import { viewOf } from '@/lib/publish/view';
import type { UpstreamView } from '@/lib/request/view';
import { snippets } from '@/lib/snippets';
import { findDocument } from './documents';

/** The model of the first steps, and what a reader pastes: the request that the model's own page starts with. */
export function firstSteps(
  locale: Locale,
  { baseUrl }: Pick<UpstreamView, 'baseUrl'>,
  key: string,
): { model: { title: string; href: string }; keyLine: string; command: string } {
  const chat = catalog.models.find(({ modality }) => modality === 'chat');
  const found = chat && findDocument(locale, { model: chat.code });
  if (!found) throw new Error('content/catalog.ts has no chat model for the first steps of the home page');
  const view = viewOf(found.subject, locale, catalog);
  const spec = requestOf(view.plan, view.scenario.values, { baseUrl }, site.keyVariable);
  return {
    model: { title: chat.title, href: addressOf(locale, found.page) },
    keyLine: `export ${site.keyVariable}='${key}'`,
    command: snippets.curl.render(spec, { answer: view.streams ? 'text' : 'json' }),
  };
}
