import { expect, type Page } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { workbenchOf, words } from '../workbench';
import { eventOf } from './events';
import { geminiAnswer, putKey, test, type Answer } from './gateway';

test.use({ viewport: desk });
test.setTimeout(120_000);

/** The longest that the page may stand still, in milliseconds. The threat asks for 200 on a machine with nothing else to do. */
const FREEZE_MAX = 200;
/** Other programs of a test run take the processor meanwhile. */
const AIR = 2;

/** Records how long the page stands still, from now on. */
async function watchFreezes(page: Page): Promise<() => Promise<number>> {
  const durations = await page.evaluateHandle(() => {
    const kept: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.push(duration);
    }).observe({ type: 'longtask' });
    return kept;
  });
  return async () => Math.round(Math.max(0, ...(await durations.jsonValue())));
}

/** Writes pieces as fast as they are taken. */
const pour =
  (type: string, pieces: () => Iterable<string>): Answer =>
  async (_received, response) => {
    response.setHeader('content-type', type);
    for (const piece of pieces()) {
      if (response.destroyed) return;
      if (!response.write(piece))
        await new Promise<void>((resolve) => {
          response.once('drain', resolve);
          response.once('close', resolve);
        });
    }
    response.end();
  };

const end = eventOf('The end.', { finishReason: 'STOP' });
function* times(count: number, piece: string, last = '') {
  for (let index = 0; index < count; index += 1) yield piece;
  yield last;
}

const megabyte = 'x'.repeat(1024 * 1024);
const giant = JSON.stringify(geminiAnswer('word '.repeat(160_000)));

const floods: { name: string; stream?: true; answer: Answer; told: string; cut?: true }[] = [
  {
    name: '100,000 tiny events',
    stream: true,
    answer: pour('text/event-stream', () => times(1000, eventOf('x ').repeat(100), end)),
    told: words.done,
  },
  {
    name: '100,000 events that say nothing',
    stream: true,
    answer: pour('text/event-stream', () => times(1000, 'data:\n\n'.repeat(100), end)),
    told: words.done,
  },
  {
    name: 'one giant event',
    stream: true,
    answer: pour('text/event-stream', () => [`data: ${giant}\n\n`, end]),
    told: words.done,
  },
  {
    name: 'a line without end',
    stream: true,
    answer: pour('text/event-stream', () => times(48, megabyte)),
    told: words.errors.response_too_large.title,
  },
  {
    name: 'JSON of 12 MB with one long text',
    answer: pour('application/json', () => [
      JSON.stringify(geminiAnswer('word '.repeat(2_400_000), { finishReason: 'STOP' })),
    ]),
    told: words.done,
  },
  {
    name: 'a thousand of everything',
    answer: pour('application/json', () => [
      JSON.stringify({
        candidates: [
          {
            index: 0,
            finishReason: 'STOP',
            content: {
              parts: Array.from({ length: 2000 }, (_, index) => ({
                functionCall: { name: `call${index}`, args: { deep: index } },
              })),
            },
          },
          ...Array.from({ length: 2000 }, (_, index) => ({
            index: index + 1,
            content: { parts: [{ text: `candidate ${index}` }] },
          })),
        ],
        usageMetadata: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`n${index}`, index])),
      }),
    ]),
    told: words.done,
  },
];

for (const { name, stream, answer, told } of floods) {
  test(`81 the page goes on through ${name}`, async ({ page, gateway }) => {
    gateway.answerWith(answer);
    await openHydrated(page, modelPage);
    await putKey(page, 'sk-flood-0081');
    const workbench = workbenchOf(page);
    // What is loaded with the first answer is not what is measured.
    await workbench.upstream('sandbox');
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.done);
    await workbench.upstream('gateway');
    if (stream) await workbench.stream.check();
    await workbench.answer.getByRole('tab', { name: 'JSON' }).click();
    const longest = await watchFreezes(page);
    await workbench.send.click();
    await expect(workbench.answer).toContainText(told, { timeout: 90_000 });
    await workbench.answer.getByRole('tab', { name: words.viewText }).click();
    await workbench.answer.getByRole('tab', { name: 'JSON' }).click();
    // The list of the events is a part of them, wherever the reader is in it.
    expect(await workbench.answerPanel.locator('li').count()).toBeLessThanOrEqual(100);
    const last = workbench.answer.getByRole('button', { name: words.events.last });
    if (await last.count()) {
      await last.click();
      await expect(workbench.answer).toContainText(/of 100001/);
      await expect(workbench.answerPanel).toContainText('The end.');
      expect(await workbench.answerPanel.locator('li').count()).toBeLessThanOrEqual(100);
    }
    expect(await workbench.answer.locator('*').count()).toBeLessThan(1500);
    expect((await workbench.answer.textContent())?.length).toBeLessThan(300_000);
    const freeze = await longest();
    console.info(`${name}: the page stood still for ${freeze} ms at most`);
    expect(freeze).toBeLessThanOrEqual(FREEZE_MAX * AIR);
  });
}

test('81 an answer that is nested very deep does not take the page down', async ({ page, gateway }) => {
  const depth = 200_000;
  gateway.answerWith((_received, response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(
        `{"candidates":[{"index":0,"content":{"parts":[{"text":"Beside it."},{"functionCall":{"name":"deep","args":${'['.repeat(depth)}${']'.repeat(depth)}}}]}}]}`,
      ),
  );
  await openHydrated(page, modelPage);
  await putKey(page, 'sk-flood-0081');
  const workbench = workbenchOf(page);
  const longest = await watchFreezes(page);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  await workbench.answer.getByRole('tab', { name: 'JSON' }).click();
  await expect(workbench.answerPanel).toContainText('Beside it.');
  console.info(`${depth} levels: the page stood still for ${await longest()} ms at most`);
  await expect(workbench.send).toHaveAttribute('aria-disabled', 'false');
});
