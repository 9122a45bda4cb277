import type { Metadata } from 'next';
import type { CSSProperties } from 'react';
import { BrandMark } from '@/components/shell/brand';
import { ThemeScript } from '@/components/shell/theme-script';
import { TrustedTypesScript } from '@/components/shell/trusted-types-script';
import { dictionaries } from '@/content/locales';
import { site } from '@/content/site';
import { locales } from '@/lib/i18n/locale';
import { addressOf } from '@/lib/publish/addresses';
import './globals.css';

export const metadata: Metadata = { title: `404 · ${site.name}` };

const accent: CSSProperties & Record<`--${string}`, string> = {
  '--accent-light': site.accent.light,
  '--accent-dark': site.accent.dark,
};

/** One static page for every unknown address, so it speaks all languages. */
export default function GlobalNotFound() {
  return (
    <html lang={locales[0]} style={accent} suppressHydrationWarning>
      <head>
        <TrustedTypesScript />
        <ThemeScript />
      </head>
      <body>
        <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-6 py-12">
          <p className="brand">
            <BrandMark />
            {site.name}
          </p>
          <h1 className="mt-6 font-mono text-sm font-normal text-muted">404</h1>
          {locales.map((locale) => {
            const words = dictionaries[locale].shell;
            return (
              <section key={locale} lang={locale} className="mt-4 border-t border-line pt-4">
                <h2 className="text-lg">{words.notFound}</h2>
                <p className="mt-1 text-sm text-muted">{words.notFoundHint}</p>
                <p className="mt-2 text-sm">
                  <a className="link" href={addressOf(locale, { type: 'home' })}>
                    {words.toHome}
                  </a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
