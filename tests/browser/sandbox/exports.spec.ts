import { expect, test } from '@playwright/test';

test('a page is Markdown at its address with .md, and MDX with .mdx', async ({ request }) => {
  for (const path of [
    '/en',
    '/zh/models',
    '/en/models/gemini-3.1-pro',
    '/ja/reference/gemini/get-model',
    '/ja/guides/operating',
  ]) {
    const answer = await request.get(`${path}.md`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(answer.headers()['link']).toMatch(new RegExp(`<https?://[^/]+${path}>; rel="canonical"`));
    expect(await answer.text()).toMatch(/^# \S/);
  }
  const mdx = await request.get('/en/models/gemini-3.1-pro.mdx');
  expect(mdx.status()).toBe(200);
  expect(await mdx.text()).toContain('<Field id="body.contents"');
});

test('what is no page is not found, and the sandbox keeps its own paths', async ({ request }) => {
  for (const path of ['/en/models/gpt-9.md', '/fr.md', '/en/models.mdx', '/.md']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  const answer = await request.get('/sandbox/v1beta/models/odd.md', { headers: { 'x-goog-api-key': 'any' } });
  expect(answer.headers()['x-answered-by']).toBe('sandbox');
});

test('a page leads to its Markdown, from the head and from the eye', async ({ page }) => {
  await page.goto('/zh/models/gemini-3.1-pro');
  const alternate = page.locator('head link[rel=alternate][type="text/markdown"]');
  await expect(alternate).toHaveAttribute('href', /^https?:.*\/zh\/models\/gemini-3\.1-pro\.md$/);
  await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', /^https?:/);
  await expect(page.locator('.page-markdown')).toHaveAttribute('href', '/zh/models/gemini-3.1-pro.md');
});

test('the indexes are there', async ({ request }) => {
  for (const [path, type] of [
    ['/llms.txt', 'text/plain'],
    ['/llms-full.txt', 'text/plain'],
    ['/openapi.json', 'application/json'],
    ['/sitemap.xml', 'application/xml'],
    ['/robots.txt', 'text/plain'],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-type'], path).toContain(type);
  }
});
