import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { lockedPackages } from '../supply/lock-file';
import { buildSite, startInstance } from './instance';
import { installNode, SUPPORTED } from './install-node';
import { canary, createReader, textOf } from './reader';
import { startUpstream } from './start-upstream';

const EVENTS = 20;

describe('113 on a line of Node that gets fixes, the build', () => {
  let node = '';
  beforeAll(() => {
    node = installNode(SUPPORTED);
  });

  test('113 serves pages, documents and the sandbox, and keeps and sends a key', async () => {
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toBe(`v${SUPPORTED.version}\n`);
    const upstream = await startUpstream();
    const site = await startInstance({ node, env: { UPSTREAM_URL: upstream.url } });
    for (const [path, type, text] of [
      ['/en', 'text/html', '<h1'],
      ['/zh/models/gemini-3.1-pro-preview', 'text/html', 'generateContent'],
      ['/ja/guides/operating', 'text/html', 'LECTERN_SECRET'],
      ['/en/models.md', 'text/markdown', '# Models'],
      ['/openapi.json', 'application/json', '"openapi"'],
      ['/schema/en/all/gemini.generate-content.json', 'application/json', '$defs'],
    ] as const) {
      const answer = await fetch(`${site.url}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(await answer.text()).toContain(text);
    }
    const reader = await createReader(site.url);
    expect((await reader.sandbox()).statusCode).toBe(200);
    const answer = await reader.json();
    expect([answer.statusCode, answer.headers['x-answered-by']]).toEqual([200, 'upstream']);
    await textOf(answer);
    const stream = await textOf(await reader.stream({ events: EVENTS }));
    expect(stream.match(/^data: /gm)).toHaveLength(EVENTS);
    expect((await upstream.counts()).withKey).toBe(2);
    site.signal('SIGTERM');
    expect(await site.ended).toBe(0);
    expect(site.output()).not.toContain(canary);
    expect(site.log.filter(({ event }) => event === 'error')).toEqual([]);
  });
});

test('114 the build has its bill of materials with it', () => {
  buildSite();
  const file = fileURLToPath(new URL('../../.next/standalone/sbom.cdx.json', import.meta.url));
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as {
    bomFormat: string;
    components: { 'bom-ref': string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const named = new Set(components.map((one) => one['bom-ref']));
  const shipped = lockedPackages().filter(({ dev }) => !dev);
  expect(shipped.filter(({ name, version }) => !named.has(`${name}@${version}`))).toEqual([]);
});
