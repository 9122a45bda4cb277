import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { z } from 'zod';
import playwright from '../lib/tooling/playwright.config';

/** A slow phone on a good mobile network. */
const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };
const QUIET = 5_000;
const LOAD_LIMIT = 90_000;

/** The browser of the project's browser tests, with their flags. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(playwright.use?.launchOptions);

const observed = z.object({
  now: z.number(),
  fcp: z.number(),
  lcp: z.number(),
  shift: z.number(),
  tasks: z.array(z.object({ end: z.number(), duration: z.number() })),
});

/** Run as text, since a compiled function may name helpers that the page does not have. */
const OBSERVE = `
  window.lecternBench = { fcp: NaN, lcp: NaN, shift: 0, tasks: [] };
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') lecternBench.fcp = entry.startTime; });
  watch('largest-contentful-paint', (entry) => { lecternBench.lcp = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) lecternBench.shift += entry.value; });
  watch('longtask', (entry) => lecternBench.tasks.push({ end: entry.startTime + entry.duration, duration: entry.duration }));
`;
const READ = `({ now: performance.now(), ...lecternBench, fcp: lecternBench.fcp || 0, lcp: lecternBench.lcp || 0 })`;
/** Elements count inside shadow roots, too: a viewer may be one custom element. */
const COUNT_ELEMENTS = `(function count(root) {
  let sum = 0;
  for (const element of root.querySelectorAll('*')) sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
  return sum;
})(document)`;

export type Opened = {
  page: Page;
  cdp: CDPSession;
  traffic: Traffic;
  settle: () => Promise<z.infer<typeof observed>>;
};

type Traffic = { bytes: number; scriptBytes: number; lastActivity: number };

/**
 * Opens an address with an empty cache in a browser profile of its own, slowed down, and hands the page to `use`.
 * `settle` waits until neither the network nor a long task was active for five seconds.
 */
export async function withPage<Result>(
  browser: Browser,
  url: string,
  use: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(OBSERVE);
    const traffic = await countTraffic(cdp);
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_LIMIT });
    return await use({ page, cdp, traffic, settle: () => settle(page, traffic) });
  } finally {
    await context.close();
  }
}

/** The figures of one cold load. Bytes are as transferred, with headers; times in milliseconds. */
export type LoadFigures = Record<(typeof loadFigures)[number], number>;
export const loadFigures = [
  'bytes',
  'script',
  'fcp',
  'lcp',
  'blocking',
  'shift',
  'elements',
  'heap',
] as const;

/** Loads an address once. Throws when the page shows nothing, so that a broken reference is never a fast one. */
export const measureLoad = (browser: Browser, url: string): Promise<LoadFigures> =>
  withPage(browser, url, async ({ page, cdp, traffic, settle }) => {
    const { fcp, lcp, shift, tasks } = await settle();
    const elements = await page.evaluate<number>(COUNT_ELEMENTS);
    if (fcp === 0 || lcp === 0) throw new Error(`${url} has painted nothing`);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const blocking = tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return {
      bytes: traffic.bytes,
      script: traffic.scriptBytes,
      fcp,
      lcp,
      blocking,
      shift,
      elements,
      heap: usedSize,
    };
  });

async function countTraffic(cdp: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, scriptBytes: 0, lastActivity: Date.now() };
  const scripts = new Set<string>();
  const active = () => {
    traffic.lastActivity = Date.now();
  };
  cdp.on('Network.requestWillBeSent', active);
  cdp.on('Network.dataReceived', active);
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    active();
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    active();
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
  });
  await cdp.send('Network.enable');
  return traffic;
}

async function settle(page: Page, traffic: Traffic): Promise<z.infer<typeof observed>> {
  const deadline = Date.now() + LOAD_LIMIT;
  for (;;) {
    const state = observed.parse(await page.evaluate(READ));
    const lastTask = state.tasks.at(-1)?.end ?? 0;
    if (state.now - lastTask > QUIET && Date.now() - traffic.lastActivity > QUIET) return state;
    if (Date.now() > deadline) throw new Error(`${page.url()} does not come to rest`);
    await sleep(250);
  }
}
