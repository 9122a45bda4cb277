import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { desk, modelPage, openHydrated } from '../site';
import { countSends, workbenchOf, words } from '../workbench';
import { closingOf, eventOf } from './events';
import { geminiAnswer, putKey, test, type Answer } from './gateway';

test.use({ viewport: desk });

async function open(page: Page, { stream = false } = {}) {
  await openHydrated(page, modelPage);
  await putKey(page, 'sk-failures-7272');
  const workbench = workbenchOf(page);
  if (stream) await workbench.stream.check();
  return workbench;
}

/** Begins an answer, waits until the reader can have seen that, and breaks the connection. */
const breakAfter =
  (text: string, type: string, length?: number): Answer =>
  async (_received, response) => {
    response.writeHead(200, {
      'content-type': type,
      ...(length === undefined ? {} : { 'content-length': length }),
    });
    response.write(text);
    await new Promise((resolve) => setTimeout(resolve, 200));
    response.destroy();
  };

test('70 an answer that breaks off is shown as interrupted, and what arrived is kept', async ({
  page,
  gateway,
}) => {
  const whole = JSON.stringify(geminiAnswer('never whole '.repeat(40)));
  gateway.answerWith(breakAfter(whole.slice(0, 300), 'application/json', whole.length));
  const workbench = await open(page);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.interrupted);
  await expect(workbench.answer).not.toContainText(words.done);
  await workbench.answer.getByRole('tab', { name: 'JSON' }).click();
  await expect(workbench.answerPanel).toContainText('never whole never whole');
  expect(gateway.received).toHaveLength(1);
});

test('77 a stream that breaks in the middle of an event keeps what came before, and is interrupted', async ({
  page,
  gateway,
}) => {
  const text = eventOf('First, ') + eventOf('second.') + eventOf('half').slice(0, -20);
  gateway.answerWith(breakAfter(text, 'text/event-stream'));
  const workbench = await open(page, { stream: true });
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.interrupted);
  await expect(workbench.answerPanel).toContainText('First, second.');
  await expect(workbench.answerPanel).not.toContainText('half');
  await expect(workbench.answer).not.toContainText(words.done);
  await expect(workbench.answer).not.toContainText(words.noEnd);
});

for (const kind of ['upstream_interrupted', 'upstream_timeout', 'response_too_large', 'draining'] as const) {
  test(`77 a stream that the site ends with ${kind} keeps what came before, and is interrupted`, async ({
    page,
  }) => {
    const workbench = await open(page, { stream: true });
    await page.route('**/api/relay/**', (route) =>
      route.fulfill({
        headers: { 'content-type': 'text/event-stream', 'x-answered-by': 'upstream' },
        body: eventOf('First, ') + eventOf('second.') + eventOf('half').slice(0, -20) + closingOf(kind),
      }),
    );
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.interrupted);
    await expect(workbench.answer).toContainText(words.errors[kind].title);
    await expect(workbench.answer).toContainText(words.errors[kind].advice);
    await expect(workbench.answer).toContainText('r-77');
    await expect(workbench.answerPanel).toContainText('First, second.');
    await expect(workbench.answerPanel).not.toContainText('half');
    await expect(workbench.send).toHaveAttribute('aria-disabled', 'false');
  });
}

test('72 the site’s own limit and the API’s read differently, and both count down', async ({
  page,
  gateway,
}) => {
  gateway.answerWith((_received, response) => {
    response
      .writeHead(429, { 'content-type': 'application/json', 'retry-after': '3000' })
      .end('{"error": {"code": 429, "message": "Quota is used up.", "status": "RESOURCE_EXHAUSTED"}}');
  });
  const workbench = await open(page);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.api.limit.title);
  await expect(workbench.answer).toContainText(words.api.limit.advice);
  await expect(workbench.answer).toContainText('answered by Gateway');
  await expect(workbench.answer).toContainText('Quota is used up.');
  // Far away: a time, not a countdown.
  await expect(workbench.answer).toContainText(/Try again after \d+:\d\d/);
  await expect(workbench.answer).not.toContainText(words.errors.rate_limited.title);

  await page.route('**/api/relay/**', (route) =>
    route.fulfill({
      status: 429,
      headers: {
        'content-type': 'application/problem+json',
        'x-answered-by': 'lectern',
        'retry-after': '3',
      },
      body: '{"class": "rate_limited", "status": 429, "requestId": "r-72"}',
    }),
  );
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.errors.rate_limited.title);
  await expect(workbench.answer).toContainText(words.errors.rate_limited.advice);
  await expect(workbench.answer).toContainText(words.bySite);
  await expect(workbench.answer).not.toContainText(words.api.limit.title);
  await expect(workbench.answer).not.toContainText('Quota is used up.');
  await expect(workbench.answer).toContainText(/Try again in [123] s\./);
  await expect(workbench.answer).toContainText(words.retry.now);
  // The countdown keeps nobody from sending.
  const sends = countSends(page);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(/Try again in [123] s\./);
  await expect(workbench.send).toHaveAttribute('aria-disabled', 'false');
  await workbench.send.click();
  await expect.poll(sends).toBe(2);
  expect(gateway.received).toHaveLength(1);
});

test('72 a 401 of the API does not take the key away', async ({ page, gateway, context }) => {
  gateway.answerWith((_received, response) => {
    response
      .writeHead(401, { 'content-type': 'application/json' })
      .end('{"error": {"code": 401, "message": "Revoked.", "status": "UNAUTHENTICATED"}}');
  });
  const workbench = await open(page);
  for (let time = 1; time <= 2; time += 1) {
    await workbench.send.click();
    await expect.poll(() => gateway.received.length).toBe(time);
    await expect(workbench.answer).toContainText(words.api.key.title);
    await expect(workbench.answer).toContainText(words.api.key.advice);
    await expect(workbench.answer).not.toContainText(words.errors.no_key.title);
    await expect(workbench.root).toContainText('held, ends in 7272');
  }
  expect((await context.cookies()).map(({ name }) => name)).toContain('lectern-key-gateway');
  expect(gateway.received.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer sk-failures-7272',
    'Bearer sk-failures-7272',
  ]);
});

test('83 a stream that ends without its mark is told from one that is whole', async ({ page, gateway }) => {
  let events = eventOf('The first half');
  gateway.answerWith((_received, response) =>
    response.setHeader('content-type', 'text/event-stream').end(events),
  );
  const workbench = await open(page, { stream: true });
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.noEnd);
  await expect(workbench.answerPanel).toContainText('The first half');
  events += eventOf(' and the second', { finishReason: 'STOP' });
  await workbench.send.click();
  await expect(workbench.answerPanel).toContainText('The first half and the second');
  await expect(workbench.answer).toContainText(words.done);
  await expect(workbench.answer).not.toContainText(words.noEnd);
});

test('83 an error that comes as an event is told, after what came before it', async ({ page, gateway }) => {
  const error = { error: { code: 503, message: 'The model went away.', status: 'UNAVAILABLE' } };
  gateway.answerWith((_received, response) =>
    response
      .setHeader('content-type', 'text/event-stream')
      .end(`${eventOf('Said before.')}data: ${JSON.stringify(error)}\n\n`),
  );
  const workbench = await open(page, { stream: true });
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.api.reported.title);
  await expect(workbench.answer).toContainText(words.api.reported.advice);
  await expect(workbench.answerPanel).toContainText('Said before.');
  await expect(workbench.answerPanel).toContainText('The model went away.');
  await expect(workbench.answer).not.toContainText(words.done);
});

for (const { name, status, type, body, said } of [
  {
    name: 'JSON',
    status: 200,
    type: 'application/json',
    body: geminiAnswer('All at once.'),
    said: 'All at once.',
  },
  {
    name: 'an array of JSON',
    status: 200,
    type: 'application/json',
    body: [geminiAnswer('Piece '), geminiAnswer('by piece.', { finishReason: 'STOP' })],
    said: 'Piece by piece.',
  },
  {
    name: 'an error status',
    status: 503,
    type: 'application/json',
    body: { error: { code: 503, message: 'No stream today.', status: 'UNAVAILABLE' } },
    said: 'No stream today.',
  },
  { name: 'text', status: 200, type: 'text/plain', body: 'plain words', said: words.media.result },
]) {
  test(`84 a stream request that is answered with ${name} is shown as that`, async ({ page, gateway }) => {
    gateway.answerWith((_received, response) =>
      response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body)),
    );
    const workbench = await open(page, { stream: true });
    await workbench.send.click();
    await expect(workbench.answerPanel).toContainText(said);
    await expect(workbench.answer).toContainText(status === 200 ? words.done : words.api.fault.title);
    await expect(workbench.answer).not.toContainText(words.noEnd);
    expect(gateway.received[0]?.path).toContain('alt=sse');
  });
}

test('64 an answer that comes compressed is read, and says nothing of it', async ({ page, gateway }) => {
  const packed = gzipSync(JSON.stringify(geminiAnswer('Unpacked, 東京.')));
  gateway.answerWith((_received, response) =>
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'content-length': packed.length,
      })
      .end(packed),
  );
  const workbench = await open(page);
  await workbench.send.click();
  await expect(workbench.answerPanel).toContainText('Unpacked, 東京.');
  await workbench.answer.getByRole('tab', { name: words.viewHeaders }).click();
  await expect(workbench.answerPanel).not.toContainText('content-encoding');
});
