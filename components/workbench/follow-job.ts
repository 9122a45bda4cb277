import { pauseBefore, type JobReading } from '@/lib/request/job';
import type { Asked, JobEnd, JobNews } from './job-run';

/** So many questions in a row may bring nothing before the job is given up. */
export const TROUBLES_MAX = 5;
/** A job is first asked about this soon, in milliseconds: a short one may be over. */
const FIRST_PAUSE = 1000;

export type FollowOptions = {
  reading: JobReading;
  /** Asks once; nothing when the connection breaks. Must not be asked further once `signal` aborts. */
  ask: (signal: AbortSignal) => Promise<Asked | undefined>;
  tell: (news: JobNews) => void;
  signal: AbortSignal;
  /** Milliseconds. */
  now: () => number;
};

/**
 * Asks about a job until it has ended, in success or not, with the pauses of its reading. Answers that say nothing of the
 * job but may come right (429 and those from 500 on) are asked again like a broken connection; any other refusal ends it.
 * So do the deadline of the reading, too much trouble in a row, and `signal`. Never throws for what an API did.
 */
export async function followJob({ reading, ask, tell, signal, now }: FollowOptions): Promise<void> {
  const startedAt = now();
  const deadline = startedAt + reading.deadline * 1000;
  const end = (by: JobEnd) => tell({ type: 'ended', at: now(), end: by });
  tell({ type: 'begin', at: startedAt });
  let troubles = 0;
  for (let question = 0; ; question += 1) {
    const wanted =
      question === 0
        ? Math.min(FIRST_PAUSE, pauseBefore(reading, 0) * 1000)
        : pauseBefore(reading, question - 1) * 1000;
    // The last question is asked at the deadline itself.
    const until = Math.min(now() + wanted, deadline);
    tell({ type: 'waiting', until });
    await pause(until - now(), signal);
    if (signal.aborted) return end('stopped');
    tell({ type: 'asking' });
    const asked = await ask(signal);
    if (signal.aborted) return end('stopped');
    if (asked && asked.status < 300) {
      troubles = 0;
      tell({ type: 'answered', asked });
      if (asked.answer.state !== 'running') return end(asked.answer.state);
    } else if (asked && asked.status < 500 && asked.status !== 429) {
      tell({ type: 'answered', asked });
      return end('refused');
    } else {
      troubles += 1;
      tell({ type: 'trouble', count: troubles, ...(asked ? { asked } : {}) });
      if (troubles >= TROUBLES_MAX) return end('lost');
    }
    if (now() >= deadline) return end('deadline');
  }
}

/** Waits, and stops waiting when `signal` aborts. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    return signal.addEventListener('abort', stop, { once: true });
  });
