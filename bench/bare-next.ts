import { buildBareNext } from '../tests/empty-next/build';
import { ports, startNext, type Running } from './serve';

/** The least that a Next route can do to pass a call on: no check, no key, no limit. */
const ROUTE = `export async function POST(request) {
  const path = new URL(request.url).searchParams.get('path');
  const answer = await fetch('http://127.0.0.1:${ports.stub}' + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request.body,
    duplex: 'half',
  });
  return new Response(answer.body, { headers: { 'content-type': answer.headers.get('content-type') } });
}
`;

/** Builds and serves an app of this Next version whose one route passes calls on to the stub: `/api/pass?path=…`. */
export const startBareNext = (): Promise<Running> =>
  startNext(buildBareNext('bare-next', { 'app/api/pass/route.js': ROUTE }), ports.bareNext);
