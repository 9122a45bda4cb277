import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Exchange = { request: IncomingMessage; response: ServerResponse };

/**
 * Gives what the framework's file server refuses its status back: the framework looks for a page of that status and, since
 * there is none, answers 500 to a reader who asked for a method, a part or a version that a file does not have.
 */
export function nameFileRefusals(): void {
  subscribe('http.server.request.start', (message) => {
    const exchange = message as Exchange;
    const { response } = exchange;
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
    response.writeHead = (status: number, ...rest: unknown[]) =>
      writeHead(status === 500 ? refusalOf(exchange) : status, ...rest);
  });
}

/** By the headers that the file server has set until it refuses: RFC 9110 §15.5.6, §15.5.13, §15.5.17. */
function refusalOf({ request, response }: Exchange): number {
  if (response.hasHeader('allow')) return 405;
  if (!response.hasHeader('accept-ranges')) return 500;
  if (String(response.getHeader('content-range')).startsWith('bytes */')) return 416;
  return request.headers['if-match'] || request.headers['if-unmodified-since'] ? 412 : 500;
}
