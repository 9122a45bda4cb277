import { beforeAll, expect, test, vi } from 'vitest';
import { checkSettings } from '@/lib/server/check-settings';
import { serveHandler } from '@/tests/serve-handler';
import { keep } from '@/tests/keep';

beforeAll(() => {
  const limits = { KEYS_PER_MINUTE: '2', SANDBOX_CALLS_PER_MINUTE: '3', CALLS_PER_MINUTE_PER_ADDRESS: '4' };
  for (const [name, value] of Object.entries(limits)) vi.stubEnv(name, value);
  checkSettings();
  return () => vi.unstubAllEnvs();
});

const own = { 'x-lectern': '1', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

/** The statuses of six calls in turn. Each says it comes from elsewhere, in every way that a client can. */
async function sixCalls(
  handler: (request: Request) => Promise<Response>,
  method: string,
  path: string,
): Promise<number[]> {
  const { url } = keep(await serveHandler(handler));
  const statuses: number[] = [];
  for (let call = 0; call < 6; call += 1) {
    const forged = { 'x-forwarded-for': `9.9.9.${call}`, 'x-lectern-peer': `9.9.8.${call}` };
    const response = await fetch(`${url}${path}`, { method, headers: { ...own, ...forged }, body: '{}' });
    statuses.push(response.status);
    await response.arrayBuffer();
  }
  return statuses;
}

test('25, 87 the route of the key keeps the limit of the settings, whatever address a client names', async () => {
  const { PUT } = await import('./api/key/[upstream]/route');
  const params = Promise.resolve({ upstream: 'sandbox' });
  const handler = (request: Request) => PUT(request, { params });
  expect(await sixCalls(handler, 'PUT', '/api/key/sandbox')).toEqual([400, 400, 429, 429, 429, 429]);
});

test('25, 47 the route of the sandbox too', async () => {
  const { POST } = await import('./sandbox/[...path]/route');
  expect(await sixCalls(POST, 'POST', '/sandbox/v1/nothing')).toEqual([404, 404, 404, 429, 429, 429]);
});

test('25, 87, 90 the route of the relay too, for readers without a cookie', async () => {
  const { POST } = await import('./api/relay/[upstream]/[endpoint]/route');
  const params = Promise.resolve({ upstream: 'sandbox', endpoint: 'gemini.generate-content' });
  const handler = (request: Request) => POST(request, { params });
  const statuses = await sixCalls(handler, 'POST', '/api/relay/sandbox/gemini.generate-content');
  expect(statuses).toEqual([400, 400, 400, 400, 429, 429]);
});
