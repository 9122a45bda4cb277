import { createServer, type ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { portOf } from '../../tests/stub-upstream';
import { scriptHashes } from '../tooling/script-hashes.mjs';
import { secureAnswers } from './secure-answers';
import { contentPolicy, SCRIPT_HASHES, securityHeaders, trustedTypes } from './security-policy';

const options = { mediaHosts: ['media.example.com'], https: true };
secureAnswers(options);

/** The headers of an answer that is written in some way. */
async function headersOf(write: (response: ServerResponse) => unknown, path = '/'): Promise<Headers> {
  const server = createServer((_request, response) => void write(response));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { headers } = await fetch(`http://127.0.0.1:${portOf(server)}${path}`, { redirect: 'manual' });
  return headers;
}

const [hash = ''] = scriptHashes('<script>alert(1)</script>');

describe('105 the policy', () => {
  it('lets the site’s own scripts run, and those inline scripts whose hashes are told', () => {
    const policy = contentPolicy(options, `${hash} ${hash}`);
    expect(policy).toContain(`; script-src 'self' ${hash} ${hash}; `);
    expect(policy.replaceAll(` ${hash}`, '')).toBe(contentPolicy(options));
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
  });

  it('cannot be given another source or directive in place of a hash', () => {
    for (const forged of [
      "'unsafe-inline'",
      "'nonce-a'",
      "'sha256-short='",
      `x${hash}`,
      `${hash};`,
      '*',
      'https:',
    ]) {
      expect(contentPolicy(options, `${forged} script-src https:`), forged).toBe(contentPolicy(options));
    }
  });

  it('allows pictures and videos of the hosts that the site lists, over https', () => {
    for (const directive of ['img-src', 'media-src']) {
      expect(contentPolicy(options)).toContain(
        `; ${directive} 'self' data: blob: https://media.example.com:*; `,
      );
    }
  });
});

describe('105 the hashes of a page', () => {
  it('are those of its inline scripts, each once', () => {
    const html = `<script src="/a.js" async=""></script><script id="b">alert(1)</script>\n<script>alert(1)</script>`;
    expect(scriptHashes(html)).toEqual([hash]);
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(hash).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });
});

describe('107 an answer', () => {
  const expected = {
    ...securityHeaders(options),
    'content-security-policy': contentPolicy(options),
  };
  const ways: Record<string, (response: ServerResponse) => unknown> = {
    'that is only ended': (response) => response.end('text'),
    'with a head': (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end(),
    'with a head of pairs': (response) => response.writeHead(404, 'No', ['content-type', 'text/plain']).end(),
    'whose head goes first': (response) => {
      response.flushHeaders();
      response.end();
    },
    'that is a redirect': (response) => response.writeHead(307, { location: '/en' }).end(),
  };
  for (const [way, write] of Object.entries(ways)) {
    it(`${way} has every header`, async () => {
      expect(Object.fromEntries(await headersOf(write))).toMatchObject(expected);
    });
  }

  it('106 demands Trusted Types where it is a document, and not where a worker may run it', async () => {
    for (const [type, more] of [
      ['text/html; charset=utf-8', `; ${trustedTypes}`],
      ['application/javascript; charset=UTF-8', ''],
    ] as const) {
      const headers = await headersOf((response) => response.setHeader('content-type', type).end());
      expect(headers.get('content-security-policy')).toBe(contentPolicy(options) + more);
    }
  });

  it('below /api is embedded by no other site', async () => {
    const write = (response: ServerResponse) => response.end();
    expect((await headersOf(write, '/api/none')).get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await headersOf(write, '/en')).has('cross-origin-resource-policy')).toBe(false);
  });

  it('keeps the headers that it has', async () => {
    const own = { 'content-security-policy': "sandbox; default-src 'none'", 'referrer-policy': 'origin' };
    const set = await headersOf((response) => {
      for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
      response.end();
    });
    expect(Object.fromEntries(set)).toMatchObject(own);
    const written = await headersOf((response) => response.writeHead(200, own).end());
    expect(Object.fromEntries(written)).toMatchObject(own);
  });

  it('has the hashes in its policy, and not in a header of their own', async () => {
    const headers = await headersOf((response) => response.setHeader(SCRIPT_HASHES, hash).end());
    expect(headers.get('content-security-policy')).toBe(`${contentPolicy(options, hash)}; ${trustedTypes}`);
    expect(headers.has(SCRIPT_HASHES)).toBe(false);
  });

  it('demands https for a year where readers come over https, and nothing elsewhere', () => {
    expect(securityHeaders(options)['strict-transport-security']).toBe('max-age=31536000');
    expect(securityHeaders({ ...options, https: false })).not.toHaveProperty('strict-transport-security');
  });
});
