import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from '../axe';
import { desk, modelPage, openHydrated, phone, referencePage } from '../site';
import { workbenchOf, words } from '../workbench';

/** Presses a key until what has the focus is what is wanted. */
async function pressUntil(page: Page, key: string, wanted: (focused: string) => boolean, most: number) {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.tagName} ${at?.getAttribute('aria-label') ?? at?.textContent?.slice(0, 40)}`;
    });
    if (wanted(focused)) return;
    passed.push(focused);
  }
  throw new Error(`Not reached with ${most} × ${key}: ${passed.join(', ')}`);
}

test.describe('with the keyboard alone', () => {
  test.use({ viewport: desk });

  test('a reader gets from the top of the page to an answer', async ({ page }) => {
    await openHydrated(page, modelPage);
    const workbench = workbenchOf(page);
    // The workbench comes before the long reference.
    await pressUntil(page, 'Tab', (focused) => focused === 'TEXTAREA Request body, JSON', 60);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('{"contents": [{"parts": [{"text": "Describe a lighthouse"}]}]}');
    await pressUntil(page, 'Tab', (focused) => focused === 'BUTTON Send', 6);
    await page.keyboard.press('Enter');
    await expect(workbench.answerPanel).toContainText(/lighthouse/i);
    await expect(workbench.send).toBeFocused();
    await pressUntil(page, 'Tab', (focused) => focused === 'BUTTON Answer', 6);
    await page.keyboard.press('ArrowRight');
    await expect(workbench.answer.getByRole('tab', { name: 'JSON' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(workbench.answerPanel).toContainText('candidates');
  });

  test('every control that is tabbed to can be seen, and shows that it has the focus', async ({ page }) => {
    await openHydrated(page, modelPage);
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement)) return undefined;
        // A radio of the theme switch is drawn by its label.
        const drawn =
          at instanceof HTMLInputElement && at.type === 'radio' ? (at.closest('label') ?? at) : at;
        const { outlineStyle, boxShadow } = getComputedStyle(drawn);
        const { width, height } = drawn.getBoundingClientRect();
        return {
          what: at.outerHTML.slice(0, 120),
          width,
          height,
          marked: outlineStyle !== 'none' || boxShadow !== 'none',
        };
      });
      expect(focused?.width, focused?.what).toBeGreaterThan(1);
      expect(focused?.height, focused?.what).toBeGreaterThan(1);
      expect(focused?.marked, focused?.what).toBe(true);
    }
  });

  test('the languages of the samples are chosen with the arrow keys, and stay chosen on the next page', async ({
    page,
  }) => {
    await openHydrated(page, modelPage);
    const workbench = workbenchOf(page);
    await workbench.tab('JSON').focus();
    await page.keyboard.press('ArrowRight');
    await expect(workbench.tab('cURL')).toBeFocused();
    await page.keyboard.press('End');
    await expect(workbench.tab('Swift')).toHaveAttribute('aria-selected', 'true');
    await openHydrated(page, referencePage);
    await expect(workbench.tab('Swift')).toHaveAttribute('aria-selected', 'true');
    await expect(workbench.root.getByRole('tabpanel', { name: 'Swift' })).toContainText('URLSession');
  });

  test('what happens to a request is announced', async ({ page }) => {
    await openHydrated(page, modelPage);
    const workbench = workbenchOf(page);
    const announced = workbench.root.locator('output.sr-only');
    await expect(announced).toHaveText('');
    await workbench.simulate('status=503');
    await workbench.send.click();
    await expect(announced).toHaveText(`${words.failed}: ${words.api.fault.title}`);
    await workbench.simulate('');
    await workbench.send.click();
    await expect(announced).toHaveText(words.done);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('a request is sent from the sheet, Escape closes it, and the focus returns', async ({ page }) => {
    await openHydrated(page, modelPage);
    const workbench = workbenchOf(page);
    const tryIt = page.locator('.try-it');
    await expect(workbench.root).toBeHidden();
    await tryIt.tap();
    await expect(workbench.root).toBeVisible();
    await workbench.send.tap();
    await expect(workbench.answer).toContainText(words.done);
    await expect(workbench.answerPanel).toBeInViewport();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(workbench.root).toBeHidden();
    await expect(tryIt).toBeFocused();
    await tryIt.tap();
    await expect(workbench.answer).toContainText(words.done);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, viewport: desk });
    test.setTimeout(240_000);

    test('axe finds nothing with every field open', async ({ page }) => {
      await page.goto(modelPage);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
      });
      expect(await violationsOf(page)).toEqual([]);
    });

    test('axe finds nothing with an answer, a failure, problems, and each sample shown', async ({ page }) => {
      await openHydrated(page, modelPage);
      const workbench = workbenchOf(page);
      await workbench.scenario('function-call');
      await workbench.send.click();
      await expect(workbench.answer).toContainText(words.done);
      expect(await violationsOf(page)).toEqual([]);
      await workbench.write('{"contents": 1, "more": 2}');
      await expect(workbench.problems).toBeVisible();
      await workbench.send.click();
      await expect(workbench.answer).toContainText(words.api.refused.title);
      await workbench.sample('cURL');
      expect(await violationsOf(page)).toEqual([]);
      await workbench.sample('Swift');
      await workbench.answer.getByRole('tab', { name: words.viewHeaders }).click();
      expect(await violationsOf(page)).toEqual([]);
    });

    test('axe finds nothing on a phone, with the sheet closed and open', async ({ page }) => {
      await page.setViewportSize(phone);
      await openHydrated(page, modelPage);
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('.try-it').click();
      // Behind the open sheet the page is inert, and with it its heading and its main part.
      expect(await violationsOf(page, ['landmark-one-main', 'page-has-heading-one'])).toEqual([]);
    });
  });
}
