import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ComponentProps } from 'react';
import { firstSteps } from '@/app/first-steps';
import { SiteFrame } from '@/app/site-frame';
import { CopyClicks } from '@/components/reference/copy-clicks';
import { CodeBlock } from '@/components/reference/page-parts';
import { Home } from '@/components/shell/home';
import { catalog } from '@/content/catalog';
import { dictionaries } from '@/content/locales';
import { referenceWords } from '@/content/locales/words';
import { site } from '@/content/site';
import { isLocale } from '@/lib/i18n/locale';
import { addressOf, metadataAlternates } from '@/lib/publish/addresses';
import { mdxFence } from '@/lib/publish/escape';
import { modelListOf } from '@/lib/publish/model-list';
import type { ReferenceWords } from '@/lib/publish/words';
import { compileMdx } from '@/lib/server/compile-mdx';
import { publicEnv } from '@/lib/server/env';
import { upstreams } from '@/lib/server/upstreams';

type Props = { params: Promise<{ locale: string }> };

const page = { type: 'home' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = dictionaries[locale].home;
  return {
    title: { absolute: `${site.name} · ${words.title}` },
    description: words.lead,
    alternates: metadataAlternates(addressOf(locale, page)),
  };
}

const pre = (words: ReferenceWords) =>
  function Pre({ children }: ComponentProps<'pre'>) {
    return <CodeBlock words={words}>{children}</CodeBlock>;
  };

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { home, shell, availability } = dictionaries[locale];
  const words = referenceWords[locale];
  const [upstream] = upstreams(publicEnv());
  if (!upstream) throw new Error('There is always an upstream');
  const sandbox = upstream.kind === 'sandbox';
  const { model, keyLine, command } = firstSteps(
    locale,
    { baseUrl: upstream.publicUrl, siteUrl: publicEnv().site.url },
    sandbox ? 'sandbox' : home.steps.key.placeholder,
  );
  const [KeyLine, Command] = await Promise.all(
    [keyLine, command].map((code) => compileMdx(mdxFence(code, 'bash'), { pre: pre(words) })),
  );
  return (
    <SiteFrame locale={locale} page={page}>
      <Home
        model={model}
        keyLine={KeyLine && <KeyLine />}
        command={Command && <Command />}
        sandbox={sandbox}
        sections={modelListOf(catalog, locale, shell)}
        modelsHref={addressOf(locale, { type: 'models' })}
        words={{ home, availability }}
      />
      <CopyClicks copied={words.copied} />
    </SiteFrame>
  );
}
