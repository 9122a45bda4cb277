import type { Page, Response } from '@playwright/test';

/** A key that is told apart from all other text, with what each encoding writes in another way. */
export const canary = 'sk-canary/9f+2c47e1?b=08d3&f5a6~tail';

/** A key as it may be written, by itself or within a longer text. */
export const formsOf = (key: string): string[] => [
  key,
  Buffer.from(key).toString('base64').replace(/=+$/, ''),
  // Base64 of a longer text looks different in three ways, by where the key begins in it.
  ...[1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${key}`)
      .toString('base64')
      .slice(4, -4),
  ),
  Buffer.from(key).toString('base64url'),
  Buffer.from(key).toString('hex'),
  encodeURIComponent(key),
  new URLSearchParams({ key }).toString().slice(4),
  JSON.stringify(key).slice(1, -1),
  key.replaceAll('&', '&amp;'),
  [...key].reverse().join(''),
];

const forms = formsOf(canary);

/** The forms of the canary that a text holds. */
export const found = (text: string) =>
  forms.filter((form) => text.toLowerCase().includes(form.toLowerCase()));

/** All that a page's own script could read, and what a reader sees, each by its name. */
export const readable = (page: Page) =>
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
    const visited =
      'navigation' in window && typeof window.navigation === 'object'
        ? // Each entry of this tab's history, with what a script has put there.
          navigation.entries().map((entry) => [entry.url, JSON.stringify(entry.getState())])
        : [];
    return {
      document: document.documentElement.outerHTML,
      text: document.body.innerText,
      inputs: [...document.querySelectorAll('input, textarea, select')].map((field) =>
        'value' in field ? String(field.value) : '',
      ),
      localStorage: JSON.stringify(localStorage),
      sessionStorage: JSON.stringify(sessionStorage),
      IndexedDB: JSON.stringify(databases),
      caches: JSON.stringify(cached),
      cookies: document.cookie,
      URL: location.href,
      history: JSON.stringify([history.state, visited]),
      windowName: window.name,
      resources: JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)),
    };
  });

/** Puts the canary wherever `readable` looks, as a page that leaks it would. */
export const leak = (page: Page) =>
  page.evaluate(async (key) => {
    const made = indexedDB.open('leak');
    made.addEventListener('upgradeneeded', () => made.result.createObjectStore('keys'));
    await new Promise<void>((resolve) => {
      made.addEventListener('success', () => {
        const putting = made.result.transaction('keys', 'readwrite').objectStore('keys').put(key, 1);
        putting.addEventListener('success', () => resolve());
      });
    });
    made.result.close();
    await (await caches.open('leak')).put('/leak', new window.Response(key));
    localStorage.setItem('leak', key);
    sessionStorage.setItem('leak', key);
    document.cookie = `leak=${encodeURIComponent(key)}`;
    window.name = key;
    document.body.append(key);
    history.replaceState({ key }, '', `?leak=${encodeURIComponent(key)}`);
    // An address is recorded once its answer has been read.
    await (await fetch(`/api/health?leak=${encodeURIComponent(key)}`)).text();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const field = document.querySelector('input');
    if (field) field.value = key;
  }, canary);

/** All heap of a page as text, after a garbage collection. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return chunks.join('');
}

/** Address, headers and body of what the browser got. */
export async function whole(response: Response): Promise<string> {
  const headers = await response.headersArray();
  const body = await response.body().catch(() => Buffer.alloc(0));
  return [response.url(), ...headers.map(({ name, value }) => `${name}: ${value}`), body.toString()].join(
    '\n',
  );
}
