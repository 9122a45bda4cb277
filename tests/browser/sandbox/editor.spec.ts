import { expect, test, type Page } from '@playwright/test';
import { clipboardText } from '../site';

const path = (locale: string) => `/${locale}/models/gemini-3.1-pro-preview`;
const LABEL = { en: 'Request body, JSON', zh: '请求体，JSON', ja: 'リクエストボディ（JSON）' };

test.use({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** What a page asked of other origins, and what it complained about. */
function watch(page: Page, own = '') {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== own) foreign.push(request.url());
  });
  return { complaints, foreign };
}

/** Opens a page and its editor, and waits until Monaco has taken over. */
async function openEditor(page: Page, locale: keyof typeof LABEL = 'en') {
  await page.goto(path(locale));
  await page.waitForLoadState('networkidle');
  await page.locator('#workbench textarea').click();
  await expect(page.locator('#workbench .monaco-editor .view-line').first()).toBeVisible({ timeout: 20_000 });
  const input = page.getByRole('textbox', { name: LABEL[locale], exact: true });
  await expect(input).toBeFocused();
  return { input, text: () => textOf(page) };
}

/** The whole text, as the copy button of the JSON tab gives it. */
async function textOf(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator('#workbench .codeblock button').last().click();
  await expect.poll(() => clipboardText(page)).not.toBe('');
  return clipboardText(page);
}

/** Pastes, because what is typed gets its closing quotes and brackets from the editor. */
async function replaceAll(page: Page, text: string) {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

test('a field is completed from the schema of this endpoint and model', async ({ page, baseURL }) => {
  const { complaints, foreign } = watch(page, baseURL);
  const { text } = await openEditor(page);
  await replaceAll(page, '{"generationConfig": {""}}');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('think');
  await page.keyboard.press('Control+Space');
  const offered = page.locator('.suggest-widget').getByRole('option', { name: /thinkingConfig/ });
  await expect(offered).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await text()).replace(/\s/g, ''))
    .toBe('{"generationConfig":{"thinkingConfig":{}}}');
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

for (const [locale, told] of [
  ['en', 'The conversation so far'],
  ['zh', '到目前为止的对话'],
  ['ja', 'これまでの会話'],
] as const) {
  test(`hovering over a field tells what it is, in ${locale}`, async ({ page, baseURL }) => {
    const { complaints, foreign } = watch(page, baseURL);
    await openEditor(page, locale);
    // Monaco asks its worker once a hover, and the schema may still be on its way there.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.locator('.view-line span span', { hasText: 'contents' }).hover();
      await expect(page.locator('.monaco-hover:visible')).toContainText(told, { timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

const body = (threshold: string) =>
  JSON.stringify({
    contents: [{ parts: [{ text: 'Hi' }] }],
    safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold }],
  });

test('hovering over an enum value tells its meaning', async ({ page }) => {
  await openEditor(page);
  await replaceAll(page, body('OFF'));
  await page.keyboard.press('Control+End');
  await page.locator('.view-line span span', { hasText: '"OFF"' }).hover();
  await expect(page.locator('.monaco-hover:visible')).toContainText(
    'The filter of this category is switched off.',
  );
});

test('a wrong enum value is underlined, and its problem leads to the place and to the field', async ({
  page,
}) => {
  const { input } = await openEditor(page);
  await replaceAll(page, body('SOME'));
  await expect(page.locator('#workbench .squiggly-warning')).toHaveCount(1);
  const problem = page.locator('#workbench li', { hasText: 'must be one of' });
  await problem.getByRole('button', { name: 'safetySettings[0].threshold' }).click();
  await expect(input).toBeFocused();
  await page.evaluate(() => navigator.clipboard.writeText('"OFF"'));
  await page.keyboard.press('Control+v');
  await expect(problem).toHaveCount(0);
  await expect(page.locator('#workbench .squiggly-warning')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await problem.getByRole('link').click();
  await expect(page).toHaveURL(/#body\.safetySettings\.threshold$/);
  await expect(page.locator('[id="body.safetySettings.threshold"]')).toBeInViewport();
});

test('what is typed before Monaco is there stays, with cursor and undo back to the scenario', async ({
  page,
}) => {
  await page.goto(path('en'));
  await page.waitForLoadState('networkidle');
  const area = page.locator('#workbench textarea');
  const before = await area.inputValue();
  const box = page.locator('#workbench .wb-panels');
  const { height } = (await box.boundingBox()) ?? { height: 0 };
  await area.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  const typed = '"store": true, "labels": {"a": "b"},';
  // Monaco takes over somewhere in this word.
  for (const char of typed) {
    await page.keyboard.insertText(char);
    await page.waitForTimeout(20);
  }
  await expect(page.locator('#workbench .monaco-editor .view-line').first()).toBeVisible({ timeout: 20_000 });
  await page.keyboard.insertText(' ');
  expect(await textOf(page)).toBe(`{${typed} ${before.slice(1)}`);
  expect((await box.boundingBox())?.height).toBe(height);

  await page.locator('#workbench .view-lines').click();
  for (let presses = 0; presses < 60; presses += 1) await page.keyboard.press('Control+z');
  expect(await textOf(page)).toBe(before);
});

test('another scenario and Reset can be undone', async ({ page }) => {
  const { text } = await openEditor(page);
  const before = await text();
  await page.locator('#workbench .view-lines').click();
  await replaceAll(page, '{"contents": []}');
  await page.locator('#workbench').getByRole('button', { name: 'Reset' }).click();
  expect(await text()).toBe(before);
  await page.locator('#workbench .view-lines').click();
  await page.keyboard.press('Control+z');
  expect(await text()).toBe('{"contents": []}');

  const scenario = page.locator('#workbench select').first();
  const second = await scenario.locator('option').nth(1).getAttribute('value');
  await scenario.selectOption(second);
  await expect.poll(text).not.toBe('{"contents": []}');
  expect(JSON.parse(await text())).toHaveProperty('contents');
});

test('Tab leaves the editor, Ctrl+Enter sends', async ({ page }) => {
  const { input } = await openEditor(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(input).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(input).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(input).not.toBeFocused();
});

test('the editor follows the theme at once', async ({ page }) => {
  await openEditor(page);
  const background = () =>
    page
      .locator('#workbench .lines-content')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  await page.locator('label[data-choice="light"]').click();
  await expect.poll(background).toBe(light);
});

test('the textarea stays when Monaco cannot be had', async ({ page }) => {
  await page.goto(path('en'));
  await page.waitForLoadState('networkidle');
  const refused: string[] = [];
  await page.route('**/_next/static/**', (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  const area = page.locator('#workbench textarea');
  await area.click();
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await page.waitForTimeout(1000);
  await area.fill('{"contents": []}');
  await expect(area).toHaveValue('{"contents": []}');
  await expect(area).toBeVisible();
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the textarea stays, and Monaco is not loaded', async ({ page }) => {
    await page.goto(path('en'));
    await page.waitForLoadState('networkidle');
    await page.locator('.try-it').click();
    const area = page.locator('#workbench textarea');
    await area.tap();
    await page.waitForTimeout(1500);
    await expect(area).toBeVisible();
    expect(await page.evaluate(() => 'MonacoEnvironment' in globalThis)).toBe(false);
  });
});

test('samples keep their colours after an edit, in every language', async ({ page, baseURL }) => {
  const { complaints, foreign } = watch(page, baseURL);
  await openEditor(page);
  await replaceAll(page, '{"contents": [{"parts": [{"text": "Colours"}]}]}');
  for (const language of ['cURL', 'JavaScript', 'Java', 'Swift']) {
    await page.locator('#workbench').getByRole('tab', { name: language, exact: true }).click();
    const sample = page.locator('#workbench').getByRole('tabpanel', { name: language, exact: true });
    await expect(sample).toContainText('Colours');
    await expect(sample.locator('pre:visible .tk-string').first()).toBeVisible();
    expect(await sample.locator('pre:visible').textContent()).toBe(await textOf(page));
  }
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the schema follows the stream switch', async ({ page }) => {
  await openEditor(page);
  const asked = page.waitForRequest(
    /\/schema\/en\/gemini-3\.1-pro-preview\/gemini\.stream-generate-content\.json/,
  );
  await page.getByRole('checkbox', { name: 'Stream' }).check();
  await asked;
});
