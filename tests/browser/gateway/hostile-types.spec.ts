import { expect } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { workbenchOf, words } from '../workbench';
import { putKey, test } from './gateway';

test.use({ viewport: desk });

/** Leaves a mark in the page's own storage, if it runs in the page's origin, and in its window. */
const script = "localStorage.setItem('ran', document.location.href); top.ran = true; alert('ran')";
const html = `<!doctype html><title>x</title><script>${script}</script><img src=x onerror="${script}"><body onload="${script}">`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script></svg>`;

const hostile: [type: string, body: string][] = [
  ['text/html', html],
  ['text/html; charset=utf-7', html],
  ['TEXT/HTML;x', html],
  ['application/xhtml+xml', `<html xmlns="http://www.w3.org/1999/xhtml"><script>${script}</script></html>`],
  ['image/svg+xml', svg],
  ['text/xml', `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${script}</x:script>`],
  ['application/xml', svg],
  [
    'application/pdf',
    '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj',
  ],
  ['text/javascript', script],
  ['application/javascript', script],
  ['text/css', '*{background:url(/ran)}'],
  ['multipart/x-mixed-replace; boundary=x', `--x\r\nContent-Type: text/html\r\n\r\n${html}\r\n--x--`],
  ['message/rfc822', `Content-Type: text/html\r\n\r\n${html}`],
  ['application/x-shockwave-flash', html],
  ['', html],
  ['text/html, application/json', html],
  ['application/json', html],
  ['application/json; charset=utf-7', html],
  ['image/png', html],
  ['text/event-stream', `data: ${html}\n\n`],
];

test('62 no type of answer runs a script, however a page of the site opens it', async ({ page, gateway }) => {
  let answer: [string, string] = ['', ''];
  gateway.answerWith((_received, response) => {
    const [type, body] = answer;
    if (type !== '') response.setHeader('content-type', type);
    response.setHeader('content-disposition', 'inline').end(body);
  });
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    return dialog.dismiss();
  });
  await openHydrated(page, modelPage);
  await putKey(page, 'sk-hostile-0062');
  const workbench = workbenchOf(page);
  for (const [type, body] of hostile) {
    answer = [type, body];
    // As the page itself shows it.
    await workbench.send.click();
    await expect(workbench.send).toHaveAttribute('aria-disabled', 'false');
    await expect(workbench.answer).toContainText(/Complete|Failed|Interrupted/);
    for (const view of ['JSON', words.viewHeaders, words.viewText]) {
      const tab = workbench.answer.getByRole('tab', { name: view, exact: true });
      if (await tab.count()) await tab.click();
    }
    await expect(workbench.answerPanel.locator('script, iframe, object, embed, svg, link')).toHaveCount(0);
    // As a page that means harm would: the same bytes under their type, in every element that opens something.
    const headers = await page.evaluate(async () => {
      const response = await fetch(
        '/api/relay/gateway/gemini.generate-content?path.model=gemini-3.1-pro-preview',
        {
          method: 'POST',
          headers: { 'x-lectern': '1', 'content-type': 'application/json' },
          body: '{"contents":[{"parts":[{"text":"x"}]}]}',
        },
      );
      const url = URL.createObjectURL(await response.blob());
      for (const [tag, attribute] of [
        ['iframe', 'src'],
        ['embed', 'src'],
        ['object', 'data'],
        ['img', 'src'],
        ['script', 'src'],
        ['video', 'src'],
      ] as const) {
        const element = document.createElement(tag);
        // The page's own policy may refuse it before anything is opened.
        try {
          element.setAttribute(attribute, url);
        } catch {
          continue;
        }
        document.body.append(element);
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
      for (const element of document.querySelectorAll(
        'body > :is(iframe, embed, object, img, script[src^=blob], video)',
      ))
        element.remove();
      return Object.fromEntries(response.headers);
    });
    expect(headers, type).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(headers['content-type'], type).toMatch(
      /^(?:application\/(?:json|octet-stream)|image\/png|text\/event-stream)(?:;|$)/,
    );
    const marks = await page.evaluate(() => [localStorage.getItem('ran'), 'ran' in window]);
    expect([type, opened, marks]).toEqual([type, [], [null, false]]);
  }
});

test('62 what a media element may ask for is opened as nothing else', async ({ page, gateway }) => {
  gateway.answerWith((_received, response) => response.setHeader('content-type', 'text/html').end(html));
  await openHydrated(page, '/en/reference/openai/download-video');
  await putKey(page, 'sk-hostile-0062');
  const address = '/api/relay/gateway/openai.download-video?path.video_id=video_1';
  const loaded = await page.evaluate(async (url) => {
    for (const [tag, attribute] of [
      ['iframe', 'src'],
      ['embed', 'src'],
      ['object', 'data'],
      ['script', 'src'],
      ['img', 'src'],
      ['video', 'src'],
    ] as const) {
      const element = document.createElement(tag);
      try {
        element.setAttribute(attribute, `${url}&query.variant=${tag}`);
      } catch {
        continue;
      }
      document.body.append(element);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [localStorage.getItem('ran'), 'ran' in window];
  }, address);
  expect(loaded).toEqual([null, false]);
  // The address bar gets a refusal, in which nothing could run either.
  const response = await page.goto(address);
  expect(response?.status()).toBe(403);
  expect(response?.headers()).toMatchObject({
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
