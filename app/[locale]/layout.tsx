import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { CSSProperties, ReactNode } from 'react';
import { ThemeScript } from '@/components/shell/theme-script';
import { TrustedTypesScript } from '@/components/shell/trusted-types-script';
import { site } from '@/content/site';
import { isLocale, locales } from '@/lib/i18n/locale';
import { publicEnv } from '@/lib/server/env';
import '../globals.css';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** Canonical and alternate addresses are full URLs, as search engines want them. */
export const metadata: Metadata = {
  metadataBase: new URL(publicEnv().site.url),
  title: { default: site.name, template: `%s · ${site.name}` },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

const accent: CSSProperties & Record<`--${string}`, string> = {
  '--accent-light': site.accent.light,
  '--accent-dark': site.accent.dark,
};

export default async function RootLayout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} style={accent} suppressHydrationWarning>
      <head>
        <TrustedTypesScript />
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
