import { createServer } from 'node:http';
import { expect } from '@playwright/test';
import { portOf } from '../../stub-upstream';
import { origin } from '../places';
import { desk, modelPage, openHydrated } from '../site';
import { workbenchOf } from '../workbench';
import { putKey, test as base } from './gateway';

base.use({ viewport: desk });

/** Another site: on another port, which is the same site for cookies, and on another host, which is not. */
const test = base.extend<{ strangers: string[] }>({
  strangers: async ({ context }, use) => {
    const server = createServer((_request, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Another site</title><main></main>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use([`http://localhost:${portOf(server)}`, `http://127.0.0.1:${portOf(server)}`]);
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  },
});

const relay = `${origin}/api/relay/gateway/gemini.generate-content?path.model=gemini-3.1-pro-preview`;
const key = `${origin}/api/key/gateway`;

test('21 26 27 28 a page of another site cannot use, read or change the key', async ({
  page,
  gateway,
  strangers,
}) => {
  await openHydrated(page, modelPage);
  await putKey(page, 'sk-guarded-0001');
  for (const stranger of strangers) {
    await page.goto(stranger);
    const outcomes = await page.evaluate(
      async ({ relay, key }) => {
        const tried: Record<string, string> = {};
        const ask = async (name: string, url: string, init: RequestInit) => {
          tried[name] = await fetch(url, { credentials: 'include', ...init }).then(
            (response) => `${response.type} ${response.status}`,
            () => 'failed',
          );
        };
        const body = '{"contents":[{"parts":[{"text":"x"}]}]}';
        const json = { 'content-type': 'application/json', 'x-lectern': '1' };
        await ask('relay, as a page of the site would', relay, { method: 'POST', headers: json, body });
        await ask('relay, without preflight', relay, {
          method: 'POST',
          mode: 'no-cors',
          headers: { 'content-type': 'text/plain' },
          body,
        });
        await ask('relay, get', relay, { mode: 'no-cors' });
        await ask('key, read', key, { headers: { 'x-lectern': '1' } });
        await ask('key, read without preflight', key, { mode: 'no-cors' });
        await ask('key, put', key, { method: 'PUT', headers: json, body: '{"key":"sk-of-the-stranger"}' });
        await ask('key, forget', key, { method: 'DELETE', headers: { 'x-lectern': '1' } });
        navigator.sendBeacon(relay, new Blob([body], { type: 'text/plain' }));
        for (const [tag, attribute] of [
          ['img', 'src'],
          ['script', 'src'],
          ['iframe', 'src'],
          ['video', 'src'],
          ['embed', 'src'],
          ['object', 'data'],
        ] as const) {
          const element = document.createElement(tag);
          element.setAttribute(attribute, relay);
          document.querySelector('main')?.append(element);
        }
        await new Promise((resolve) => setTimeout(resolve, 700));
        return tried;
      },
      { relay, key },
    );
    // Nothing is readable: what needs a preflight fails, the rest is opaque.
    expect(
      Object.values(outcomes).filter((outcome) => !/^(failed|opaque 0)$/.test(outcome)),
      stranger,
    ).toEqual([]);
    for (const enctype of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      await page.goto(stranger);
      const posted = page.waitForResponse((response) => response.url().startsWith(relay));
      await page.evaluate(
        ({ relay, enctype }) => {
          const form = Object.assign(document.createElement('form'), {
            method: 'post',
            action: relay,
            enctype,
          });
          form.innerHTML = `<input name='{"contents":[{"parts":[{"text":"' value='"}]}]}'>`;
          document.body.append(form);
          form.submit();
        },
        { relay, enctype },
      );
      expect((await posted).status(), enctype).toBe(403);
      await page.waitForURL((url) => url.href.startsWith(relay));
    }
    for (const url of [relay, key]) {
      await page.goto(stranger);
      const opened = page.waitForResponse((response) => response.url() === url);
      await page.evaluate((address) => (location.href = address), url);
      expect([403, 404], url).toContain((await opened).status());
      await page.waitForURL(url);
    }
  }
  expect(gateway.received).toEqual([]);
  expect(gateway.connections()).toBe(0);

  // The same key still works from where it belongs.
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  await expect(workbench.root).toContainText('held, ends in 0001');
  await workbench.send.click();
  await expect(workbench.answer).toContainText('The gateway says hello.');
  expect(gateway.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer sk-guarded-0001']);
});

test('27 the address bar of the site itself sends nothing either', async ({ page, gateway }) => {
  await openHydrated(page, modelPage);
  await putKey(page, 'sk-guarded-0002');
  for (const url of [relay, key]) {
    const response = await page.goto(url);
    expect([403, 404], url).toContain(response?.status());
    expect(response?.headers()['content-type']).toBe('application/problem+json');
  }
  expect(gateway.connections()).toBe(0);
});

test('18 28 63 answers of the key and the relay are not kept, sniffed, embedded or shared', async ({
  page,
  gateway,
}) => {
  gateway.answerWith((_received, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'x-powered-by': 'Shelves',
      server: 'Shelves',
      link: '<https://elsewhere.example>; rel=preload',
      'content-security-policy': 'default-src *',
    });
    response.end('{}');
  });
  await openHydrated(page, modelPage);
  const workbench = workbenchOf(page);
  const answers = [/\/api\/key\//, /\/api\/relay\//].map((path) =>
    page.waitForResponse((response) => path.test(response.url()) && response.request().method() !== 'GET'),
  );
  await putKey(page, 'sk-guarded-0003');
  await workbench.send.click();
  for (const response of await Promise.all(answers)) {
    const headers = await response.allHeaders();
    expect(response.status()).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store, no-transform',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const names = Object.keys(headers);
    expect(
      names.filter((name) => /^(access-control-|x-powered-by$|server$|link$|content-encoding$)/.test(name)),
    ).toEqual([]);
  }
});

test('34 an address that cannot be decoded is refused, and is no error of the framework', async ({
  request,
}) => {
  for (const path of ['/api/key/%ff', '/api/relay/gateway/%ff', '/api/relay/%c0%ae/x', '/sandbox/v1/%']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(400);
    expect(await response.json(), path).toMatchObject({ class: 'bad_request' });
  }
  for (const path of ['/%ff', '/en/%ff', '/en/%ff.md']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('46 the framework’s image optimiser answers nobody', async ({ request }) => {
  for (const url of ['/samples/cat.png', 'http://elsewhere.example/a.png', '/api/health']) {
    const response = await request.get(`/_next/image?url=${encodeURIComponent(url)}&w=3840&q=75`);
    expect(response.status(), url).toBe(404);
  }
});
