import { expect, type Page } from '@playwright/test';
import { runSample } from '../../samples/run-sample';
import type { Received } from '../../stub-upstream';
import { origin, stubOrigin } from '../places';
import { desk, modelPage, openHydrated } from '../site';
import { recordTexts, workbenchOf, words } from '../workbench';
import { geminiAnswer, putKey, test, type Answer } from './gateway';

test.use({ viewport: desk });

const key = 'sk-relay-test-5150';
const panel = '#workbench section[aria-label="Answer"] [role="tabpanel"]';

/** What a request is, beside the headers that each client has of its own. */
const essence = ({ method, path, headers, body }: Received) => ({
  method,
  path,
  contentType: headers['content-type'],
  authorization: headers.authorization,
  body: body.toString('latin1'),
});

async function open(page: Page) {
  await openHydrated(page, modelPage);
  await putKey(page, key);
  return workbenchOf(page);
}

const kept = String.raw`{ "contents" : [ {"parts":[ { "text" : "caf\u00e9 \/ 東京 🗼 it's \"quoted\" \\ $HOME ${'`'}x${'`'}" } ] } ],
	"generationConfig": {"temperature": 1.0, "seed": 12345678901234567890, "seed": 7, "topP": 1e-1},

  "labels": {}   }`;

for (const { name, body, stream } of [
  { name: 'the first scenario', body: undefined, stream: false },
  { name: 'edited text, with its spaces, big numbers, double names and escapes', body: kept, stream: false },
  { name: 'the stream', body: undefined, stream: true },
]) {
  test(`what arrives at the gateway is what the cURL sample sends: ${name}`, async ({ page, gateway }) => {
    const workbench = await open(page);
    if (stream) await workbench.stream.check();
    if (body !== undefined) await workbench.write(body);
    const written = await workbench.body.inputValue();
    const sample = await workbench.sample('cURL');
    if (stream) await expect(sample).toContainText('alt=sse');
    if (body !== undefined) await expect(sample).toContainText('12345678901234567890');
    await expect(sample).toContainText(`${stubOrigin}/v1beta/models/gemini-3.1-pro-preview`);
    const text = (await sample.textContent()) ?? '';
    await workbench.send.click();
    await expect(workbench.answer).toContainText(words.done);
    const run = await runSample('curl', text, { env: { GATEWAY_API_KEY: key }, files: [] });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(gateway.received).toHaveLength(2);
    const [fromPage, fromSample] = gateway.received.map(essence);
    expect(fromPage).toEqual(fromSample);
    expect(fromPage).toMatchObject({
      method: 'POST',
      path: stream
        ? '/v1beta/models/gemini-3.1-pro-preview:streamGenerateContent?alt=sse'
        : '/v1beta/models/gemini-3.1-pro-preview:generateContent',
      contentType: 'application/json',
      authorization: `Bearer ${key}`,
    });
    expect(gateway.received[0]?.body.toString('utf8')).toBe(written);
  });
}

test('48 no header of the browser goes up: the set of names is exactly this one', async ({
  page,
  gateway,
}) => {
  const workbench = await open(page);
  await page.context().addCookies([{ name: 'other', value: 'cookie', url: origin }]);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  const [request] = gateway.received;
  const names = request?.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  expect(names?.toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'user-agent',
  ]);
  expect(request?.headers['user-agent']).toBe('Lectern');
  expect(request?.headers['accept-encoding']).toBe('identity');
});

/** Sends `count` events 100 ms apart; tells when the last one left and when the reader's side closed. */
function paced(count: number) {
  const times = { last: 0, closed: 0, sent: 0 };
  const answer: Answer = async (_received, response) => {
    response.once('close', () => (times.closed = Date.now()));
    response.setHeader('content-type', 'text/event-stream');
    for (let index = 0; index < count && !times.closed; index += 1) {
      const more = index === count - 1 ? { finishReason: 'STOP' } : {};
      response.write(`data: ${JSON.stringify(geminiAnswer(`word${index} `, more))}\n\n`);
      times.sent += 1;
      times.last = Date.now();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    response.end();
  };
  return { times, answer };
}

test('74 a stream is read event by event, as the gateway sends it', async ({ page, gateway }) => {
  const { times, answer } = paced(10);
  gateway.answerWith(answer);
  const workbench = await open(page);
  await workbench.stream.check();
  const seen = await recordTexts(page, panel);
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.done);
  const texts = await seen();
  const first = texts.find(({ text }) => text.includes('word0'));
  expect(first?.text).not.toContain('word9');
  expect(first?.at).toBeLessThan(times.last - 300);
  const steps = new Set(texts.map(({ text }) => text.match(/word\d/g)?.length ?? 0));
  expect(steps.size).toBeGreaterThanOrEqual(9);
  await expect(workbench.answerPanel).toContainText(
    'word0 word1 word2 word3 word4 word5 word6 word7 word8 word9',
  );
});

for (const { how, leave } of [
  { how: 'Stop', leave: (page: Page) => workbenchOf(page).stop.click() },
  { how: 'going to another page', leave: (page: Page) => page.goto('/en/models', { waitUntil: 'commit' }) },
  { how: 'closing the page', leave: (page: Page) => page.close() },
]) {
  test(`75 ${how} closes the connection to the gateway within 250 ms`, async ({ page, gateway }) => {
    const { times, answer } = paced(300);
    gateway.answerWith(answer);
    const workbench = await open(page);
    await workbench.stream.check();
    await workbench.send.click();
    await expect(workbench.answerPanel).toContainText('word2');
    expect(times.closed).toBe(0);
    const left = Date.now();
    await leave(page);
    await expect.poll(() => times.closed, { intervals: [10] }).toBeGreaterThan(0);
    console.log(`${how}: the gateway saw the end after ${times.closed - left} ms`);
    expect(times.closed - left).toBeLessThanOrEqual(250);
    if (how !== 'Stop') return;
    await expect(workbench.answer).toContainText(words.aborted);
    await expect(workbench.answerPanel).toContainText('word0 word1 word2');
  });
}

test('76 Stop before the first byte closes the connection to the gateway too', async ({ page, gateway }) => {
  let closed = 0;
  gateway.answerWith((_received, response) => {
    response.once('close', () => (closed = Date.now()));
  });
  const workbench = await open(page);
  await workbench.send.click();
  await expect.poll(() => gateway.received.length).toBe(1);
  const left = Date.now();
  await workbench.stop.click();
  await expect.poll(() => closed, { intervals: [10] }).toBeGreaterThan(0);
  console.log(`Stop before the first byte: the gateway saw the end after ${closed - left} ms`);
  expect(closed - left).toBeLessThanOrEqual(250);
  await expect(workbench.answer).toContainText(words.aborted);
});

for (const { status, message, said } of [
  { status: 401, message: 'The key has been revoked.', said: words.api.key },
  { status: 429, message: 'Quota of the gateway is used up.', said: words.api.limit },
  { status: 500, message: 'A shelf fell over.', said: words.api.fault },
]) {
  test(`72 a ${status} of the gateway is shown in the gateway’s own words`, async ({ page, gateway }) => {
    gateway.answerWith((_received, response) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'retry-after': '17',
        'set-cookie': 'tracked=1',
      });
      response.end(JSON.stringify({ error: { code: status, message, status: 'GATEWAY_SAYS_NO' } }));
    });
    const workbench = await open(page);
    await workbench.send.click();
    await expect(workbench.answer).toContainText(said.title);
    await expect(workbench.answer).toContainText(said.advice);
    await expect(workbench.answer).toContainText(/Try again in \d+ s/);
    await expect(workbench.answer).toContainText('answered by Gateway');
    await expect(workbench.answer).toContainText(String(status));
    await expect(workbench.answerPanel).toContainText(message);
    await expect(workbench.answerPanel).toContainText('GATEWAY_SAYS_NO');
    await workbench.answer.getByRole('tab', { name: words.viewHeaders }).click();
    await expect(workbench.answerPanel).toContainText('retry-after: 17');
    expect((await page.context().cookies()).map(({ name }) => name).toSorted()).toEqual([
      'lectern-key-gateway',
      'lectern-reader',
    ]);
    expect(gateway.received).toHaveLength(1);
  });
}

test('47 a gateway that is down is told in words, and the sandbox does not step in', async ({
  page,
  gateway,
}) => {
  const workbench = await open(page);
  await gateway.close();
  await workbench.send.click();
  await expect(workbench.answer).toContainText(words.errors.upstream_unreachable.title);
  await expect(workbench.answer).toContainText(words.errors.upstream_unreachable.advice);
  await expect(workbench.answer).toContainText(words.bySite);
  await expect(workbench.answer).not.toContainText('sandbox:');
  await expect(workbench.root).not.toContainText(words.bySandbox);
  await expect(workbench.answer).toContainText('502');
});
