import { readFileSync } from 'node:fs';
import { expect, type Page, type Response } from '@playwright/test';
import { serverLog } from '../places';
import { desk, modelPage, openHydrated } from '../site';
import { countSends, workbenchOf, words } from '../workbench';
import { geminiAnswer, keyPanelOf, putKey, test } from './gateway';

test.use({ viewport: desk });

const canary = 'sk-canary/9f+2c47e1?b=08d3&f5a6~tail';
const forms = [
  canary,
  Buffer.from(canary).toString('base64').replace(/=+$/, ''),
  // Base64 of a longer text looks different in three ways, by where the key begins in it.
  ...[1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${canary}`)
      .toString('base64')
      .slice(4, -4),
  ),
  Buffer.from(canary).toString('base64url'),
  Buffer.from(canary).toString('hex'),
  encodeURIComponent(canary),
  new URLSearchParams({ key: canary }).toString().slice(4),
  JSON.stringify(canary).slice(1, -1),
  [...canary].reverse().join(''),
];
/** The forms of the key that a text holds. */
const found = (text: string) => forms.filter((form) => text.toLowerCase().includes(form.toLowerCase()));

/** All that a page's own script could read, and what a reader sees. */
const readable = (page: Page) =>
  page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames];
              if (stores.length === 0) return resolve([name]);
              const reading = stores.map((store) =>
                opening.result.transaction(store).objectStore(store).getAll(),
              );
              reading
                .at(-1)
                ?.addEventListener('success', () => resolve([name, reading.map(({ result }) => result)]));
            };
          }),
      ),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        return Promise.all(
          requests.map(async (request) => [request.url, await (await cache.match(request))?.text()]),
        );
      }),
    );
    return {
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      inputs: [...document.querySelectorAll('input, textarea, select')].map((field) =>
        'value' in field ? String(field.value) : '',
      ),
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      databases: JSON.stringify(databases),
      caches: JSON.stringify(cached),
      cookies: document.cookie,
      url: location.href,
      history: JSON.stringify(history.state),
      name: window.name,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    };
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

  for (const [place, value] of Object.entries(await readable(page))) {
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
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const heap = chunks.join('');
  expect(heap).toContain('seen-by-snapshot');
  expect(found(heap)).toEqual([]);
});

test('17 a forgotten key is gone: the next request is not sent, and the words say why', async ({
  page,
  gateway,
  context,
}) => {
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await putKey(page, canary);
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

test('12 a key that cannot be one is refused without being repeated', async ({ page }) => {
  await openHydrated(page, modelPage);
  const panel = await keyPanelOf(page);
  await panel.input.fill('sk with spaces in it');
  await panel.put.click();
  await expect(workbenchOf(page).root).toContainText(words.keyFailed);
  await expect(panel.summary).toContainText(words.keyMissing);
  await expect(workbenchOf(page).root).not.toContainText('with spaces');
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

/** Address, headers and body of what the browser got. */
async function whole(response: Response): Promise<string> {
  const headers = await response.headersArray();
  const body = await response.body().catch(() => Buffer.alloc(0));
  return [response.url(), ...headers.map(({ name, value }) => `${name}: ${value}`), body.toString()].join(
    '\n',
  );
}
