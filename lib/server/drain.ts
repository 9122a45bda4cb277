import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { onHttpServer } from './http-server';
import { defaultLimits } from './limits';
import { logEvent } from './log';
import { openCalls, type OpenCalls } from './open-calls';

/** In milliseconds; their sum is the longest that the process goes on after SIGTERM. */
export type DrainTimes = Pick<typeof defaultLimits, 'unreadyTime' | 'drainTime' | 'lastWordsTime'>;

type DrainOptions = { calls?: OpenCalls; times?: DrainTimes; exit?: (code: number) => void };

/** For the calls of connections that were accepted just before the listener closed. */
const ACCEPTED = 500;
/** Between two looks at what is still open. */
const LOOK = 25;

/**
 * Ends this process in good order. SIGTERM: readiness is refused at once and calls are taken for `unreadyTime`, so that
 * none is lost while a load balancer notices; then the listener closes and what still comes over open connections is
 * refused, short calls end, and what is open after `drainTime` is ended with a closing event and has `lastWordsTime` to
 * be read. SIGINT, from somebody at a terminal: the closing events at once. A repeated SIGTERM changes nothing, since a
 * process group and a parent may both pass it on.
 *
 * The server's own handling must be off, which NEXT_MANUAL_SIG_HANDLE does: it waits for open streams without limit.
 */
export function drainOnSignals({
  calls = openCalls(),
  times = defaultLimits,
  exit = (code) => process.exit(code),
}: DrainOptions = {}): void {
  const http = watchServers(calls);
  const idle = async (time: number) => {
    const until = performance.now() + time;
    while (http.open() > 0 && performance.now() < until) {
      http.closeIdle();
      await sleep(LOOK);
    }
    return http.open() === 0;
  };
  const lastWords = async () => {
    calls.stopAll('draining');
    await idle(times.lastWordsTime);
  };
  const drain = async () => {
    calls.advance('unready');
    http.closeAfterAnswers();
    logEvent('drain', { phase: 'unready', ...calls.count() });
    await sleep(times.unreadyTime);
    // Right after connections were accepted: those that wait to be are lost with the listener.
    await nextTurn();
    http.closeListeners();
    await sleep(ACCEPTED);
    calls.advance('draining');
    logEvent('drain', { phase: 'draining', ...calls.count() });
    if (!(await idle(times.drainTime))) await lastWords();
    logEvent('drain', { phase: 'over', ...calls.count() });
    exit(0);
  };
  const stop = async () => {
    calls.advance('draining');
    http.closeListeners();
    await lastWords();
    exit(130);
  };
  let draining: Promise<void> | undefined;
  let stopping: Promise<void> | undefined;
  process.on('SIGTERM', () => void (draining ??= drain()));
  process.on('SIGINT', () => void (stopping ??= stop()));
}

/** The HTTP servers of this process and their open answers, whatever they are. */
function watchServers(calls: OpenCalls) {
  const servers = new Set<Server>();
  const answers = new Set<ServerResponse>();
  onHttpServer((server) => servers.add(server));
  // The caller's next request needs another connection, and finds another instance.
  const closeAfter = (response: ServerResponse) => {
    if (!response.headersSent) {
      response.setHeader('connection', 'close');
      return;
    }
    // Its head promised to keep the connection.
    const { socket } = response;
    response.once('finish', () => socket?.end());
  };
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse };
    answers.add(response);
    response.once('close', () => answers.delete(response));
    if (calls.phase() !== 'serving') closeAfter(response);
  });
  return {
    open: () => answers.size,
    closeAfterAnswers: () => answers.forEach(closeAfter),
    closeListeners: () => servers.forEach((server) => server.close()),
    closeIdle: () => servers.forEach((server) => server.closeIdleConnections()),
  };
}
