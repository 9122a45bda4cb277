import { expect, test } from 'vitest';
import { createMetrics } from './metrics';
import { answerMetrics } from './metrics-route';
import { createOpenCalls } from './open-calls';

const entry = {
  requestId: 'r-canary',
  endpoint: 'gemini.generate-content',
  upstream: 'gateway',
  totalMs: 300,
  bytes: 40,
} as const;

async function printed(counts: ReturnType<typeof createMetrics>): Promise<string[]> {
  return (await counts.print()).split('\n').filter((line) => line.startsWith('lectern_'));
}

test('calls are counted by endpoint, status class and outcome, with durations and bytes', async () => {
  const counts = createMetrics(createOpenCalls());
  counts.countCall({ ...entry, status: 200, outcome: 'answered', firstByteMs: 80, bytesUp: 7 });
  counts.countCall({ ...entry, status: 201, outcome: 'answered' });
  counts.countCall({ ...entry, status: 503, outcome: 'draining', code: 'canary' });
  counts.countRefusal('callsPerMinute');
  const lines = await printed(counts);
  const names = 'endpoint="gemini.generate-content",upstream="gateway"';
  expect(lines).toEqual(
    expect.arrayContaining([
      `lectern_relay_calls_total{${names},status="2xx",outcome="answered"} 2`,
      `lectern_relay_calls_total{${names},status="5xx",outcome="draining"} 1`,
      `lectern_relay_duration_seconds_bucket{le="0.25",${names}} 0`,
      `lectern_relay_duration_seconds_bucket{le="0.5",${names}} 3`,
      `lectern_relay_first_byte_seconds_count{${names}} 1`,
      'lectern_relay_bytes_total{direction="up"} 7',
      'lectern_relay_bytes_total{direction="down"} 120',
      'lectern_limit_refusals_total{limit="callsPerMinute"} 1',
    ]),
  );
  expect(lines.join()).not.toContain('canary');
});

test('what is open shows as it is at the moment of asking', async () => {
  const calls = createOpenCalls();
  const counts = createMetrics(calls);
  const [stream] = [calls.open(), calls.open()];
  stream.streams();
  expect(await printed(counts)).toEqual(
    expect.arrayContaining(['lectern_relay_open_calls 2', 'lectern_relay_open_streams 1']),
  );
  stream.close();
  expect(await printed(counts)).toEqual(
    expect.arrayContaining(['lectern_relay_open_calls 1', 'lectern_relay_open_streams 0']),
  );
});

test('91 calls with any ids make no series of their own', async () => {
  const counts = createMetrics(createOpenCalls());
  for (let index = 0; index < 1000; index += 1) {
    counts.countCall({
      ...entry,
      requestId: `r-${index}`,
      code: `E${index}`,
      status: 200,
      outcome: 'answered',
    });
  }
  expect((await printed(counts)).filter((line) => line.startsWith('lectern_relay_calls_total'))).toHaveLength(
    1,
  );
});

const ask = (authorization?: string) =>
  new Request('http://x/api/metrics', { headers: authorization ? { authorization } : {} });

test('116 without the setting there is no such address', async () => {
  const answer = await answerMetrics(ask(), {}, () => undefined);
  expect([answer.status, await answer.text()]).toEqual([404, 'not found\n']);
});

test.each([
  [{}, undefined, 200],
  [{ token: 'scrape-4f1d8a2b90c7' }, undefined, 401],
  [{ token: 'scrape-4f1d8a2b90c7' }, 'Bearer scrape-4f1d8a2b90c8', 401],
  [{ token: 'scrape-4f1d8a2b90c7' }, 'scrape-4f1d8a2b90c7', 401],
  [{ token: 'scrape-4f1d8a2b90c7' }, 'Bearer scrape-4f1d8a2b90c7', 200],
])('116 metrics set to %o, asked with %s: %i', async (metrics, authorization, status) => {
  const counts = createMetrics(createOpenCalls());
  const answer = await answerMetrics(ask(authorization), { metrics }, () => counts);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const text = await answer.text();
  expect(text.includes('lectern_relay_open_calls')).toBe(status === 200);
  expect(text.includes('process_resident_memory_bytes')).toBe(status === 200);
});
