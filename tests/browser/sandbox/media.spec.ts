import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { workbenchWords } from '@/content/locales/words';
import { violationsOf } from '../axe';
import { desk, openHydrated, root as project } from '../site';
import { countSends, recordTexts, workbenchOf, words } from '../workbench';

test.use({ viewport: desk });

const page = (name: string, locale = 'en') => `/${locale}/reference/openai/${name}`;
const garden = readFileSync(join(project, 'public/samples/garden.png'));
const panel = '#workbench section[aria-label="Answer"] [role="tabpanel"]';

/** The row of a field that takes files. */
function fieldOf(on: Page, name: string) {
  const row = on.locator('#workbench').getByRole('group', { name, exact: true });
  return {
    row,
    files: row.getByRole('listitem'),
    label: row.locator('label'),
    input: row.locator('input[type="file"]'),
    remove: (file: string) => row.getByRole('button', { name: `Remove ${file} from ${name}` }),
  };
}

/** Whether an image or a video has really been decoded. */
const isDrawn = (element: Element) =>
  element instanceof HTMLImageElement
    ? element.complete && element.naturalWidth > 0
    : element instanceof HTMLVideoElement && element.videoWidth > 0;

/** The JSON of the body as it is now. */
const bodyOf = async (on: Page): Promise<Record<string, unknown>> =>
  JSON.parse(await workbenchOf(on).body.inputValue());

test.describe('a form', () => {
  test('is sent with the sample files that its text names', async ({ page: on }) => {
    await openHydrated(on, page('edit-image'));
    const workbench = workbenchOf(on);
    await expect(fieldOf(on, 'image').files).toHaveText([/garden\.png/]);
    await expect(fieldOf(on, 'mask').files).toHaveText([/garden-mask\.png/]);
    await expect.poll(() => fieldOf(on, 'image').row.locator('img').evaluate(isDrawn)).toBe(true);
    const sent = on.waitForRequest('**/api/relay/**');
    await workbench.send.click();
    const type = (await sent).headers()['content-type'];
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    await expect(workbench.answer).toContainText('200');
    const image = workbench.answer.getByRole('img', { name: 'Image 1 of the answer' });
    await expect.poll(() => image.evaluate(isDrawn)).toBe(true);
  });

  test('takes files of the reader’s own, which the text and the samples then name', async ({ page: on }) => {
    await openHydrated(on, page('edit-image'));
    const workbench = workbenchOf(on);
    const before = await bodyOf(on);
    const { input, row, files, remove } = fieldOf(on, 'image');
    await input.setInputFiles({ name: 'My garden (1).png', mimeType: 'image/png', buffer: garden });
    await expect(files).toHaveText([/garden\.png/, /My-garden-1\.png.*image\/png · 17\.5 kB/s]);
    await expect(row.getByText('My garden (1).png')).toBeVisible();
    await expect.poll(() => row.locator('img').nth(1).evaluate(isDrawn)).toBe(true);
    expect(await bodyOf(on)).toEqual({ ...before, image: ['garden.png', 'My-garden-1.png'] });
    await expect(await workbench.sample('cURL')).toContainText('My-garden-1.png');
    await workbench.tab('JSON').click();
    await remove('garden.png').click();
    expect(await bodyOf(on)).toEqual({ ...before, image: ['My-garden-1.png'] });
    await workbench.send.click();
    await expect(workbench.answer).toContainText('200');
    await expect(workbench.problems).toBeHidden();
    // The reader's file is in memory only.
    expect(await on.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
      'PNG',
    );
    await on.reload();
    await on.waitForLoadState('networkidle');
    await expect(files).toHaveText([new RegExp(`My-garden-1.png.*${words.check.noFile}`, 's')]);
  });

  test('takes files that are dropped on a row', async ({ page: on }) => {
    await openHydrated(on, page('edit-image'));
    const { row, files } = fieldOf(on, 'mask');
    const dataTransfer = await on.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], 'dropped.png', { type: 'image/png' }));
        return data;
      },
      [...garden.subarray(0, 100)],
    );
    await row.dispatchEvent('dragover', { dataTransfer });
    await expect(row).toHaveClass(/border-accent/);
    await row.dispatchEvent('drop', { dataTransfer });
    await expect(row).not.toHaveClass(/border-accent/);
    await expect(files).toHaveText([/dropped\.png.*100 B/s]);
    expect(await bodyOf(on)).toMatchObject({ mask: 'dropped.png' });
  });

  test('is filled with the keyboard alone', async ({ page: on }) => {
    await openHydrated(on, page('edit-image'));
    const { label, input, remove, files } = fieldOf(on, 'image');
    await input.focus();
    expect(await label.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    const chooser = on.waitForEvent('filechooser');
    await on.keyboard.press('Space');
    await (await chooser).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: garden });
    await expect(files).toHaveCount(2);
    await remove('a.png').focus();
    await on.keyboard.press('Enter');
    await expect(files).toHaveCount(1);
  });

  for (const locale of ['en', 'zh'] as const) {
    test(`with a name that stands for no file is not sent, and says so at its place (${locale})`, async ({
      page: on,
    }) => {
      const { check, problemsBlock, errors, send, problems } = workbenchWords[locale];
      await openHydrated(on, page('edit-image', locale));
      const sends = countSends(on);
      const { root } = workbenchOf(on);
      const body = root.locator('textarea').first();
      await body.fill((await body.inputValue()).replace('"garden-mask.png"', '"gone.png"'));
      await expect(root.getByText(problemsBlock)).toBeVisible();
      await expect(root.getByText(problems)).toBeHidden();
      await expect(root.getByRole('listitem').filter({ hasText: 'mask' }).first()).toContainText(
        check.noFile,
      );
      await root.getByRole('button', { name: send, exact: true }).click();
      await expect(root.getByText(errors.bad_request.title, { exact: true })).toBeVisible();
      expect(sends()).toBe(0);
    });
  }
});

test.describe('an answer', () => {
  test('with a picture in base64 shows it, and its JSON is cut', async ({ page: on }) => {
    await openHydrated(on, page('create-image'));
    const workbench = workbenchOf(on);
    await workbench.send.click();
    const image = workbench.answer.getByRole('img', { name: 'Image 1 of the answer' });
    await expect.poll(() => image.evaluate(isDrawn)).toBe(true);
    await workbench.answer.getByRole('tab', { name: 'JSON' }).click();
    await expect(workbench.answerPanel).toContainText('b64_json');
    expect((await workbench.answerPanel.textContent())?.length).toBeLessThan(10_000);
  });

  test('that streams sketches replaces them with the picture', async ({ page: on }) => {
    await openHydrated(on, page('create-image'));
    const workbench = workbenchOf(on);
    await workbench.scenario('partial-images');
    const seen = await recordTexts(on, panel);
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.done, { timeout: 20_000 });
    const images = workbench.answer.getByRole('img');
    await expect(images).toHaveCount(1);
    await expect.poll(() => images.evaluate(isDrawn)).toBe(true);
    await expect(workbench.answerPanel).not.toContainText(words.media.partial);
    expect((await seen()).some(({ text }) => text.includes(words.media.partial))).toBe(true);
  });

  test('of bytes is played from where it is, in parts, and saved from there', async ({ page: on }) => {
    await openHydrated(on, page('download-video'));
    const workbench = workbenchOf(on);
    const ranges: (string | undefined)[] = [];
    on.on('request', (request) => {
      if (request.resourceType() === 'media') ranges.push(request.headers().range);
    });
    await workbench.send.click();
    const video = workbench.answer.locator('video');
    await expect.poll(() => video.evaluate(isDrawn)).toBe(true);
    expect(await video.getAttribute('src')).toMatch(/^\/api\/relay\/sandbox\/openai\.download-video\?/);
    expect(ranges.some((range) => range?.startsWith('bytes='))).toBe(true);
    await expect(workbench.answer.getByRole('tab')).toHaveText([words.viewText, words.viewHeaders]);
    const download = on.waitForEvent('download');
    await workbench.answer.getByRole('button', { name: words.media.save }).click();
    expect((await download).suggestedFilename()).toMatch(/\.mp4$/);
    expect(await (await download).failure()).toBeNull();
  });

  test('with a small picture in bytes shows that', async ({ page: on }) => {
    await openHydrated(on, page('download-video'));
    const workbench = workbenchOf(on);
    await on.route('**/api/relay/*/openai.download-video?*', (route) =>
      route.fulfill({
        path: join(project, 'public/samples/harbour-thumbnail.webp'),
        contentType: 'image/webp',
      }),
    );
    await workbench.send.click();
    const image = workbench.answer.getByRole('img', { name: words.media.result });
    await expect.poll(() => image.evaluate(isDrawn)).toBe(true);
    expect(await image.getAttribute('src')).toMatch(/^blob:/);
  });
});

test('45 media behind an address is a link, and loaded only where the site may and the reader asks', async ({
  page: on,
  baseURL,
}) => {
  const own = `${baseURL}/samples/teapot.png`;
  const foreign = 'https://tos.example/picture.png?sign=1';
  await on.route('**/api/relay/*/ark.create-image', (route) =>
    route.fulfill({ json: { model: 'x', created: 1, data: [{ url: own }, { url: foreign }] } }),
  );
  const loaded: string[] = [];
  on.on('request', (request) => loaded.push(request.url()));
  await openHydrated(on, '/en/reference/ark/create-image');
  const { send, answer, answerPanel } = workbenchOf(on);
  await send.click();
  const link = answer.getByRole('link', { name: foreign });
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  await expect(answer.getByRole('link', { name: own })).toBeVisible();
  const show = answer.getByRole('button', { name: words.media.show });
  await expect(show).toHaveCount(1);
  expect(loaded).not.toContain(own);
  expect(await violationsOf(on)).toEqual([]);
  await show.click();
  await expect.poll(() => answerPanel.getByRole('img').evaluate(isDrawn)).toBe(true);
  expect(loaded).toContain(own);
  expect(loaded.some((url) => url.startsWith('https://tos.example'))).toBe(false);
});

test('nothing shifts while a page with a form loads', async ({ page: on }) => {
  await openHydrated(on, page('edit-image'));
  await expect(fieldOf(on, 'image').files).toHaveCount(1);
  const shifts = await on.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        new PerformanceObserver((list) => (count += list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(count), 300);
      }),
  );
  expect(shifts).toBe(0);
});

/** Answers each question about a job with the next of these, the last one for ever. Gives how many were asked. */
async function answerQuestions(
  on: Page,
  ...answers: { status?: number; json: object }[]
): Promise<() => number> {
  let asked = 0;
  await on.route('**/api/relay/*/openai.retrieve-video?*', (route) => {
    asked += 1;
    const { status = 200, json } = answers[Math.min(asked, answers.length) - 1] ?? { json: {} };
    return route.fulfill({ status, json, headers: { 'x-answered-by': 'sandbox' } });
  });
  return () => asked;
}

test.describe('a job', () => {
  test.setTimeout(60_000);
  const jobOf = (on: Page) =>
    on.locator('#workbench').getByRole('region', { name: words.job.heading, exact: true });
  const running = { id: 'video_1', object: 'video', status: 'in_progress', progress: 40 };

  test('is followed from its creation to a video that plays', async ({ page: on }) => {
    test.setTimeout(60_000);
    await openHydrated(on, page('create-video'));
    const workbench = workbenchOf(on);
    await workbench.send.click();
    const job = jobOf(on);
    // The sandbox takes eight seconds; it is asked after 1, 6 and 16.
    await expect(job.getByText(words.job.succeeded)).toBeVisible({ timeout: 30_000 });
    await expect(job.getByRole('progressbar')).toHaveAttribute('value', '100');
    await expect.poll(() => job.locator('video').evaluate(isDrawn)).toBe(true);
    // Both answers can still be looked at.
    await expect(workbench.answerPanel).toContainText('"object": "video"');
    await job.getByText(words.job.last).click();
    await expect(job).toContainText('"completed"');
    expect(await violationsOf(on)).toEqual([]);
  });

  test('says how far it is, and is asked about no more once the reader stops or leaves', async ({
    page: on,
  }) => {
    const asked = await answerQuestions(on, { json: running });
    await openHydrated(on, page('create-video'));
    await workbenchOf(on).send.click();
    const job = jobOf(on);
    await expect(job.getByText('in_progress', { exact: true })).toBeVisible();
    await expect(job.getByRole('progressbar')).toHaveAttribute('value', '40');
    await expect(job).toContainText(/elapsed · questions: 1 · next question in \d s/);
    await job.getByRole('button', { name: words.job.stop }).click();
    await expect(job.getByText(words.job.stopped)).toBeVisible();
    const keep = job.getByRole('button', { name: words.job.keep });
    await expect(keep).toBeFocused();
    expect(await violationsOf(on)).toEqual([]);
    const before = asked();
    await on.waitForTimeout(6_000);
    expect(asked()).toBe(before);
    await keep.click();
    await expect.poll(asked).toBe(before + 1);
    await on.goto(page('list-videos'));
    await on.waitForTimeout(6_000);
    expect(asked()).toBe(before + 1);
  });

  test('that failed says why', async ({ page: on }) => {
    const error = { code: 'moderation_blocked', message: 'Your request was blocked by our moderation.' };
    await answerQuestions(on, { json: { ...running, status: 'failed', error } });
    await openHydrated(on, page('create-video'));
    await workbenchOf(on).send.click();
    await expect(jobOf(on).getByText(words.job.failed)).toBeVisible();
    await expect(jobOf(on)).toContainText(error.message);
    await expect(jobOf(on).locator('video')).toHaveCount(0);
  });

  test('goes on after trouble, with a note, and ends where it is refused', async ({ page: on }) => {
    const missing = { error: { message: 'No such video', type: 'invalid_request_error' } };
    await answerQuestions(on, { status: 503, json: {} }, { status: 404, json: missing });
    await openHydrated(on, page('create-video'));
    await workbenchOf(on).send.click();
    await expect(jobOf(on)).toContainText(words.job.trouble.split('(')[0] ?? '');
    await expect(jobOf(on).getByText(words.job.refused)).toBeVisible({ timeout: 10_000 });
    await expect(jobOf(on)).toContainText('No such video');
  });

  test('that was asked about once goes on being asked about if the reader wants', async ({ page: on }) => {
    const asked = await answerQuestions(
      on,
      { json: running },
      { json: { ...running, status: 'completed', progress: 100 } },
    );
    await openHydrated(on, page('retrieve-video'));
    await workbenchOf(on).send.click();
    await expect(jobOf(on).getByText(words.job.running)).toBeVisible();
    await on.waitForTimeout(2_000);
    expect(asked()).toBe(1);
    await jobOf(on).getByRole('button', { name: words.job.keep }).click();
    await expect(jobOf(on).getByText(words.job.succeeded)).toBeVisible();
    await expect(jobOf(on).getByRole('button', { name: words.job.stop })).toBeFocused();
  });

  test('tells a screen reader of its states, not of the seconds', async ({ page: on }) => {
    await answerQuestions(
      on,
      { json: running },
      { json: { ...running, status: 'completed', progress: 100 } },
    );
    await openHydrated(on, page('create-video'));
    const said = await recordTexts(on, `#workbench section[aria-label="${words.job.heading}"] output`);
    await workbenchOf(on).send.click();
    await expect(jobOf(on).getByText(words.job.succeeded)).toBeVisible({ timeout: 15_000 });
    expect((await said()).map(({ text }) => text)).toEqual([words.job.running, words.job.succeeded]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a form, a missing file and a player, ${colorScheme}`, async ({ page: on }) => {
    await on.emulateMedia({ colorScheme });
    await openHydrated(on, page('edit-image'));
    expect(await violationsOf(on)).toEqual([]);
    const workbench = workbenchOf(on);
    await workbench.write(JSON.stringify({ image: ['garden.png', 'gone.png'], prompt: 'x' }));
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.errors.bad_request.title);
    expect(await violationsOf(on)).toEqual([]);
    await openHydrated(on, page('download-video'));
    await workbenchOf(on).send.click();
    await expect(workbenchOf(on).answer.locator('video')).toBeVisible();
    expect(await violationsOf(on)).toEqual([]);
  });
}
