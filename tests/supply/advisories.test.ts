import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { freePort } from '../free-port';
import { keep } from '../keep';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the check against a registry at a port. */
const run = (port: number): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: '' };
    execFile(
      join(root, 'node_modules/.bin/tsx'),
      ['lib/tooling/advisories.ts'],
      { cwd: root, env },
      (error, text) => resolve({ code: error ? Number(error.code) : 0, text }),
    );
  });

/** A registry that knows these advisories, by package. */
async function registry(advisories: Record<string, unknown[]>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isBulk = request.url === '/-/npm/v1/security/advisories/bulk';
      if (isBulk) {
        const body = Buffer.concat(chunks);
        const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
        asked.push(...Object.keys(JSON.parse(String(text)) as object));
      }
      response.statusCode = isBulk ? 200 : 404;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(isBulk ? advisories : {}));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The registry has no port');
  const close = () => new Promise<void>((done) => void server.close(() => done()));
  return keep({ port: address.port, asked, close });
}

test('114 a registry that knows of no hole is believed, and asked about what the site ships alone', async () => {
  const { port, asked } = await registry({});
  const { code, text } = await run(port);
  expect(text).toContain('advisories: 0 known, of them 0 high or critical\n');
  expect(code).toBe(0);
  expect(asked).toContain('undici');
  expect(asked).not.toContain('vitest');
});

test('114 a known hole in a package of the site fails the check', async () => {
  const hole = {
    id: 1,
    url: 'https://advisories.example/1',
    title: 'a hole',
    severity: 'high',
    vulnerable_versions: '*',
    cwe: [],
    cvss: { score: 0, vectorString: null },
  };
  const { port } = await registry({ undici: [hole] });
  const { code, text } = await run(port);
  expect(text).toMatch(/^advisories: [1-9]\d* known, of them [1-9]\d* high or critical$/m);
  expect(code).toBe(1);
});

test('114 without a registry the check says that it has not run', async () => {
  const { code, text } = await run(await freePort());
  expect(text).toBe(
    'advisories: not run, the registry does not answer\nsignatures: not run, the registry does not answer\n',
  );
  expect(code).toBe(0);
});
