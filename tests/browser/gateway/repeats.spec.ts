import { expect, type BrowserContext, type Page } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { countSends, workbenchOf, words } from '../workbench';
import { eventOf } from './events';
import { putKey, test, type Answer } from './gateway';

test.use({ viewport: desk });

/** All that might make a page try again: time, the network, being looked at, being left and come back to. */
async function provoke(page: Page, context: BrowserContext) {
  await context.setOffline(true);
  await page.waitForTimeout(200);
  await context.setOffline(false);
  await page.evaluate(() => {
    for (const name of ['offline', 'online', 'focus', 'pageshow', 'visibilitychange'])
      window.dispatchEvent(new Event(name));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const other = await context.newPage();
  await other.bringToFront();
  await page.bringToFront();
  await other.close();
  // More than the answer asked to wait.
  await page.waitForTimeout(2_500);
  await page.goto('/en/models');
  await page.goBack();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

const json = { 'content-type': 'application/json' };
const endings: { name: string; stream: boolean; answer: Answer; told: string }[] = [
  {
    name: 'a connection that breaks before an answer',
    stream: false,
    answer: (_received, response) => response.destroy(),
    told: words.failed,
  },
  {
    name: 'a 429 with Retry-After',
    stream: false,
    answer: (_received, response) =>
      response.writeHead(429, { ...json, 'retry-after': '2' }).end('{"error": {"message": "Later."}}'),
    told: words.api.limit.title,
  },
  {
    name: 'a 503',
    stream: false,
    answer: (_received, response) => response.writeHead(503, json).end('{"error": {"message": "Down."}}'),
    told: words.api.fault.title,
  },
  {
    name: 'a stream that breaks',
    stream: true,
    answer: async (_received, response) => {
      response.setHeader('content-type', 'text/event-stream');
      response.write(`retry: 50\nid: 1\n${eventOf('Begun')}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      response.destroy();
    },
    told: words.interrupted,
  },
  {
    name: 'a stream that ends without its mark',
    stream: true,
    answer: (_received, response) =>
      response.setHeader('content-type', 'text/event-stream').end(`retry: 50\nid: 1\n${eventOf('Begun')}`),
    told: words.noEnd,
  },
];

for (const { name, stream, answer, told } of endings) {
  test(`85 nothing is sent again by itself after ${name}`, async ({ page, context, gateway }) => {
    gateway.answerWith(answer);
    await openHydrated(page, modelPage);
    await putKey(page, 'sk-once-0085');
    const workbench = workbenchOf(page);
    if (stream) await workbench.stream.check();
    const sends = countSends(page);
    await workbench.send.click();
    await expect(workbench.answer).toContainText(told);
    await provoke(page, context);
    expect(sends()).toBe(1);
    expect(gateway.received).toHaveLength(1);
  });
}

test('85 111 going back while an answer is awaited sends nothing again', async ({ page, gateway }) => {
  let closed = 0;
  gateway.answerWith((_received, response) => response.once('close', () => (closed += 1)));
  await openHydrated(page, '/en/models');
  await openHydrated(page, modelPage);
  await putKey(page, 'sk-once-0085');
  const sends = countSends(page);
  await workbenchOf(page).send.click();
  await expect.poll(() => gateway.received.length).toBe(1);
  await page.goBack();
  await expect.poll(() => closed).toBe(1);
  await page.goForward();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  expect(sends()).toBe(1);
  expect(gateway.received).toHaveLength(1);
});
