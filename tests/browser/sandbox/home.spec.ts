import { expect, test } from '@playwright/test';
import { clipboardText } from '../site';
import { firstSteps } from '@/app/first-steps';
import { locales } from '@/lib/i18n/locale';
import { inTemporaryFolder, runProgram } from '../../samples/run-sample';

for (const locale of locales) {
  test(`the commands on the home page in ${locale} are those of the model's page, and run`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/${locale}`);
    const [keyLine = '', command = ''] = await page.locator('.steps pre').allTextContents();
    const steps = firstSteps(locale, { baseUrl: `${baseURL}/sandbox` }, 'sandbox');
    expect({ keyLine, command }).toEqual({ keyLine: steps.keyLine, command: steps.command });
    const { exitCode, stdout } = await inTemporaryFolder((folder) =>
      runProgram('bash', ['-c', `${keyLine}\n${command}`], folder),
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ candidates: [{ finishReason: 'STOP' }] });
    await page.locator('.steps a.btn').click();
    await expect(page).toHaveURL(steps.model.href);
    await page.locator('#workbench').getByRole('tab', { name: 'cURL', exact: true }).click();
    await expect(
      page.locator('#workbench').getByRole('tabpanel', { name: 'cURL' }).locator('pre'),
    ).toHaveText(command);
  });
}

test('copy takes the command as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en');
  await page.waitForLoadState('networkidle');
  const block = page.locator('.steps .codeblock').nth(1);
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await clipboardText(page)).toBe(await block.locator('pre').textContent());
});
