import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildEmptyNext } from '../tests/empty-next/build';
import type { Part } from './report';
import { root, siteUrl } from './serve';
import { ratio } from './stats';

type BuildRun = { seconds: number; megabytes: number };

/** One build from nothing, and one of the empty app, whose time no site of this Next version can avoid. */
export const measureBuild: Part = async () => {
  const own = await timed(['lib/tooling/build.mjs'], root, () => {
    rmSync(join(root, '.next'), { recursive: true, force: true });
  });
  const emptyNext = buildEmptyNext();
  const next = join(root, 'node_modules/next/dist/bin/next');
  const empty = await timed([next, 'build'], emptyNext, () => {
    rmSync(join(emptyNext, '.next'), { recursive: true, force: true });
  });
  const pages = readdirSync(join(root, '.next/server/app'), { recursive: true }).filter((name) =>
    /\.(?:html|body)$/.test(String(name)),
  ).length;
  return {
    columns: ['seconds', 'generated', 'ms each', 'peak MB'],
    rows: [
      {
        name: 'Lectern',
        values: [own.seconds, pages, (own.seconds * 1000) / pages, own.megabytes],
      },
      { name: 'empty Next app', values: [empty.seconds, 1, empty.seconds * 1000, empty.megabytes] },
    ],
    ratios: [
      { name: 'seconds / empty Next app', value: ratio(own.seconds, empty.seconds) },
      { name: 'peak memory / empty Next app', value: ratio(own.megabytes, empty.megabytes) },
    ],
    notes: ['One cold build each; generated are pages and documents; memory of all processes together.'],
  };
};

/** Runs a build after `clear`, and adds up the resident memory of all of its processes several times a second. */
async function timed(args: string[], folder: string, clear: () => void): Promise<BuildRun> {
  clear();
  const start = performance.now();
  const build = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LECTERN_ROOT: root,
      SITE_URL: siteUrl,
    },
  });
  const ended = new Promise<number>((resolve, reject) => {
    build.once('exit', (code) => resolve(code ?? 1));
    build.once('error', reject);
  });
  let megabytes = 0;
  while (build.exitCode === null && build.signalCode === null) {
    if (build.pid !== undefined) megabytes = Math.max(megabytes, residentMegabytes(build.pid));
    await sleep(200);
  }
  const seconds = (performance.now() - start) / 1000;
  if ((await ended) !== 0) throw new Error(`The build in ${folder} failed`);
  return { seconds, megabytes };
}

/** The memory of a process and all below it, from Linux's /proc; NaN where that is not there. */
function residentMegabytes(pid: number): number {
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      // A process may end between two looks.
      return '';
    }
  };
  const own = Number(
    /^VmRSS:\s+(\d+) kB/m.exec(read('status'))?.[1] ?? (process.platform === 'linux' ? 0 : Number.NaN),
  );
  const children = read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return own / 1024 + children.reduce((sum, child) => sum + residentMegabytes(child), 0);
}
