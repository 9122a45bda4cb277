import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'undici';
import type { Instance } from './instance';

export const KIB = 1024;
export const MIB = 1024 * KIB;

/** With these Node's options an instance tells where garbage collection can be asked for. */
export const INSPECTED = '--inspect=127.0.0.1:0';

const statusOf = (pid: number, name: string) => {
  const [, kib] =
    new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (!kib) throw new Error(`/proc/${pid}/status has no ${name}`);
  return Number(kib) * KIB;
};

/** Bytes of a process that are in memory now, as the kernel counts them. */
export const resident = ({ pid }: Pick<Instance, 'pid'>): number => statusOf(pid, 'VmRSS');

/** The most bytes that were in memory since the start, or since `forgetPeak`. */
export const peak = ({ pid }: Pick<Instance, 'pid'>): number => statusOf(pid, 'VmHWM');

/** https://docs.kernel.org/filesystems/proc.html, clear_refs */
export const forgetPeak = ({ pid }: Pick<Instance, 'pid'>): void =>
  writeFileSync(`/proc/${pid}/clear_refs`, '5');

/** Files, sockets and pipes that a process has open. */
export const openFiles = ({ pid }: Pick<Instance, 'pid'>): number => readdirSync(`/proc/${pid}/fd`).length;

/**
 * What is resident when nothing is left to collect: V8 is asked, as a debugger asks it, to collect all garbage, until
 * the number holds still. Without that a process keeps garbage for as long as it has room, and two numbers of it could not
 * be compared. Peaks are measured without.
 */
export async function settled(instance: Instance): Promise<number> {
  let before = Infinity;
  for (let round = 0; round < 12; round += 1) {
    await collectGarbage(instance);
    await sleep(250);
    const now = resident(instance);
    if (round > 1 && Math.abs(before - now) < MIB / 2) return now;
    before = now;
  }
  return before;
}

async function collectGarbage({ output }: Instance): Promise<void> {
  const [address] = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(output()) ?? [];
  if (!address) throw new Error(`The instance was not started with ${INSPECTED}`);
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const answered = new Promise((resolve) => socket.addEventListener('message', resolve));
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  await answered;
  const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
  socket.close();
  await closed;
}

/** Bytes as a text for a figure. */
export const mib = (bytes: number): string => `${(bytes / MIB).toFixed(1)} MiB`;
