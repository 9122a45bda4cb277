import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';
import { defaultLimits, type Limits } from './limits';

/** What a connection may take, before and between its requests. */
export type ConnectionLimits = Pick<
  Limits,
  'headerTime' | 'requestTime' | 'keepAliveTime' | 'connectionsAtOnce'
>;

/**
 * Tells of each HTTP server of this process, once, at its first connection: before a byte of it is read. The framework
 * gives its server to nobody; Node tells of each connection, whose `server` is the one that took it, and of each request:
 * https://nodejs.org/api/diagnostics_channel.html#built-in-channels
 */
export function onHttpServer(found: (server: Server) => void): void {
  const known = new WeakSet<Server>();
  const tell = (server: unknown) => {
    if (!(server instanceof Server) || known.has(server)) return;
    known.add(server);
    found(server);
  };
  subscribe('net.server.socket', (message) =>
    tell((message as { socket: { server?: unknown } }).socket.server),
  );
  subscribe('http.server.request.start', (message) => tell((message as { server: unknown }).server));
}

/**
 * Sets what Node's HTTP server holds against slow and idle connections. All of it counts from the first connection on,
 * and for that one too: Node looks at its times every 30 s, and at the number whenever one more comes, which is closed
 * then. `dropped` hears of each of those.
 */
export function limitConnections(
  limits: ConnectionLimits = defaultLimits,
  dropped: () => void = () => {},
): void {
  onHttpServer((server) => {
    server.headersTimeout = limits.headerTime;
    server.requestTimeout = limits.requestTime;
    server.keepAliveTimeout = limits.keepAliveTime;
    server.maxConnections = limits.connectionsAtOnce;
    server.on('drop', dropped);
  });
}
