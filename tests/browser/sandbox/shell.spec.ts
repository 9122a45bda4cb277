import { expect, test, type Page } from '@playwright/test';
import { desk, guidePage, modelPage, openHydrated, phone } from '../site';

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const inertElements = (page: Page) => page.locator('[inert]').count();

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('the workbench opens as a sheet, keeps the focus inside and gives it back', async ({ page }) => {
    await openHydrated(page, modelPage);
    const sheet = page.locator('#workbench');
    await expect(sheet).toBeHidden();
    await page.locator('.try-it').click();
    await expect(sheet).toBeVisible();
    await expect(page.locator('main')).not.toBeFocused();
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () =>
          document.activeElement !== document.body &&
          !document.querySelector('#workbench')?.contains(document.activeElement),
      );
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.locator('.try-it')).toBeFocused();
    expect(await inertElements(page)).toBe(0);
  });

  test('what is typed stays when the sheet closes and when the window grows', async ({ page }) => {
    await openHydrated(page, modelPage);
    await page.locator('.try-it').click();
    const editor = page.locator('#workbench textarea').first();
    await editor.fill('{"kept": true}');
    await page.setViewportSize(desk);
    await expect(page.locator('#workbench:popover-open')).toHaveCount(0);
    await expect(editor).toBeVisible();
    await expect(editor).toHaveValue('{"kept": true}');
    expect(await inertElements(page)).toBe(0);
  });

  test('the menu leads to the other models', async ({ page }) => {
    await openHydrated(page, modelPage);
    await page.locator('.sidebar-button').click();
    const current = page.locator('#sidebar [aria-current="page"]');
    await expect(current).toBeInViewport();
    await page.touchscreen.tap(phone.width - 8, 400);
    await expect(page.locator('#sidebar')).toBeHidden();
  });

  test('nothing is wider than the screen, also at 320', async ({ page }) => {
    for (const [width, path] of [
      [390, modelPage],
      [320, '/zh'],
      [320, '/ja/models'],
      [320, modelPage],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('the sheet, the menu and the languages open, and the theme switch is not offered', async ({
    page,
  }) => {
    await page.goto(modelPage);
    await expect(page.locator('.theme-switch')).toBeHidden();
    await page.locator('.try-it').click();
    await expect(page.locator('#workbench')).toBeVisible();
    await page.goto(modelPage);
    await page.locator('.sidebar-button').click();
    await expect(page.locator('#sidebar')).toBeVisible();
    await page.goto(modelPage);
    await page.locator('.site-header .menu summary').click();
    await page.locator('.menu a[hreflang="ja"]').click();
    await expect(page).toHaveURL(modelPage.replace('/en/', '/ja/'));
  });
});

test.describe('the theme', () => {
  test.use({ viewport: desk, colorScheme: 'light' });

  test('is kept on the next page and there before the first paint', async ({ page }) => {
    await openHydrated(page, '/en');
    const light = await background(page);
    await page.locator('[data-choice="dark"]').click();
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.goto('/ja/models', { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await expect(page.locator('[data-choice="dark"] input')).toBeChecked();
    await page.locator('[data-choice="system"]').click();
    await expect.poll(() => background(page)).toBe(light);
  });
});

test.describe('on a desk', () => {
  test.use({ viewport: desk });

  test('the first Tab offers to skip to the content', async ({ page }) => {
    await page.goto('/en');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip-link');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  test('the language menu closes on Escape and gives the focus back', async ({ page }) => {
    await openHydrated(page, '/en/models');
    const summary = page.locator('.site-header .menu summary');
    await summary.click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.locator('.site-header .menu[open]')).toHaveCount(0);
    await expect(summary).toBeFocused();
  });
});

test('the contents of a guide stand beside it on a desk, and in a menu on a phone', async ({ page }) => {
  const column = page.locator('.toc-column');
  await page.setViewportSize(desk);
  await page.goto(guidePage);
  await expect(column.getByRole('link')).toHaveCount(await page.locator('main section[id] > h2').count());
  await column.getByRole('link').last().click();
  await expect(page.locator('#threats > h2')).toBeInViewport();
  await expect(column.getByRole('link').first()).toBeInViewport();
  await page.setViewportSize(phone);
  await expect(column).toBeHidden();
  const menu = page.locator('.page-contents');
  await menu.locator('summary').click();
  const list = await menu.getByRole('navigation').boundingBox();
  expect(list?.width).toBeLessThan(phone.width);
  await menu.getByRole('link').first().click();
  await expect(page.locator('#start > h2')).toBeInViewport();
});

test('an unknown address answers 404 in three languages', async ({ page }) => {
  const response = await page.goto('/en/models/nothing-of-the-kind');
  expect(response?.status()).toBe(404);
  await expect(page.locator('section[lang]')).toHaveCount(3);
});
