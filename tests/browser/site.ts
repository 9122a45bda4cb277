import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { findDocument, documentNames, type Document } from '@/app/documents';
import { catalog } from '@/content/catalog';
import type { Locale } from '@/lib/i18n/locale';
import { addressOf } from '@/lib/publish/addresses';
import { tablesOf } from '@/lib/publish/page';
import { flatten, type FieldNode } from '@/lib/schema/fields';

/** The folder of the project, where the build is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const model = 'gemini-3.1-pro-preview';
export const modelPage = `/en/models/${model}`;
export const referencePage = '/en/reference/gemini/generate-content';
export const guidePage = '/en/guides/operating';

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** Waits until the page's scripts have run: a control that is used before that does nothing. */
export async function openHydrated(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilHydrated(page);
}

/** A quiet network is not enough on a slow machine: React marks each element that it has taken over. */
async function untilHydrated(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const isHydrated = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.site-header summary, #workbench textarea')].every((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactFiber$')),
      ),
    );
  await expect.poll(isHydrated).toBe(true);
}

/** What the clipboard holds. No page of the site may read it: a page that stands for nobody does, at its origin. */
export async function clipboardText(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  const address = new URL('/clipboard', page.url()).href;
  await reader.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await reader.goto(address);
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  await page.bringToFront();
  return text;
}

/** A generated page of the site; throws where there is none. */
export function documentOf(names: { model?: string; endpoint?: string }, locale: Locale = 'en'): Document {
  const found = findDocument(locale, names);
  if (!found) throw new Error(`There is no page of ${JSON.stringify(names)}`);
  return found;
}

/** All generated pages of a language, by their paths. */
export function documentsIn(locale: Locale): { path: string; document: Document }[] {
  return documentNames().map(({ model: code, endpoint }) => {
    const first = catalog.models.find((candidate) => candidate.code === code)?.endpoints[0]?.id;
    const document = documentOf(
      code === 'all' ? { endpoint } : { model: code, ...(endpoint === first ? {} : { endpoint }) },
      locale,
    );
    return { path: addressOf(locale, document.page), document };
  });
}

/** Every field that a page documents, in the order in which the page shows them. */
export function fieldsOf({ subject }: Document): FieldNode[] {
  const { path, query, header, body, jsonBody, responses, event } = tablesOf(subject);
  return [path, query, header, body, jsonBody, ...responses.map(({ table }) => table), event].flatMap(
    (table) => (table ? flatten(table) : []),
  );
}
