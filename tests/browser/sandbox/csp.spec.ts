import { createServer } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { portOf } from '../../stub-upstream';
import { origin } from '../places';
import { desk, model, modelPage, openHydrated, referencePage } from '../site';
import { watchViolations } from '../violations';
import { workbenchOf } from '../workbench';

test.use({ viewport: desk });

/** A page of each type. */
const TYPES = {
  home: '/en',
  catalogue: '/en/models',
  model: modelPage,
  'model by another endpoint': `${modelPage}/gemini/count-tokens`,
  reference: referencePage,
  'address that is unknown': '/en/none',
} as const;
const THEMES = ['light', 'dark'] as const;

test('debug', async ({ page, context }) => {
  const { violations, complaints } = await watchViolations(context);
  await openHydrated(page, '/en');
  await page.locator(`a[href="${modelPage}"]`).first().click();
  await expect(page).toHaveURL(modelPage);
  await page.waitForLoadState('networkidle');
  await page.locator('#workbench textarea').first().click();
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible({ timeout: 20_000 });
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.locator('.view-line span span', { hasText: 'contents' }).hover();
    await expect(page.locator('.monaco-hover:visible')).toContainText('The conversation', { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  const workbench = workbenchOf(page);
  await workbench.send.click();
  await expect(workbench.answer).toContainText('200');
  await page.waitForTimeout(2000);
  console.log(JSON.stringify({ violations, complaints }, null, 1));
  console.log(await page.evaluate(() => (document as any).featurePolicy.allowedFeatures().join(' ')));
  console.log(await page.evaluate(() => (document as any).featurePolicy.features().join(' ')));
});
void [TYPES, THEMES, createServer, portOf, origin, model];
