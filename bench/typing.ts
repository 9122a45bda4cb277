import { createServer, request as send } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launchBrowser, withPage } from './browser';
import { startBarePages } from './bare-next';
import { bareDocument, referenceFiles } from './references';
import type { Part } from './report';
import { PAGE, ports, startBuiltSite, type Running } from './serve';
import { interleave, median, ratio } from './stats';
import { serveFiles } from './static-server';

const MONACO_LIMIT = 1.5;
/** A character that no request of ours holds. */
const TYPED = '~';

/** Clicks and types as fast as the browser takes it, and waits for the frame after the one that shows the character. */
const ARM = `window.lecternTyped = new Promise((resolve) => {
  addEventListener('pointerdown', (click) => {
    const shown = () => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('${TYPED}'))
      || [...document.querySelectorAll('.view-lines')].some(({ textContent }) => textContent.includes('${TYPED}'));
    const look = () => {
      if (!shown()) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - click.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
});
undefined`;

const WAIT =
  'Promise.race([window.lecternTyped, new Promise((resolve) => setTimeout(resolve, 30_000, null))])';

/** From the click into the JSON text to the first typed character on screen, against a bare textarea. */
export const measureTyping: Part = async ({ quick }) => {
  const site = await startBuiltSite();
  const counter = await countingProxy(site.url);
  const browser = await launchBrowser();
  try {
    const text = await bodyText(browser, `${site.url}/${PAGE}`);
    const files = await serveFiles(referenceFiles(text), ports.files);
    const bare = await startBarePages({ ...bareDocument(), text });
    const addresses: Record<string, string> = {
      Lectern: `${site.url}/${PAGE}`,
      'bare textarea': `${files.url}/textarea.html`,
      'bare Next page': `${bare.url}/text`,
    };
    const times = await interleave(Object.keys(addresses), quick ? 3 : 11, (name) =>
      clickToCharacter(browser, addresses[name] ?? ''),
    ).finally(() => Promise.all([files.stop(), bare.stop()]));
    const time = (name: string) => median(times.get(name) ?? []);
    const monaco = await monacoMegabytes(browser, counter);
    return {
      columns: ['first character'],
      rows: Object.keys(addresses).map((name) => ({ name, values: [time(name)] })),
      ratios: [
        {
          name: 'first character / bare textarea',
          value: ratio(time('Lectern'), time('bare textarea')),
          limit: 1.2,
        },
        {
          name: 'first character / bare Next page',
          value: ratio(time('Lectern'), time('bare Next page')),
        },
        ...(monaco === undefined ? [] : [{ name: 'Monaco, MB gzip', value: monaco, limit: MONACO_LIMIT }]),
      ],
      notes: [
        'Time in ms from pointer down to the frame after the one with the character.',
        ...(monaco === undefined ? ['Without Monaco: a click into the text loads none.'] : []),
      ],
    };
  } finally {
    await browser.close();
    await counter.stop();
    await site.stop();
  }
};

const bodyText = (browser: Browser, url: string): Promise<string> =>
  withPage(browser, url, ({ page }) => page.locator('textarea').first().inputValue());

const clickToCharacter = (browser: Browser, url: string): Promise<number> =>
  withPage(browser, url, async ({ page, cdp, settle }) => {
    const textarea = page.locator('textarea').first();
    await textarea.scrollIntoViewIfNeeded();
    await settle();
    const box = await textarea.boundingBox();
    if (!box) throw new Error(`${url} shows no text to type into`);
    await page.evaluate(ARM);
    const at = { x: box.x + 60, y: box.y + 20, button: 'left', clickCount: 1 } as const;
    // Nothing waits for an answer in between: the browser takes the events one after the other.
    const sent = [
      cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
      cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
      cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: TYPED, key: TYPED }),
      cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: TYPED }),
    ];
    const [time] = await Promise.all([page.evaluate<number | null>(WAIT), ...sent]);
    if (time === null) throw new Error(`${url} did not show the typed character`);
    return time;
  });

type Counter = Running & { fetched: Map<string, number> };

/** All that comes from the moment the pointer nears the text until Monaco is there and at rest; nothing without it. */
const monacoMegabytes = (browser: Browser, counter: Counter): Promise<number | undefined> =>
  withPage(browser, `${counter.url}/${PAGE}`, async ({ page, settle }) => {
    const textarea = page.locator('textarea').first();
    await settle();
    counter.fetched.clear();
    await textarea.hover();
    await textarea.click();
    await page.keyboard.type(' ');
    await settle();
    if ((await page.locator('.monaco-editor').count()) === 0) return undefined;
    return [...counter.fetched.values()].reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  });

/** Passes everything on to the site and weighs each static file with gzip: the browser does not show what workers load. */
async function countingProxy(target: string): Promise<Counter> {
  const fetched = new Map<string, number>();
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const upstream = send(
      `${target}${incoming.url ?? '/'}`,
      { method: incoming.method ?? 'GET', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('end', () => {
          const isFile = incoming.url?.startsWith('/_next/static/') ?? false;
          if (isFile) fetched.set(incoming.url ?? '', gzipSync(Buffer.concat(chunks)).length);
        });
        answer.pipe(outgoing);
      },
    );
    upstream.once('error', () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(ports.counter, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${ports.counter}`,
    fetched,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
