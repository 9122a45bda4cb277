import { createServer } from 'node:http';
import { expect, test as base } from '@playwright/test';
import { portOf } from '../../stub-upstream';
import { origin } from '../places';
import { modelPage, referencePage } from '../site';

/** Another site that shows an address in a frame: on another port, which is the same site, and on another host. */
const test = base.extend<{ strangers: string[] }>({
  strangers: async ({ context }, use) => {
    const server = createServer(({ url = '' }, response) => {
      const framed = new URL(url, origin).searchParams.get('framed');
      response.setHeader('content-type', 'text/html').end(`<!doctype html><iframe src="${framed}"></iframe>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use([`http://localhost:${portOf(server)}`, `http://127.0.0.1:${portOf(server)}`]);
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  },
});

const paths = [
  '/',
  '/en',
  '/zh/models',
  modelPage,
  referencePage,
  '/none',
  '/llms.txt',
  `${modelPage}.md`,
  '/openapi.json',
  '/sandbox/v1beta/models',
  '/api/health',
  '/api/key/sandbox',
  '/api/relay/sandbox/gemini.generate-content',
];

test('29 framed by another origin, no address of the site shows anything', async ({ page, strangers }) => {
  for (const stranger of strangers) {
    for (const path of paths) {
      await page.goto(`${stranger}/?framed=${encodeURIComponent(origin + path)}`);
      const frame = page.frames()[1];
      expect(frame?.url(), path).toBe('chrome-error://chromewebdata/');
      expect(await frame?.locator('main, pre, #workbench').count(), path).toBe(0);
    }
  }
  // What may be framed is seen in this way.
  await page.goto(`${strangers[0]}/?framed=${encodeURIComponent(`${strangers[1]}/?framed=about:blank`)}`);
  expect(page.frames()[1]?.url()).toContain(strangers[1]);
});
