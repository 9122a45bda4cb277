import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { site } from '@/content/site';
import { planOf } from '@/lib/endpoint/plan';
import { fittedScenarios, requestOf, tablesOf } from '@/lib/publish/page';
import { snippets } from '@/lib/snippets';
import { origin } from '../places';
import { desk, documentOf, documentsIn, fieldsOf, model, modelPage, openHydrated, root } from '../site';
import { words } from '../workbench';

const document = documentOf({ model });
const fields = fieldsOf(document);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: desk });

  test('every documented field stands in the page, with its name and its type', async ({ page }) => {
    await page.goto(modelPage);
    const shown = await page.locator('.field').evaluateAll((rows) =>
      rows.map((row) => {
        const text = (name: string) => row.querySelector(`:scope > .field-head > ${name}`)?.textContent;
        return [row.id, text('.field-name'), text('.field-type')];
      }),
    );
    expect(fields.length).toBeGreaterThan(200);
    expect(shown).toEqual(fields.map(({ id, name, type }) => [id, name, type]));
    expect(new Set(shown.map(([id]) => id)).size).toBe(shown.length);
  });

  test('a field at any depth is reached by opening what is around it', async ({ page }) => {
    await page.goto(modelPage);
    const depths = await page.locator('.field').evaluateAll((rows) =>
      rows.map((row) => {
        let depth = 0;
        for (let at: Element | null = row; at; at = at.parentElement) if (at.matches('details')) depth += 1;
        return [row.id, depth] as const;
      }),
    );
    const [id = '', depth = 0] = depths.toSorted(([, one], [, other]) => other - one)[0] ?? [];
    expect(depth).toBeGreaterThan(3);
    const field = page.locator(`[id="${id}"]`);
    await expect(field).toBeHidden();
    const around = field.locator('xpath=ancestor::details');
    for (let index = 0; index < depth; index += 1) {
      const details = around.nth(index);
      if ((await details.getAttribute('open')) === null) await details.locator(':scope > summary').click();
    }
    await expect(field).toBeVisible();
  });

  test('the four samples of the first scenario stand there, byte for byte', async ({ page }) => {
    await page.goto(modelPage);
    const [scenario] = fittedScenarios(document.subject);
    const plan = planOf(document.subject.endpoint);
    const spec = requestOf(
      plan,
      scenario?.values ?? { path: {}, query: {}, header: {} },
      {
        baseUrl: `${origin}/sandbox`,
      },
      site.keyVariable,
    );
    expect(Object.keys(snippets)).toHaveLength(4);
    for (const { title, render } of Object.values(snippets)) {
      const panel = page.getByRole('tabpanel', { name: title, exact: true });
      await expect(panel).toBeVisible();
      expect(await panel.locator('pre').textContent()).toBe(render(spec, { answer: 'json' }));
    }
    await expect(page.getByRole('textbox', { name: words.body })).toHaveValue(scenario?.values.body ?? '');
  });

  test('the answers of all documented statuses stand there, with their examples', async ({ page }) => {
    await page.goto(modelPage);
    const { responses } = tablesOf(document.subject);
    expect(responses.map(({ status }) => status)).toEqual([200, 400, 401, 403, 404, 429, 500, 503]);
    const shown = page.locator('details.response');
    expect(await shown.locator('> summary .status').allTextContents()).toEqual(
      responses.map(({ status }) => String(status)),
    );
    for (const [index, { example, table }] of responses.entries()) {
      const response = shown.nth(index);
      if ((await response.getAttribute('open')) === null) await response.locator('> summary').click();
      await expect(response.locator('.response-body')).toBeVisible();
      await expect(response.locator('.field').first()).toHaveAttribute('id', table.roots[0] ?? '');
      expect(await response.locator('.example pre').textContent()).toBe(JSON.stringify(example, null, 2));
    }
  });

  test('a link to a nested field opens the way to it and brings it into view', async ({ page }) => {
    await expectRevealed(page);
  });
});

test('every generated page has all its fields, in each language', async () => {
  for (const locale of ['en', 'zh', 'ja'] as const) {
    for (const { path, document } of documentsIn(locale)) {
      const html = readFileSync(join(root, '.next/server/app', `${path}.html`), 'utf8');
      const ids = [...html.matchAll(/<div class="field" id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids, path).toEqual(fieldsOf(document).map(({ id }) => id));
    }
  }
});

test('a link to a nested field opens the way to it also with script, and from inside the page', async ({
  page,
}) => {
  await expectRevealed(page);
  await openHydrated(page, modelPage);
  const field = fields.findLast(({ sameAs }) => sameAs?.path.includes('.'));
  const link = page.locator(`[id="${field?.id}"] > .same-as`);
  const target = page.locator(`[id="${field?.sameAs?.id}"]`);
  await expect(target).toBeHidden();
  await link.evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at.matches('details')) at.setAttribute('open', '');
    }
  });
  await link.click();
  await expect(target).toBeInViewport();
});

test('a type that contains itself ends in a link to the place where it is described', async ({ page }) => {
  const recursive = fields.filter(({ id, sameAs }) => sameAs && id.startsWith(`${sameAs.id}.`));
  expect(recursive.map(({ sameAs }) => sameAs?.type)).toContain('Schema');
  await page.goto(modelPage);
  for (const { id, sameAs } of recursive) {
    const link = page.locator(`[id="${id}"] > .same-as`);
    await expect(link).toHaveAttribute('href', `#${sameAs?.id}`);
    await expect(page.locator(`[id="${sameAs?.id}"]`)).toHaveCount(1);
  }
});

async function expectRevealed(page: Page) {
  const id = 'body.contents.parts.text';
  await page.goto(modelPage);
  const field = page.locator(`[id="${id}"]`);
  await expect(field).toBeHidden();
  await page.goto('about:blank');
  await page.goto(`${modelPage}#${id}`);
  await expect(field).toBeVisible();
  await expect(field).toBeInViewport();
}
