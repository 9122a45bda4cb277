import { setTimeout as sleep } from 'node:timers/promises';
import { keep } from '../keep';
import { stubUpstream, type Stub } from '../stub-upstream';

/**
 * An API that notes the number of each call and answers after the time that it asks for; to what streams, with an event
 * each 100 ms until it is left.
 */
export async function numberedUpstream(): Promise<Stub & { ids: number[] }> {
  const ids: number[] = [];
  const stub = await stubUpstream(async ({ body, path }, response) => {
    if (path.includes('stream')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let index = 0; !response.destroyed; index += 1) {
        response.write(`data: {"index":${index}}\n\n`);
        await sleep(100);
      }
      return;
    }
    const { id, after = 0 } = JSON.parse(body.toString() || '{}') as { id?: number; after?: number };
    if (id !== undefined) ids.push(id);
    if (after > 0) await sleep(after);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  return { ...keep(stub), ids };
}
