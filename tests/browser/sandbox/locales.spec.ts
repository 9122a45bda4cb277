import { expect, test, type Page } from '@playwright/test';
import { dictionaries } from '@/content/locales';
import { referenceWords, workbenchWords } from '@/content/locales/words';
import { locales, type Locale } from '@/lib/i18n/locale';
import { desk, guidePage, modelPage, openHydrated, referencePage } from '../site';
import { workbenchOf } from '../workbench';

test.use({ viewport: desk });

for (const { asked, path } of [
  { asked: 'en-US', path: '/en' },
  { asked: 'zh-CN', path: '/zh' },
  { asked: 'ja-JP', path: '/ja' },
  { asked: 'fr-FR', path: '/en' },
]) {
  test.describe(`a browser that asks for ${asked}`, () => {
    test.use({ locale: asked });

    test(`starts at ${path}`, async ({ page, baseURL }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`${baseURL}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1));
    });
  });
}

test('the language switch stays on the page', async ({ page, baseURL }) => {
  for (const path of [
    '/en/models',
    modelPage,
    `${modelPage}/gemini/count-tokens`,
    referencePage,
    guidePage,
  ]) {
    await openHydrated(page, path);
    for (const locale of ['zh', 'ja', 'en'] as const) {
      await page.locator('.site-header .menu summary').click();
      await page.locator(`.site-header .menu a[hreflang="${locale}"]`).click();
      await expect(page).toHaveURL(`${baseURL}${path.replace('/en', `/${locale}`)}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
    }
  }
});

test('what was typed is still there in another language', async ({ page }) => {
  await openHydrated(page, modelPage);
  await workbenchOf(page).write('{"kept": "across languages"}');
  await openHydrated(page, modelPage.replace('/en', '/ja'));
  await expect(page.locator('#workbench textarea')).toHaveValue('{"kept": "across languages"}');
});

/** Every text of a language, by where it stands in the dictionaries. */
function textsOf(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) walk(child, `${path}.${name}`);
    }
  };
  walk(dictionaries[locale], 'ui');
  walk(referenceWords[locale], 'reference');
  walk(workbenchWords[locale], 'workbench');
  return texts;
}

/** Names that one of the languages has no other word for. */
const NAMES = new Set(['Base URL', 'Volcengine Ark']);

/**
 * Patterns for the English texts that have a translation into any other language. Those that are the same in all
 * languages are names, such as JSON.
 */
function englishPatterns(): { path: string; pattern: RegExp }[] {
  const others = locales.filter((locale) => locale !== 'en').map(textsOf);
  return [...textsOf('en')].flatMap(([path, text]) => {
    // What is all places to fill, such as "{from} to {to}", would be found in any English sentence.
    const fixed = text.replaceAll(/\{\w+\}/g, ' ');
    if (!/[a-z]{3}/i.test(fixed) || NAMES.has(text) || others.every((texts) => texts.get(path) === text))
      return [];
    const source = text
      .split(/\{\w+\}/)
      .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return { path, pattern: new RegExp(`^${source.join('[ -~]+')}$`) };
  });
}

/** Every piece of text that a page shows or names, code and samples aside, and what is marked as English. */
const shownTexts = (page: Page) =>
  page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (
        text &&
        !node.parentElement?.closest(
          'script, style, noscript, code, pre, textarea, .field-name, .field-type, :not(html)[lang="en"]',
        )
      )
        texts.add(text);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.add(element.getAttribute(name) ?? '');
    }
    return [...texts];
  });

const englishIn = async (page: Page) => {
  const patterns = englishPatterns();
  return (await shownTexts(page)).flatMap((text) => {
    const { path } = patterns.find(({ pattern }) => pattern.test(text)) ?? {};
    return path === undefined ? [] : [`${path}: ${text}`];
  });
};

test('the words that are looked for are found on an English page', async ({ page }) => {
  await openHydrated(page, modelPage);
  const found = await englishIn(page);
  expect(found.length).toBeGreaterThan(60);
  expect(found).toEqual(expect.arrayContaining(['workbench.send: Send', 'ui.shell.skip: Skip to content']));
});

for (const locale of ['zh', 'ja'] as const) {
  test(`nothing around the texts is English on a page in ${locale}`, async ({ page }) => {
    for (const path of [
      '/en',
      '/en/models',
      modelPage,
      `${modelPage}/gemini/count-tokens`,
      referencePage,
      guidePage,
    ]) {
      await openHydrated(page, path.replace('/en', `/${locale}`));
      expect(await englishIn(page), path).toEqual([]);
    }
  });

  test(`an answer, a failure and a problem are told in ${locale}`, async ({ page }) => {
    await openHydrated(page, modelPage.replace('/en', `/${locale}`));
    const words = workbenchWords[locale];
    const root = page.locator('#workbench');
    const send = root.getByRole('button', { name: words.send, exact: true });
    await send.click();
    await expect(root.locator('output').last()).toHaveText(words.done);
    expect(await englishIn(page)).toEqual([]);
    await root.locator('textarea').fill('{"contents": "no", "unknown": 1}');
    await expect(root).toContainText(words.problems);
    await send.click();
    await expect(root).toContainText(words.api.refused.title);
    expect(await englishIn(page)).toEqual([]);
  });
}

test('a chosen theme is there in every frame after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openHydrated(page, modelPage);
  const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator('[data-choice="dark"]').click();
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(dark).not.toBe(light);
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { paintedBackgrounds: frames });
    const look = () => {
      if (document.body) frames.push(getComputedStyle(document.body).backgroundColor);
      if (frames.length < 60) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const path of [modelPage, '/zh', '/ja/models']) {
    await openHydrated(page, path);
    const frames = await page.evaluate(() =>
      'paintedBackgrounds' in window ? window.paintedBackgrounds : [],
    );
    expect(Array.isArray(frames) && frames.length > 3, path).toBe(true);
    expect(new Set(Array.isArray(frames) ? frames : []), path).toEqual(new Set([dark]));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await expect(page.locator('[data-choice="dark"] input')).toBeChecked();
  }
});
