import type { JobAnswer } from '@/lib/request/job-answer';

/** One answer to a question about a job, as it came. */
export type Asked = { status: number; raw: string; answer: JobAnswer };

/** Why no more questions are asked. */
export type JobEnd = 'succeeded' | 'failed' | 'refused' | 'lost' | 'deadline' | 'stopped';

/** What happens while a job is followed. Times are milliseconds of one clock. */
export type JobNews =
  | { type: 'begin'; at: number }
  | { type: 'asking' }
  | { type: 'answered'; asked: Asked }
  /** A question without a useful answer; `count` of them in a row. */
  | { type: 'trouble'; count: number; asked?: Asked }
  | { type: 'waiting'; until: number }
  | { type: 'ended'; at: number; end: JobEnd };

/** How far the following of a job is. The last answer stays, however it ends. */
export type JobRun = {
  phase: 'idle' | 'asking' | 'waiting' | 'ended';
  startedAt: number;
  /** Questions so far. */
  count: number;
  /** Questions in a row that brought nothing. */
  troubles: number;
  until?: number;
  endedAt?: number;
  end?: JobEnd;
  last?: Asked;
};

/** A job of which at most one answer is known: that of the request that was sent. */
export const newJob = (last?: Asked): JobRun => ({
  phase: 'idle',
  startedAt: 0,
  count: 0,
  troubles: 0,
  ...(last ? { last } : {}),
});

/** Whether questions are asked, or will be. */
export const isFollowed = ({ phase }: JobRun): boolean => phase === 'asking' || phase === 'waiting';

/** The job after some news; news after its end changes nothing until it is begun again. */
export function reduceJob(job: JobRun, news: JobNews): JobRun {
  if (news.type === 'begin') {
    return { ...newJob(job.last), phase: 'waiting', startedAt: news.at, until: news.at };
  }
  if (!isFollowed(job)) return job;
  switch (news.type) {
    case 'asking':
      return { ...job, phase: 'asking', count: job.count + 1 };
    case 'answered':
      return { ...job, troubles: 0, last: news.asked };
    case 'trouble':
      return { ...job, troubles: news.count, ...(news.asked ? { last: news.asked } : {}) };
    case 'waiting':
      return { ...job, phase: 'waiting', until: news.until };
    case 'ended':
      return { ...job, phase: 'ended', endedAt: news.at, end: news.end };
  }
}
