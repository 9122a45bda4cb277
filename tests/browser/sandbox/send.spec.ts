import { expect, test } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { countSends, recordTexts, workbenchOf, words } from '../workbench';

test.use({ viewport: desk });

const panel = '#workbench section[aria-label="Answer"] [role="tabpanel"]';
/** Eight candidates take the sandbox some seconds. */
const long =
  '{"contents": [{"parts": [{"text": "Explain how tides work"}]}], "generationConfig": {"candidateCount": 8}}';
const mine = '{"contents": [{"parts": [{"text": "Tell me about sundials"}]}]}';

test('Send answers, with the status, the text, and the sandbox named', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await expect(workbench.stop).toBeDisabled();
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  await expect(workbench.answer).toContainText('200');
  await expect(workbench.answer).toContainText(words.bySandbox);
  await expect(workbench.answer).toContainText(/first byte .+ · total /);
  await expect(workbench.answerPanel).toContainText('gateway');
  await workbench.answer.getByRole('tab', { name: 'JSON' }).click();
  expect(JSON.parse((await workbench.answerPanel.textContent()) ?? '')).toHaveProperty('candidates');
  await workbench.answer.getByRole('tab', { name: words.viewHeaders }).click();
  await expect(workbench.answerPanel).toContainText('content-type: application/json');
});

test('an answer is about what was asked', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.write(mine);
  await workbench.send.click();
  await expect(workbench.answerPanel).toContainText(/sundials/i);
});

test('with Stream on, the text grows while it arrives', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const seen = await recordTexts(page, panel);
  await workbench.stream.check();
  await workbench.write(long);
  await expect(await workbench.sample('cURL')).toContainText(':streamGenerateContent?alt=sse');
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done, { timeout: 15_000 });
  const texts = (await seen()).filter(({ text }) => text.length > 0);
  expect(texts.length).toBeGreaterThanOrEqual(4);
  const [first, last] = [texts[0], texts.at(-1)];
  expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(150);
  expect((last?.text.length ?? 0) / (first?.text.length ?? 1)).toBeGreaterThan(2);
  await expect(workbench.answerPanel).toContainText('STOP');
});

test('111 Stop keeps what arrived and frees Send', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.stream.check();
  await workbench.write(long);
  await workbench.send.click();
  await expect(workbench.answerPanel).toContainText(/\w+/);
  await expect(workbench.send).toHaveAttribute('aria-disabled', 'true');
  await workbench.stop.click();
  await expect(workbench.answer).toContainText(words.aborted);
  const kept = await workbench.answerPanel.textContent();
  expect(kept?.trim().length).toBeGreaterThan(5);
  expect(kept).not.toContain('Candidate 8');
  await expect(workbench.send).toBeFocused();
  await expect(workbench.send).toHaveAttribute('aria-disabled', 'false');
  await page.waitForTimeout(500);
  expect(await workbench.answerPanel.textContent()).toBe(kept);
  await workbench.stream.uncheck();
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done, { timeout: 15_000 });
});

test('Ctrl+Enter sends from the text', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.body.press('Control+Enter');
  await expect(workbench.answer).toContainText(words.done);
});

test('111 a double click on Send sends once', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const sends = countSends(page);
  await workbench.simulate('slow=3000');
  await workbench.send.dblclick();
  await workbench.body.press('Control+Enter');
  await expect(workbench.answer).toContainText(words.done, { timeout: 10_000 });
  expect(sends()).toBe(1);
});

for (const { status, said, title } of [
  { status: 401, said: 'UNAUTHENTICATED', title: words.api.key.title },
  { status: 429, said: 'RESOURCE_EXHAUSTED', title: words.api.limit.title },
  { status: 500, said: 'INTERNAL', title: words.api.fault.title },
  { status: 503, said: 'UNAVAILABLE', title: words.api.fault.title },
]) {
  test(`a ${status} is shown as the answer that it is, and the text is kept`, async ({ page }) => {
    await openHydrated(page, modelPage);
    const workbench = workbenchOf(page);
    await workbench.write(mine);
    await workbench.simulate(`status=${status}`);
    await workbench.send.click();
    await expect(workbench.answer).toContainText(title);
    await expect(workbench.answer).toContainText(String(status));
    await expect(workbench.answer).toContainText(words.bySandbox);
    await expect(workbench.answerPanel).toContainText(said);
    if (status === 429) {
      await workbench.answer.getByRole('tab', { name: words.viewHeaders }).click();
      await expect(workbench.answerPanel).toContainText(/retry-after: \d+/);
    }
    await expect(workbench.body).toHaveValue(mine);
    await workbench.simulate('');
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.done);
  });
}

test('a slow answer is waited for, and says so', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.simulate('slow=3000');
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.sending);
  await expect(workbench.answer).toContainText(words.done, { timeout: 10_000 });
  await expect(workbench.answer).toContainText(/first byte 3(\.\d+)? s/);
});

test('77 a stream that breaks is told, and what arrived is kept', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.write(mine);
  await workbench.stream.check();
  await workbench.simulate('break=2');
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.interrupted);
  await expect(workbench.answer).toContainText(words.errors.upstream_interrupted.advice);
  expect((await workbench.answerPanel.textContent())?.trim().length).toBeGreaterThan(5);
  await expect(workbench.answer).not.toContainText(words.done);
  await expect(workbench.body).toHaveValue(mine);
});

test('77 what arrived is kept also where the page was slower than the stream', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await page.route('**/_next/static/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await workbench.stream.check();
  await workbench.simulate('break=2');
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.interrupted);
  expect((await workbench.answerPanel.textContent())?.trim().length).toBeGreaterThan(5);
});

test('85 a site that cannot be reached is told, and the text is kept', async ({ page, context }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  await workbench.write(mine);
  await context.setOffline(true);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.network.title);
  await expect(workbench.body).toHaveValue(mine);
  await context.setOffline(false);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
});

test('a picture, a function call and thoughts are shown as such', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.scenario('function-call');
  await workbench.send.click();
  await expect(workbench.answer.getByText(words.functionCall)).toBeVisible();
  await workbench.scenario('thinking');
  await workbench.send.click();
  await expect(workbench.answer.getByText(words.thoughts, { exact: true })).toBeVisible();
  await openHydrated(page, '/en/models/gemini-3-pro-image-preview');
  await workbench.send.click();
  const image = workbench.answer.getByRole('img', { name: 'Image 1 of the answer' });
  await expect(image).toBeVisible();
  expect(
    await image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0)),
  ).toBeGreaterThan(0);
});
