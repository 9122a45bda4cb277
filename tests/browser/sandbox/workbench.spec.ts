import { expect, test } from '@playwright/test';
import { runSample } from '../../samples/run-sample';
import { clipboardText, desk, modelPage, openHydrated } from '../site';
import { countSends, workbenchOf, words } from '../workbench';

test.use({ viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] });

const languages = ['cURL', 'JavaScript', 'Java', 'Swift'];

test('what is typed is at once in every sample', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.body.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.type('"generationConfig": {"temperature": 0.125},');
  for (const language of languages) {
    const sample = await workbench.sample(language);
    await expect(sample).toContainText('generationConfig');
    await expect(sample).toContainText('0.125');
  }
});

test('what is copied is the sample that is shown, byte for byte, before and after an edit', async ({
  page,
}) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const copied = async () => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await workbench.root.getByRole('button', { name: /^Cop(y|ied)$/ }).click();
    await expect.poll(() => clipboardText(page)).not.toBe('');
    return clipboardText(page);
  };
  for (const nasty of [
    undefined,
    String.raw`{"contents":[{"parts":[{"text":"It's \"$HOME\" \\ \`id\` 東京 🗼 \(x)"}]}]}`,
  ]) {
    await workbench.tab('JSON').click();
    if (nasty !== undefined) await workbench.write(nasty);
    expect(await copied()).toBe(await workbench.body.inputValue());
    for (const language of languages) {
      const sample = await workbench.sample(language);
      if (nasty !== undefined) await expect(sample).toContainText('HOME');
      const text = await sample.textContent();
      expect(text?.length).toBeGreaterThan(100);
      expect(await copied(), language).toBe(text);
    }
  }
});

test('a code block and the address of the page are copied as they are shown', async ({ page, baseURL }) => {
  await openHydrated(page, modelPage);
  await page.locator('.operation .copy').click();
  expect(await clipboardText(page)).toBe(
    `${baseURL}/sandbox/v1beta/models/gemini-3.1-pro-preview:generateContent`,
  );
  const block = page.locator('#response-200 .codeblock').first();
  await block.locator('.copy').click();
  expect(await clipboardText(page)).toBe(await block.locator('code').textContent());
});

test('the copied cURL, pasted into bash, answers', async ({ page, baseURL }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.sample('cURL');
  await workbench.root.getByRole('button', { name: words.copy }).click();
  const text = await clipboardText(page);
  expect(text).toContain(`${baseURL}/sandbox/v1beta/models/gemini-3.1-pro-preview:generateContent`);
  expect(text).toContain('$GATEWAY_API_KEY');
  const run = await runSample('curl', text, { env: { GATEWAY_API_KEY: 'sk-test-1234' }, files: [] });
  expect(run.exitCode, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({
    candidates: [{ content: { role: 'model', parts: [{ text: expect.stringContaining(' ') }] } }],
    modelVersion: 'gemini-3.1-pro-preview',
  });
});

test('111 edited text stays when another scenario is looked at, and after a reload', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const mine = '{"contents": [{"parts": [{"text": "mine"}]}]}';
  const original = await workbench.body.inputValue();
  await workbench.write(mine);
  await workbench.scenario('function-call');
  await expect(workbench.body).toHaveValue(/functionDeclarations/);
  await workbench.scenario('hello');
  await expect(workbench.body).toHaveValue(mine);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(workbench.body).toHaveValue(mine);
  await expect(await workbench.sample('cURL')).toContainText('mine');
  await workbench.root.getByRole('button', { name: words.reset }).click();
  await workbench.tab('JSON').click();
  await expect(workbench.body).toHaveValue(original);
});

for (const { name, text, told, answer } of [
  {
    name: 'a value that is not documented',
    text: '{"contents":[{"parts":[{"text":"x"}]}],"safetySettings":[{"category":"HARM_CATEGORY_NOISE","threshold":"BLOCK_NONE"}]}',
    told: 'safetySettings',
    answer: 'INVALID_ARGUMENT',
  },
  {
    name: 'an unknown field',
    text: '{"contents":[{"parts":[{"text":"x"}]}],"temprature":1}',
    told: 'temprature',
    answer: 'INVALID_ARGUMENT',
  },
  {
    name: 'broken JSON',
    text: '{"contents": [',
    told: '',
    // The site itself refuses it, with the same sentence as under the text.
    answer: words.check.syntaxEnd,
  },
]) {
  test(`${name} is told before sending, and can be sent all the same`, async ({ page }) => {
    await openHydrated(page, modelPage);
    const workbench = workbenchOf(page);
    const sends = countSends(page);
    await workbench.write(text);
    await expect(workbench.problems).toBeVisible();
    await expect(workbench.problems.getByRole('listitem').first()).toContainText(told);
    expect(sends()).toBe(0);
    await workbench.send.click();
    await expect(workbench.answer).toContainText('400');
    await expect(workbench.answer).toContainText(answer);
    expect(sends()).toBe(1);
    await expect(workbench.body).toHaveValue(text);
    await workbench.scenario('conversation');
    await expect(workbench.problems).toBeHidden();
  });
}

test('a request as it is documented has no problems, whatever the scenario', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const schema = page.waitForResponse(/\/schema\//);
  await workbench.body.focus();
  await schema;
  const ids = await workbench.root
    .getByRole('combobox', { name: words.scenario, exact: true })
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    await workbench.scenario(id);
    // This one is there to be refused.
    if (id === 'invalid-argument') await expect(workbench.problems).toBeVisible();
    else await page.waitForTimeout(400);
    expect(await workbench.problems.isVisible(), id).toBe(id === 'invalid-argument');
  }
});

test('a scenario that is sent before it has arrived is the one that is sent', async ({ page }) => {
  await openHydrated(page, modelPage);
  await page.route('**/scenarios/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  const { root, body } = workbenchOf(page);
  const before = await body.inputValue();
  const sent = page.waitForRequest('**/api/relay/**');
  await root.getByRole('combobox', { name: words.scenario }).selectOption({ index: 1 });
  await root.getByRole('combobox', { name: words.scenario }).press('Control+Enter');
  const posted = (await sent).postData();
  expect(posted).not.toBe(before);
  expect(posted).toBe(await body.inputValue());
});

test('a sample that was edited and reset is the one of the document again', async ({ page }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const first = await (await workbench.sample('Java')).textContent();
  await workbench.tab('JSON').click();
  await workbench.write('{"contents": []}');
  await expect(await workbench.sample('Java')).not.toHaveText(first ?? '');
  await workbench.root.getByRole('button', { name: words.reset }).click();
  await expect(await workbench.sample('Java')).toHaveText(first ?? '');
});
