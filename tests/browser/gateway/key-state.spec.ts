import { readFileSync } from 'node:fs';
import { expect, type BrowserContext } from '@playwright/test';
import { serverLog } from '../places';
import { desk, modelPage, openHydrated, referencePage } from '../site';
import { workbenchOf, words } from '../workbench';
import { formsOf } from './canary';
import { keyPanelOf, putKey, test } from './gateway';

test.use({ viewport: desk });

const key = 'sk-state-of-a-key-0017';

test('17 a forgotten key is gone: the next request is not sent, and the words say why', async ({
  page,
  gateway,
  context,
}) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await putKey(page, key);
  const panel = await keyPanelOf(page);
  await panel.forget.click();
  await expect(panel.summary).toContainText(words.keyMissing);
  await expect(panel.forget).toBeDisabled();
  expect(await context.cookies()).toEqual([]);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.errors.no_key.title);
  await expect(workbench.answer).toContainText(words.errors.no_key.advice);
  await expect(workbench.answer).toContainText(words.bySite);
  expect(gateway.received).toHaveLength(0);
  expect(gateway.connections()).toBe(0);
});

/** Another tab of the same reader. */
async function openTab(context: BrowserContext, path: string) {
  const page = await context.newPage();
  await openHydrated(page, path);
  return { page, root: workbenchOf(page).root };
}

test('17 a key that is put away or forgotten in one tab is so in all that are open', async ({
  page,
  context,
  gateway,
}) => {
  await openHydrated(page, modelPage);
  const others = [await openTab(context, modelPage), await openTab(context, referencePage)];
  for (const { root } of others) await expect(root).toContainText(words.keyMissing);
  await putKey(page, key);
  // Nothing is touched in the other tabs, not even opened.
  for (const { root } of others) await expect(root).toContainText('held, ends in 0017');
  await (await keyPanelOf(page)).forget.click();
  for (const { root } of others) await expect(root).toContainText(words.keyMissing);
  for (const other of others) {
    const workbench = workbenchOf(other.page);
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.errors.no_key.title);
  }
  expect(gateway.connections()).toBe(0);
});

test('17 a key whose secret has left the ring is gone: the page that thought it held says so', async ({
  page,
  context,
  gateway,
}) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await putKey(page, key);
  const other = await openTab(context, modelPage);
  await expect(other.root).toContainText('held, ends in 0017');
  const kept = (await context.cookies()).find(({ name }) => name === 'lectern-key-gateway');
  if (!kept) throw new Error('No key is held');
  // The seal names the secret that made it, in its first part; this one is of a secret that is not in the ring.
  const [head = '', ...rest] = kept.value.split('.');
  const named = JSON.parse(Buffer.from(head, 'base64url').toString());
  expect(named).toHaveProperty('kid', 'test');
  const gone = Buffer.from(JSON.stringify({ ...named, kid: 'gone' })).toString('base64url');
  await context.addCookies([{ ...kept, value: [gone, ...rest].join('.') }]);

  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.errors.no_key.title);
  for (const root of [workbench.root, other.root]) await expect(root).toContainText(words.keyMissing);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('lectern-key-gateway');
  expect(gateway.connections()).toBe(0);
});

test('20 the field of a key hides it, is filled in by no browser, and is empty once it is sent', async ({
  page,
}) => {
  await openHydrated(page, modelPage);
  const panel = await keyPanelOf(page);
  const { input } = panel;
  await expect(input).toHaveAttribute('type', 'password');
  await expect(input).toHaveAttribute('autocomplete', 'off');
  expect(await input.evaluate((field) => field.closest('form')?.getAttribute('autocomplete'))).toBe('off');
  // Also where it is refused, or the site is not reached.
  for (const text of ['sk with spaces 0020', key]) {
    await input.fill(text);
    await panel.put.click();
    await expect(input).toHaveValue('');
  }
  await expect(panel.summary).toContainText('held');
  await page.route('**/api/key/**', (route) => route.abort());
  await input.fill(`${key}-again`);
  await panel.put.click();
  await expect(input).toHaveValue('');
  await expect(workbenchOf(page).root).toContainText(words.network.title);
  await page.unroute('**/api/key/**');
  // One that is typed and never sent is not there after a reload.
  await input.fill(`${key}-typed`);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect((await keyPanelOf(page)).input).toHaveValue('');
  expect(await page.content()).not.toContain(key);
});

test('12 a key that cannot be one is refused without being repeated, in the answer and in the log', async ({
  page,
}) => {
  await openHydrated(page, modelPage);
  const { root } = workbenchOf(page);
  const panel = await keyPanelOf(page);
  const typed = 'sk-refused spaces-7f31';
  await panel.input.fill(typed);
  await panel.put.click();
  await expect(root).toContainText(words.keyFailed.title);
  await expect(root).toContainText(words.keyFailed.advice);
  await expect(root).toContainText(words.keyRules.keyCharacters);
  await expect(panel.summary).toContainText(words.keyMissing);
  await expect(root).not.toContainText('spaces-7f31');

  const hostile = ['\r\nx-injected: 1', '\n', '\0', 'é', '\u{1f511}', ' ', '\u{7f}', 'x'.repeat(1100)].map(
    (middle, index) => `sk-refused-${index}${middle}tail-7f31`,
  );
  const answers = await page.evaluate(
    (keys) =>
      Promise.all(
        keys.map(async (key) => {
          const response = await fetch('/api/key/gateway', {
            method: 'PUT',
            headers: { 'x-lectern': '1', 'content-type': 'application/json' },
            body: JSON.stringify({ key }),
          });
          return { status: response.status, text: await response.text() };
        }),
      ),
    hostile,
  );
  expect(answers.map(({ status }) => status)).toEqual(hostile.map(() => 400));
  const log = readFileSync(serverLog, 'utf8');
  for (const refused of [typed, ...hostile]) {
    const forms = [...formsOf(refused), 'tail-7f31', 'spaces-7f31', 'x-injected'];
    expect(
      forms.filter((form) => log.includes(form)),
      'in the log',
    ).toEqual([]);
    expect(
      forms.filter((form) => answers.some(({ text }) => text.includes(form))),
      'in an answer',
    ).toEqual([]);
  }
});
