import { useCallback, useEffect, useReducer, useRef } from 'react';
import { readJobAnswer } from '@/lib/request/job-answer';
import type { JobView } from '@/lib/request/view';
import { parseJson } from '@/lib/stream/read-answer';
import { followJob } from './follow-job';
import { jobCall, type JobOfAnswer } from './job-of-answer';
import { isFollowed, newJob, reduceJob, type Asked } from './job-run';
import type { Sending } from './state';
import { callRelay } from './call-relay';
import { useNow } from './use-now';

/** A job, followed from the start when it has only just begun; leaving the page ends the questions. */
export function useJob(view: JobView, { id, first, begun }: JobOfAnswer, sent: Sending) {
  const [job, tell] = useReducer(reduceJob, first, newJob);
  const following = useRef<AbortController>(undefined);
  const stop = useCallback(() => following.current?.abort(), []);
  const follow = useCallback(() => {
    following.current?.abort();
    const controller = new AbortController();
    following.current = controller;
    void followJob({
      reading: view.reading,
      ask: (signal) => askOnce(jobCall(view.retrieve, view, id, sent), view, signal),
      // What a stopped round still has to say must not end the one after it.
      tell: (news) => following.current === controller && tell(news),
      signal: controller.signal,
      now: () => performance.now(),
    });
  }, [view, id, sent]);

  useEffect(() => {
    if (begun) follow();
    return stop;
  }, [begun, follow, stop]);
  return { job, follow, stop, now: useNow(isFollowed(job)) };
}

/** Asks the API once; nothing when the connection breaks or is stopped. */
async function askOnce(
  question: Sending,
  { reading }: JobView,
  signal: AbortSignal,
): Promise<Asked | undefined> {
  try {
    const response = await callRelay(question, signal);
    const raw = await response.text();
    return { status: response.status, raw, answer: readJobAnswer(reading, parseJson(raw)) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}
