import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  contentPolicy,
  SCRIPT_HASHES,
  securityHeaders,
  trustedTypes,
  type PolicyOptions,
} from './security-policy';

/** Whether other sites may embed an answer. What is below `/api` is for the pages of this site alone. */
const EMBEDDING = 'cross-origin-resource-policy';

/**
 * Gives every answer of this process the site's security headers where it has none of its own: pages, files, errors and
 * redirects, also those that the framework makes before it knows any route. Node tells of each request before anybody
 * sees it: https://nodejs.org/api/diagnostics_channel.html#http
 */
export function secureAnswers(options: PolicyOptions): void {
  const headers = Object.entries(securityHeaders(options));
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
    // All headers are written by this one method, also where nobody calls it by name.
    response.writeHead = (...args: unknown[]) => {
      const hashes = response.getHeader(SCRIPT_HASHES);
      response.removeHeader(SCRIPT_HASHES);
      if (!response.hasHeader('content-security-policy')) {
        const policy = contentPolicy(options, String(hashes ?? ''));
        // That a page has not changed is said without its type, and its policy is to stay as it is.
        const isDocument = hashes !== undefined || isHtml(response);
        response.setHeader('content-security-policy', isDocument ? `${policy}; ${trustedTypes}` : policy);
      }
      if (request.url?.startsWith('/api/') && !response.hasHeader(EMBEDDING))
        response.setHeader(EMBEDDING, 'same-origin');
      for (const [name, value] of headers) if (!response.hasHeader(name)) response.setHeader(name, value);
      return writeHead(...args);
    };
  });
}

const isHtml = (response: ServerResponse) =>
  /^text\/html\b/i.test(String(response.getHeader('content-type')));
