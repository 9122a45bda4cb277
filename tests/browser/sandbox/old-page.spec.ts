import { expect, test, type Page } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { countSends, workbenchOf, words } from '../workbench';

test.use({ viewport: desk });

const mine = '{"contents": [{"parts": [{"text": "Typed on a page of the build before"}]}]}';

/** From now on the parts of the page that are not loaded yet are gone, as after another build. */
const forgetParts = (page: Page) =>
  page.route('**/_next/static/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));

test('99 a page of an old build says that it is to be reloaded, sends nothing, and keeps what was typed', async ({
  page,
}) => {
  await openHydrated(page, modelPage);
  await forgetParts(page);
  const workbench = workbenchOf(page);
  const sends = countSends(page);
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await workbench.body.fill(mine);
  await workbench.send.click();
  await expect(workbench.root).toContainText(words.stale.title);
  await expect(workbench.root).toContainText(words.stale.advice);
  await expect(workbench.body).toHaveValue(mine);
  expect(sends()).toBe(0);
  // It is told once, and the page stands as it was.
  await expect(workbench.root.getByText(words.stale.title)).toHaveCount(1);
  await expect(workbench.send).toHaveAttribute('aria-disabled', 'false');
  expect(broken).toEqual([]);

  await page.unroute('**/_next/static/**');
  await workbench.root.getByRole('button', { name: words.reload }).click();
  await page.waitForLoadState('networkidle');
  await expect(workbench.body).toHaveValue(mine);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  expect(sends()).toBe(1);
});

test('99 an endpoint that the site does not know any more is told with the way out', async ({ page }) => {
  await openHydrated(page, modelPage);
  await page.route('**/api/relay/**', (route) =>
    route.continue({ url: route.request().url().replace('gemini.generate-content', 'gemini.of-before') }),
  );
  const workbench = workbenchOf(page);
  await workbench.write(mine);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.errors.not_documented.title);
  await expect(workbench.answer).toContainText(words.errors.not_documented.advice);
  await expect(workbench.answer).toContainText(words.bySite);
  await page.unroute('**/api/relay/**');
  await workbench.answer.getByRole('button', { name: words.reload }).click();
  await page.waitForLoadState('networkidle');
  await expect(workbench.body).toHaveValue(mine);
});

test('99 an answer that is being read is read to its end when the parts of the page go', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.stream.check();
  await workbench.send.click();
  await expect(workbench.answerPanel).toContainText(/\w+/);
  await forgetParts(page);
  await expect(workbench.answer).toContainText(words.done);
  await expect(workbench.root.getByText(words.stale.title)).toHaveCount(0);
});
