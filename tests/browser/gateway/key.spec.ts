import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { serverLog } from '../places';
import { desk, modelPage, openHydrated } from '../site';
import { countSends, workbenchOf, words } from '../workbench';
import { canary, found, heapOf, leak, readable, whole } from './canary';
import { geminiAnswer, keyPanelOf, test } from './gateway';

test.use({ viewport: desk });

/** Where a script or a reader of the page could find a key. */
const PLACES = [
  'document',
  'text',
  'inputs',
  'localStorage',
  'sessionStorage',
  'IndexedDB',
  'caches',
  'cookies',
  'URL',
  'history',
  'resources',
];

test('1 what looks for a key finds it in each place', async ({ page }) => {
  await openHydrated(page, modelPage);
  await leak(page);
  const places = await readable(page);
  const missed = Object.entries(places).filter(([, value]) => found(String(value)).length === 0);
  expect(missed.map(([place]) => place)).toEqual([]);
  expect(found(await heapOf(page)).length).toBeGreaterThan(0);
});

test('1 13 14 a key that was put away, used, and refused is nowhere but in the header that the gateway gets', async ({
  page,
  context,
  gateway,
}) => {
  const responses: Promise<string>[] = [];
  const said: string[] = [];
  const urls: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`${error.message}\n${error.stack}`));
  page.on('request', (request) => urls.push(request.url()));
  page.on('response', (response) => responses.push(whole(response)));
  page.on('framenavigated', (frame) => urls.push(frame.url()));
  gateway.answerWith((received, response) => {
    if (received.path.includes(':streamGenerateContent')) {
      response.setHeader('content-type', 'text/event-stream');
      response.write(`data: ${JSON.stringify(geminiAnswer('Streamed '))}\n\n`);
      return response.end(`data: ${JSON.stringify(geminiAnswer('text', { finishReason: 'STOP' }))}\n\n`);
    }
    if (received.body.includes('be refused')) {
      response.statusCode = 401;
      response.setHeader('content-type', 'application/json');
      return response.end('{"error": {"code": 401, "message": "No such key.", "status": "UNAUTHENTICATED"}}');
    }
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(geminiAnswer('Plain.')));
  });

  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const panel = await keyPanelOf(page);
  await expect(panel.input).toHaveAttribute('type', 'password');
  await expect(panel.input).toHaveAttribute('autocomplete', 'off');
  await panel.input.fill(canary);
  await panel.put.click();
  await expect(panel.input).toHaveValue('');
  await expect(panel.summary).toContainText('held, ends in tail');

  await workbench.send.click();
  await expect(workbench.answer).toContainText('Plain.');
  await workbench.stream.check();
  await workbench.send.click();
  await expect(workbench.answer).toContainText('Streamed text');
  await workbench.stream.uncheck();
  await workbench.write('{"contents": [{"parts": [{"text": "be refused"}]}]}');
  await workbench.send.click();
  await expect(workbench.answer).toContainText('No such key.');
  for (const language of ['cURL', 'JavaScript', 'Java', 'Swift']) {
    expect(found((await (await workbench.sample(language)).textContent()) ?? ''), language).toEqual([]);
  }
  expect(gateway.received).toHaveLength(3);
  for (const { rawHeaders, path, body } of gateway.received) {
    const places = rawHeaders.filter((value) => value.includes(canary));
    expect(places).toEqual([`Bearer ${canary}`]);
    expect(rawHeaders[rawHeaders.indexOf(`Bearer ${canary}`) - 1]?.toLowerCase()).toBe('authorization');
    expect(found(`${path} ${body.toString()}`)).toEqual([]);
  }

  const places = await readable(page);
  expect(Object.keys(places)).toEqual(expect.arrayContaining(PLACES));
  for (const [place, value] of Object.entries(places)) {
    expect(found(String(value)), `in the page's ${place}`).toEqual([]);
  }
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect((await keyPanelOf(page)).summary).toContainText('held, ends in tail');
  for (const [place, value] of Object.entries(await readable(page))) {
    expect(found(String(value)), `in the page's ${place} after a reload`).toEqual([]);
  }
  expect(found(await page.content())).toEqual([]);
  const bodies = await Promise.all(responses);
  expect(bodies.length).toBeGreaterThan(10);
  expect(bodies.some((body) => body.includes('"lastFour":"tail"'))).toBe(true);
  expect(found(bodies.join('\n')), 'in a response').toEqual([]);
  expect(found(urls.join('\n')), 'in an address').toEqual([]);
  expect(found(said.join('\n')), 'on the console').toEqual([]);
  const log = readFileSync(serverLog, 'utf8');
  expect(
    log.match(/"event":"relay"/g)?.length ?? 0,
    'the log is the one of this site',
  ).toBeGreaterThanOrEqual(3);
  expect(found(log), 'in the log').toEqual([]);

  const kept = await context.cookies();
  expect(kept.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]).toSorted()).toEqual([
    ['lectern-key-gateway', true, 'Strict'],
    ['lectern-reader', true, 'Strict'],
  ]);
  expect(found(kept.map(({ value }) => `${value} ${decodeURIComponent(value)}`).join())).toEqual([]);
});

test('1 20 a key is not left in the memory of the page', async ({ page, gateway }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const panel = await keyPanelOf(page);
  // Typed, because `fill` would leave the text in the page by itself.
  await panel.input.focus();
  await page.keyboard.insertText(canary);
  await panel.put.click();
  await expect(panel.summary).toContainText('held, ends in tail');
  await workbench.send.click();
  await expect(workbench.answer).toContainText('The gateway says hello.');
  expect(gateway.received).toHaveLength(1);
  await page.evaluate(() => Object.assign(window, { marker: ['seen', 'by', 'snapshot'].join('-') }));
  const heap = await heapOf(page);
  expect(heap).toContain('seen-by-snapshot');
  expect(found(heap)).toEqual([]);
});

test('47 the sandbox needs no key, and the choice of it is named', async ({ page, gateway }) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const sends = countSends(page);
  await workbench.upstream('sandbox');
  await expect(workbench.root).toContainText(words.keySandbox);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.bySandbox);
  expect(sends()).toBe(1);
  expect(gateway.connections()).toBe(0);
});
