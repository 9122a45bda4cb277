import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/components/shell/breadcrumb';
import { Pager } from '@/components/shell/pager';
import { referenceComponents } from '@/components/mdx/components';
import { sampleComponents } from '@/components/workbench/samples';
import { Workbench } from '@/components/workbench/workbench';
import { CopyClicks } from '@/components/reference/copy-clicks';
import { FieldReading } from '@/components/reference/field-reading';
import { Static } from '@/components/ui/static';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { referenceWords, workbenchWords } from '@/content/locales/words';
import { site } from '@/content/site';
import { addressOf, metadataAlternates } from '@/lib/publish/addresses';
import { breadcrumbOf, neighboursOf } from '@/lib/publish/navigation';
import { sectionsOf } from '@/lib/publish/sections';
import { viewOf } from '@/lib/publish/view';
import { compileMdx } from '@/lib/server/compile-mdx';
import { publicEnv } from '@/lib/server/env';
import { upstreams } from '@/lib/server/upstreams';
import { documentMdx, documentSamplesMdx } from './document-mdx';
import { catalogueIn, findDocument } from './documents';
import { SiteFrame } from './site-frame';

type Names = { model?: string; endpoint?: string };

/** Title, description and addresses of a generated page. */
export function documentMetadata(locale: string, names: Names): Metadata {
  const found = findDocument(locale, names);
  if (!found) return {};
  const { endpoint, model, translate } = found.subject;
  const title = translate(`${endpoint.id}.title`, endpoint.title);
  return {
    title: model ? (names.endpoint ? `${model.title} · ${title}` : model.title) : title,
    description: model
      ? translate(`models.${model.code}.summary`, model.summary)
      : translate(`${endpoint.id}.summary`, endpoint.summary),
    alternates: metadataAlternates(addressOf(found.locale, found.page)),
  };
}

/** A generated page: the reference made from MDX, and the workbench beside it. */
export async function DocumentPage({ locale: name, names }: { locale: string; names: Names }) {
  const found = findDocument(name, names);
  if (!found) notFound();
  const { locale, page, subject } = found;
  const path = addressOf(locale, page);
  const words = dictionaries[locale];
  const reference = referenceWords[locale];
  const settings = publicEnv();
  const places = upstreams(settings).map(({ id, label, publicUrl, kind }) => ({
    id,
    label,
    baseUrl: publicUrl,
    sandbox: kind === 'sandbox',
  }));
  const [upstream] = places;
  if (!upstream) throw new Error('There is always an upstream');
  const view = viewOf(subject, locale, catalog, settings.site.url);
  const Reference = await compileMdx(documentMdx(found, upstream.baseUrl), referenceComponents(reference));
  const Samples = await compileMdx(
    documentSamplesMdx(found, upstream.baseUrl),
    sampleComponents(path, (samples) => (
      <Workbench
        view={view}
        upstreams={places}
        keyVariable={site.keyVariable}
        mediaHosts={site.mediaHosts}
        samples={samples}
        words={workbenchWords[locale]}
        locale={locale}
      />
    )),
  );
  const catalogue = catalogueIn(locale);
  return (
    <SiteFrame
      locale={locale}
      page={page}
      workbench={<Samples />}
      tableOfContents={
        <ul>
          {sectionsOf(subject, reference, view.job !== undefined).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      }
    >
      <Breadcrumb
        crumbs={breadcrumbOf(catalogue, locale, page, words.shell)}
        label={words.shell.breadcrumb}
      />
      <Static id={`${path} reference`} as="article" className="prose reference">
        <Reference />
      </Static>
      <CopyClicks copied={reference.copied} />
      <FieldReading />
      <Pager {...neighboursOf(catalogue, locale, page)} words={words.shell} />
    </SiteFrame>
  );
}
