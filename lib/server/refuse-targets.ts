import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { onHttpServer } from './http-server';

/** Where `next.config.mjs` leads what cannot be read: 400. */
const UNREADABLE = '/api/unreadable';

/**
 * Keeps this site from being anybody's proxy. A request to change the protocol is answered as if it had not asked (RFC
 * 9110 §7.8): the framework's listener would keep its connection, without a limit of time. A target that is no path,
 * such as another site's whole address (RFC 9112 §3.2), is refused. Node itself ends what asks for a tunnel.
 */
export function refuseForeignTargets(): void {
  onHttpServer((server) => server.removeAllListeners('upgrade'));
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (!request.url?.startsWith('/')) request.url = UNREADABLE;
  });
}
