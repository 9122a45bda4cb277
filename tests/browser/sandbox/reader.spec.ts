import { expect, test, type Locator, type Page } from '@playwright/test';
import { catalog } from '@/content/catalog';
import { findDocument } from '@/app/documents';
import { tablesOf } from '@/lib/publish/page';
import { flatten } from '@/lib/schema/fields';
import { violationsOf } from '../axe';
import { openHydrated } from '../site';

const modelPage = '/en/models/gemini-3.1-pro-preview';
const referencePage = '/en/reference/gemini/generate-content';
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

const found = findDocument('en', { model: 'gemini-3.1-pro-preview' });
if (!found) throw new Error('The model page of these tests is gone');
const { body } = tablesOf(found.subject);
if (!body) throw new Error('The endpoint of these tests has no body');
const rows = flatten(body);

const toolsOf = (page: Page) => {
  const section = page.locator('#body');
  return {
    section,
    filter: section.getByRole('searchbox', { name: 'Filter fields' }),
    count: section.locator('output'),
    button: (name: string) => section.getByRole('button', { name, exact: true }),
    field: (id: string) => page.locator(`[id="${id}"]`),
    shown: section.locator('.field:visible'),
  };
};

/** Where an element stands below what sticks to the top of the window. */
const below = (element: Locator) =>
  element.evaluate((at) => {
    const tools = document.querySelector('.field-tools')?.getBoundingClientRect().bottom ?? 0;
    return at.getBoundingClientRect().top - tools;
  });

test.describe('the fields of a request', () => {
  test.use({ viewport: desk });

  test('are filtered by name, path and text, with the way to each match open, until Escape', async ({
    page,
  }) => {
    await openHydrated(page, modelPage);
    const { filter, count, field, shown } = toolsOf(page);
    const before = await shown.count();
    await page.keyboard.press('/');
    await expect(filter).toBeFocused();
    await page.keyboard.type('thinkingLevel');
    await expect(field('body.generationConfig.thinkingConfig.thinkingLevel')).toBeVisible();
    await expect(field('body.contents')).toBeHidden();
    await expect(count).toHaveText(new RegExp(`^\\d+ of ${rows.length}$`));
    await filter.fill('contents[].parts[].text');
    await expect(count).toHaveText(`1 of ${rows.length}`);
    await expect(field('body.contents.parts.text')).toBeVisible();
    await filter.fill('no field says this');
    await expect(count).toHaveText(`0 of ${rows.length}`);
    await expect(shown).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(filter).toHaveValue('');
    await expect(count).toHaveText('');
    await expect(shown).toHaveCount(before);
  });

  test('of an answer have tools of their own', async ({ page }) => {
    await openHydrated(page, modelPage);
    const answer = page.locator('#response-200');
    await answer.getByRole('searchbox', { name: 'Filter fields' }).fill('totalTokenCount');
    await expect(page.locator('[id="response-200.usageMetadata.totalTokenCount"]')).toBeVisible();
    await expect(page.locator('[id="response-200.candidates"]')).toBeHidden();
    await expect(page.locator('[id="body.contents"]')).toBeVisible();
    await answer.getByRole('button', { name: 'Flat', exact: true }).click();
    await expect(
      answer.getByRole('link', { name: 'usageMetadata.totalTokenCount', exact: true }),
    ).toBeVisible();
  });

  test('keep a slash for those who are typing', async ({ page }) => {
    await openHydrated(page, modelPage);
    const editor = page.getByRole('textbox', { name: 'Request body, JSON' });
    await editor.fill('');
    await editor.press('/');
    await expect(editor).toBeFocused();
    await expect(editor).toHaveValue('/');
  });

  test('are read flat from the same rows, each with its whole path', async ({ page }) => {
    await openHydrated(page, modelPage);
    const { section, button, shown } = toolsOf(page);
    const elements = await section.locator('*').count();
    const before = await shown.count();
    await button('Flat').click();
    await expect(button('Flat')).toHaveAttribute('aria-pressed', 'true');
    await expect(shown).toHaveCount(rows.length);
    expect(await section.locator('*').count()).toBe(elements);
    const read = await section.locator('.field').evaluateAll((fields) =>
      fields.map((row) => {
        const name = row.querySelector('.field-name');
        const content = name ? getComputedStyle(name, '::before').content : '';
        return [
          (content.startsWith('"') ? content.slice(1, -1) : '') + name?.textContent,
          row.querySelector('.field-type')?.textContent,
          row.querySelector(':scope > .field-head > .field-required') !== null,
        ];
      }),
    );
    expect(read).toEqual(rows.map(({ path, type, required }) => [path, type, required]));
    await expect(section.getByRole('link', { name: 'contents[].parts[].text', exact: true })).toBeVisible();
    const edges = await shown.evaluateAll((fields) => fields.map((row) => row.getBoundingClientRect().left));
    expect(new Set(edges).size).toBe(1);
    await button('Nested').click();
    await expect(shown).toHaveCount(before);
  });

  test('are all opened and closed by one button', async ({ page }) => {
    await openHydrated(page, modelPage);
    const { button, shown } = toolsOf(page);
    const before = await shown.count();
    await button('Expand all').click();
    await expect(shown).toHaveCount(rows.length);
    await button('Collapse all').click();
    await expect(shown).toHaveCount(before);
  });

  test('have addresses: a name sets it, and it opens the way also where the filter hides the field', async ({
    page,
  }) => {
    await openHydrated(page, `${modelPage}#body.contents.parts.text`);
    const { filter, field } = toolsOf(page);
    const text = field('body.contents.parts.text');
    await expect(text).toBeInViewport();
    expect(await below(text)).toBeGreaterThanOrEqual(0);
    await field('body.contents.role').locator('.field-name').click();
    await expect(page).toHaveURL(/#body\.contents\.role$/);
    await filter.fill('thinkingLevel');
    await expect(text).toBeHidden();
    await page.goBack();
    await expect(filter).toHaveValue('');
    await expect(text).toBeInViewport();
    await filter.fill('thinkingLevel');
    await page.evaluate(() => location.assign('#body.generationConfig.temperature'));
    await expect(field('body.generationConfig.temperature')).toBeInViewport();
  });

  test('that share a type lead to its one description, marked and below the header', async ({ page }) => {
    await openHydrated(page, modelPage);
    const { button, field } = toolsOf(page);
    const from = rows.find(({ sameAs }) => sameAs?.id.startsWith('body.'));
    await button('Expand all').click();
    const link = field(from?.id ?? '').locator('> .same-as');
    await link.click();
    const target = field(from?.sameAs?.id ?? '');
    await expect(target).toBeInViewport();
    expect(await below(target)).toBeGreaterThanOrEqual(0);
    const [head, page_] = await target
      .locator('> .field-head')
      .evaluate((row) => [row, document.body].map((at) => getComputedStyle(at).backgroundColor));
    expect(head).not.toBe(page_);
    await page.goBack();
    await expect(link).toBeInViewport();
  });

  test('say of which type the nested ones are', async ({ page }) => {
    await page.goto(modelPage);
    const names = await page
      .locator('#responses .nested > summary')
      .evaluateAll((summaries) => summaries.map((summary) => summary.getAttribute('aria-label')));
    expect(names).toContain('13 fields of Candidate');
    expect(names.filter((name) => !name || name.startsWith('1 fields'))).toEqual([]);
  });

  test('stay where they are under the pointer and the focus', async ({ page }) => {
    await openHydrated(page, modelPage);
    const { section } = toolsOf(page);
    await section.scrollIntoViewIfNeeded();
    const boxes = () =>
      section
        .locator('.field-head')
        .evaluateAll((heads) =>
          heads.map((head) => [...head.children].map((part) => part.getBoundingClientRect().left)),
        );
    const before = await boxes();
    await section.locator('.field-name:visible').first().hover();
    await section.locator('.field-name:visible').first().focus();
    expect(await boxes()).toEqual(before);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: desk });

  test('the tools are absent and the fields open one by one', async ({ page }) => {
    await page.goto(modelPage);
    await expect(page.locator('.field-tools').filter({ visible: true })).toHaveCount(0);
    const parts = page.locator('[id="body.contents.parts"]');
    await expect(parts).toBeHidden();
    await page.locator('[id="body.contents"] > .nested > summary').click();
    await expect(parts).toBeVisible();
  });

  test('the catalogue is a plain list of all models', async ({ page }) => {
    await page.goto('/en/models?modality=image');
    await expect(page.locator('.catalogue-filters')).toBeHidden();
    await expect(page.locator('.model-rows > li:visible')).toHaveCount(catalog.models.length);
  });
});

test.describe('the catalogue', () => {
  test.use({ viewport: desk });

  test('is narrowed by what is chosen, says how many are left, and keeps it in the address', async ({
    page,
  }) => {
    await openHydrated(page, '/en/models');
    const filters = page.getByRole('search', { name: 'Filter the models' });
    const listed = page.locator('.model-rows > li:visible');
    const total = await listed.count();
    await expect(filters.getByRole('status')).toHaveText(`${total} of ${total} models`);
    await filters.getByLabel('Makes').selectOption({ label: 'Image' });
    await expect(page).toHaveURL('/en/models?modality=image');
    const images = await listed.count();
    expect(images).toBeLessThan(total);
    await expect(filters.getByRole('status')).toHaveText(`${images} of ${total} models`);
    await expect(page.locator('main').getByRole('heading', { name: 'Chat' })).toBeHidden();
    await filters.getByLabel('Vendor').selectOption('Google');
    await filters.getByLabel('Protocol').selectOption('gemini');
    await filters.getByLabel('Availability').selectOption('preview');
    await filters.getByLabel('Search').fill('PRO image');
    await expect(listed).toHaveCount(1);
    await expect(listed).toContainText('gemini-3-pro-image-preview');
    const address = page.url();
    await openHydrated(page, '/ja');
    await openHydrated(page, address.replace('/en/', '/zh/'));
    await expect(listed).toHaveCount(1);
    await expect(page.getByRole('searchbox')).toHaveValue('PRO image');
  });

  test('says that nothing matches, and takes everything back with one press', async ({ page }) => {
    await openHydrated(page, '/en/models?q=nothing+of+the+kind&modality=sculpture');
    const listed = page.locator('.model-rows > li:visible');
    await expect(page.getByRole('status')).toHaveText('No model matches these filters.');
    await expect(listed).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(listed).toHaveCount(catalog.models.length);
    await expect(page).toHaveURL('/en/models');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [desk, phone]) {
    test.describe(`in the ${colorScheme} theme at ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });
      test.setTimeout(240_000);

      test('axe finds nothing on any kind of page', async ({ page }) => {
        for (const path of [
          '/en',
          '/ja',
          '/zh/models',
          '/en/models?q=flash',
          '/ja/reference/gemini/get-model',
          '/zh/guides/operating',
          '/nowhere',
        ]) {
          await openHydrated(page, path);
          expect(await violationsOf(page)).toEqual([]);
        }
      });

      test('axe finds nothing on a long page', async ({ page }) => {
        for (const path of [modelPage, referencePage]) {
          await openHydrated(page, path);
          expect(await violationsOf(page)).toEqual([]);
        }
      });

      test('axe finds nothing in the flat reading and in filtered fields', async ({ page }) => {
        await openHydrated(page, modelPage);
        const { filter, button } = toolsOf(page);
        await button('Flat').click();
        expect(await violationsOf(page)).toEqual([]);
        await filter.fill('schema');
        expect(await violationsOf(page)).toEqual([]);
      });
    });
  }
}

test('headings go down one level at a time in the part that is read, from one first heading', async ({
  page,
}) => {
  for (const path of ['/en', '/en/models', modelPage, referencePage, '/en/guides/operating']) {
    await page.goto(path);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0], path).toBe(1);
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level - (levels[index] ?? 0), `${path} ${levels.join()}`).toBeLessThanOrEqual(1);
    }
  }
});
