/** A server of jobs with the secret of its environment: `POST /jobs` begins one, `GET /jobs/{id}` says how far it is. */
import { defineCatalog } from '@/lib/endpoint/catalog';
import { beginJob, openJob, progressOf } from '@/lib/sandbox/job';
import { mediaUrl } from '@/lib/sandbox/media-link';
import { idSeal } from '@/lib/server/id-seal';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { serveHandler } from './serve-handler';

const sandbox = sandboxRoute(defineCatalog({ endpoints: [], models: [] }), idSeal);

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const call = {
    now: Date.now(),
    hurry: request.headers.get('x-sandbox') === 'hurry=1',
    seal: idSeal(),
    base: `http://${request.headers.get('host')}/sandbox`,
  };
  if (pathname.startsWith('/sandbox/')) return sandbox(request);
  if (request.method === 'POST') {
    return Response.json(beginJob(call, { prefix: 'toy_', said: ['1'], prompt: await request.text() }));
  }
  const id = pathname.slice('/jobs/'.length);
  const job = openJob(id, 'toy_', call);
  if (!job) return Response.json({ error: 'not found' }, { status: 404 });
  const progress = progressOf(job, call);
  const file = { kind: 'mp4', width: 64, height: 48, seconds: Number(job.said[0]), seed: id } as const;
  const url =
    progress.finishedAt === undefined
      ? undefined
      : mediaUrl(call, file, { from: progress.finishedAt, life: 3600 });
  return Response.json({ job, progress, url });
}

const { url } = await serveHandler(answer);
process.stdout.write(`${url}\n`);
