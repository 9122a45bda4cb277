import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locale';
import { buildEmptyNext } from '../../empty-next/build';
import { weigh } from '../../page-weight';
import { desk, documentsIn, guidePage, modelPage, openHydrated, phone, referencePage, root } from '../site';
import { words } from '../workbench';

const pages = [
  ...locales.flatMap((locale) => [locale, `${locale}/models`, guidePage.slice(1).replace('en', locale)]),
  ...locales.flatMap((locale) => documentsIn(locale).map(({ path }) => path.slice(1))),
];

test('no page weighs more than 60 kB or has more than 8000 elements', async () => {
  const weights = pages.map((page) => ({ page, ...weigh(root, page) }));
  const heaviest = weights.toSorted((one, other) => other.html - one.html)[0];
  const fullest = weights.toSorted((one, other) => other.elements - one.elements)[0];
  console.log(
    `${weights.length} pages. Heaviest: ${heaviest?.page}, ${heaviest?.html} bytes gzip. ` +
      `Most elements: ${fullest?.page}, ${fullest?.elements}.`,
  );
  const heavy = weights.filter(({ html }) => html > 60_000);
  expect(heavy.map(({ page, html }) => [page, html])).toEqual([]);
  expect(
    weights.filter(({ elements }) => elements > 8000).map(({ page, elements }) => [page, elements]),
  ).toEqual([]);
});

test('the reference column stands once in a page, not again in the data of its scripts', async () => {
  const html = readFileSync(join(root, '.next/server/app', `${modelPage.slice(1)}.html`), 'utf8');
  const [, ...again] = html.split('The conversation so far');
  expect(again.length).toBe(1);
});

test('the elements that are counted are those that a browser counts', async ({ page }) => {
  await page.goto(modelPage);
  const inBrowser = await page.evaluate(() => document.querySelectorAll('*').length);
  const counted = weigh(root, modelPage.slice(1)).elements;
  expect(Math.abs(inBrowser - counted)).toBeLessThan(50);
});

test('a page loads at most 1.15 times the script of an empty page', async () => {
  test.setTimeout(120_000);
  const empty = weigh(buildEmptyNext(), 'index').script;
  const weights = pages.map((page) => ({ page, script: weigh(root, page).script }));
  const heaviest = weights.toSorted((one, other) => other.script - one.script)[0];
  const model = weigh(root, modelPage.slice(1)).script;
  console.log(
    `Script, bytes gzip: empty page ${empty}, ${modelPage} ${model} (${(model / empty).toFixed(3)}), ` +
      `most: ${heaviest?.page} ${heaviest?.script}`,
  );
  expect(empty).toBeGreaterThan(50_000);
  expect(weights.filter(({ script }) => script > empty * 1.15)).toEqual([]);
});

/** Texts that survive minification, and a folder of the library that holds them. */
const LIBRARIES = [
  { folder: 'zod/v4/core', strings: ['invalid_union', 'ZodError', '_zod'] },
  { folder: '@shikijs/core/dist', strings: ['ShikiError', 'mergeWhitespaces'] },
  { folder: '@shikijs/vscode-textmate/dist', strings: ['beginCaptures'] },
  { folder: 'monaco-editor/esm', strings: ['MonacoEnvironment', 'monaco-editor'] },
];

test('nothing of zod, shiki or Monaco is in the scripts of a page', async () => {
  for (const page of [modelPage, referencePage, guidePage, '/en', '/en/models']) {
    for (const { name, text } of weigh(root, page.slice(1)).scripts) {
      const found = LIBRARIES.flatMap(({ strings }) => strings).filter((string) => text.includes(string));
      expect(found, name).toEqual([]);
    }
  }
});

for (const { folder, strings } of LIBRARIES) {
  test(`what is looked for is what ${folder} is known by`, async () => {
    const path = join(root, 'node_modules', folder);
    if (!existsSync(path)) {
      // What is not installed cannot be in a script either.
      expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toContain(folder.split('/')[0]);
      return;
    }
    const texts = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?js$/.test(name))
      .map((name) => readFileSync(join(path, name), 'utf8'));
    expect(strings.filter((string) => !texts.some((text) => text.includes(string)))).toEqual([]);
  });
}

/** All layout shifts since the navigation: how much, and what moved. */
const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
            const moved = sources.map(({ node, previousRect, currentRect }) => {
              const text = node instanceof Element ? node.outerHTML : node?.nodeValue;
              return `${text?.slice(0, 80)} ${JSON.stringify(previousRect)} -> ${JSON.stringify(currentRect)}`;
            });
            shifts.push(`${'value' in entry ? entry.value : '?'}: ${moved.join('; ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 300);
      }),
  );

for (const width of [phone.width, 1024, desk.width]) {
  test(`nothing shifts while a page loads, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      '/en',
      '/zh/models',
      modelPage,
      `${modelPage.replace('en', 'ja')}`,
      referencePage,
      guidePage,
    ]) {
      await openHydrated(page, path);
      expect(await shiftsOf(page), path).toEqual([]);
    }
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.style.height = '200px';
      document.querySelector('main')?.prepend(box);
    });
    await expect.poll(() => shiftsOf(page), 'a shift would be seen').not.toEqual([]);
  });
}

test('nothing shifts where a reader comes back to a chosen language, theme and edited text', async ({
  page,
}) => {
  await page.setViewportSize(desk);
  await openHydrated(page, modelPage);
  await page.locator('[data-choice="dark"]').click();
  const body = page.getByRole('textbox', { name: words.body });
  await body.fill((await body.inputValue()).replace('In one sentence', 'In two sentences'));
  await page.getByRole('tab', { name: 'Java', exact: true }).click();
  await expect(page.getByRole('tabpanel', { name: 'Java', exact: true })).toContainText('two sentences');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('tab', { name: 'Java', exact: true })).toHaveAttribute('aria-selected', 'true');
  expect(await shiftsOf(page)).toEqual([]);
});
