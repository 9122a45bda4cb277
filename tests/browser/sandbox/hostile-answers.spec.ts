import { expect, test, type Page } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { workbenchOf, words } from '../workbench';

test.use({ viewport: desk });

/** Answers every call with this, as the sandbox would. */
const answerWith = (page: Page, json: unknown) =>
  page.route('**/api/relay/**', (route) => route.fulfill({ headers: { 'x-answered-by': 'sandbox' }, json }));

/** The hosts beside the site that the page has asked for anything. */
function strangersOf(page: Page, baseURL: string | undefined): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (/^https?:/.test(origin) && origin !== baseURL) asked.push(request.url());
  });
  return asked;
}

const hostile = [
  'javascript:top.ran=1',
  'JaVaScRiPt:top.ran=1',
  'data:text/html,<script>top.ran=1</script>',
  'file:///etc/passwd',
  'http://media.example/a.png',
  'https://user:password@media.example/a.png',
  'https://',
  'https://[',
  'https://media.example/<script>top.ran=1</script>',
];

test('45 an address in an answer is a link behind https alone, and no host is told of the page', async ({
  page,
  baseURL,
}) => {
  const strangers = strangersOf(page, baseURL);
  const safe = 'https://media.example/picture.png?sign=1';
  await answerWith(page, { model: 'x', created: 1, data: [...hostile, safe].map((url) => ({ url })) });
  await openHydrated(page, '/en/reference/ark/create-image');
  const { send, answer, answerPanel } = workbenchOf(page);
  await send.click();
  await expect(answer).toContainText(words.done);
  const links = answerPanel.getByRole('link');
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/media\.example\//);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await expect(link).toHaveJSProperty('referrerPolicy', 'no-referrer');
  }
  await expect(links).toHaveCount(2);
  for (const url of hostile) await expect(answerPanel).toContainText(url);
  await expect(answerPanel.locator('img, video, audio, script, iframe')).toHaveCount(0);
  await expect(answerPanel.getByRole('button', { name: words.media.show })).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(strangers).toEqual([]);
});

test('103 104 markup of a model, an error or a header is text: nothing runs, nothing is loaded', async ({
  page,
  baseURL,
}) => {
  const strangers = strangersOf(page, baseURL);
  const markup = [
    '<script>top.ran=1</script>',
    '<img src="https://stranger.example/a.png" onerror="top.ran=1">',
    '<iframe src="https://stranger.example/"></iframe>',
    '![picture](https://stranger.example/a.png)',
    '[link](javascript:top.ran=1)',
    '</div></body><svg onload="top.ran=1">',
    '\u2028\u2029<style>@import "https://stranger.example/a.css"</style>',
  ].join('\n');
  const usage = { [markup]: 1 };
  await answerWith(page, {
    candidates: [
      {
        index: 0,
        finishReason: markup,
        content: {
          parts: [
            { text: markup },
            { text: markup, thought: true },
            { functionCall: { name: markup, args: { [markup]: markup } } },
            { inlineData: { mimeType: 'image/svg+xml', data: btoa('<svg onload="top.ran=1"/>') } },
            { inlineData: { mimeType: markup.slice(0, 20), data: 'not base64' } },
          ],
        },
      },
      { index: 1, content: { parts: [{ text: markup }] } },
    ],
    usageMetadata: usage,
    error: { code: markup, message: markup, status: markup },
  });
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await workbench.write(JSON.stringify({ contents: [{ parts: [{ text: markup }] }] }));
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  await expect(workbench.answerPanel).toContainText('<script>top.ran=1</script>');
  for (const details of await workbench.answerPanel.locator('summary').all()) await details.click();
  for (const view of ['JSON', words.viewHeaders, words.viewText])
    await workbench.answer.getByRole('tab', { name: view, exact: true }).click();
  for (const language of ['cURL', 'JavaScript', 'Java', 'Swift'])
    await expect(await workbench.sample(language)).toContainText('stranger.example');
  await expect(
    workbench.root.locator(
      'script, iframe, img, [onload], [onerror], a[href^="javascript"], style:not(noscript style)',
    ),
  ).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(strangers).toEqual([]);
});
