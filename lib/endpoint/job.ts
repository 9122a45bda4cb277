import type { JobReading, JobStep } from '@/lib/request/job';
import type { Endpoint } from './endpoint';

/** A job of several calls, as it is described: ids of endpoints of one family, and how a client follows it. */
export type JobInput = {
  /** `<family>.<name>`, such as `openai.video`. */
  id: string;
  /** The call that begins the job, in the order of the page's steps: create, retrieve, download. */
  create: string;
  retrieve: string;
  /** The call that answers with the result's bytes. None: the answer of `retrieve` has its address. */
  download?: string;
  /** Further calls that begin such a job (a remix), or act on one (list, delete). */
  also?: readonly string[];
  reading: JobReading;
};

/** A job whose endpoints are all in the catalogue. */
export type Job = Readonly<JobInput>;

/** The steps of a job in their order, each with its endpoint's id. */
export const stepsOf = (job: Job): { step: JobStep; id: string }[] => [
  { step: 'create', id: job.create },
  { step: 'retrieve', id: job.retrieve },
  ...(job.download === undefined ? [] : [{ step: 'download' as const, id: job.download }]),
  ...(job.also ?? []).map((id) => ({ step: 'also' as const, id })),
];

/** The job that an endpoint is a step of, if any. An endpoint belongs to one job at most. */
export const jobOf = (jobs: readonly Job[], endpointId: string): Job | undefined =>
  jobs.find((job) => stepsOf(job).some(({ id }) => id === endpointId));

/** Whether a call to an endpoint begins a job: it creates one, or makes another one out of it. */
export const beginsJob = (jobs: readonly Job[], { id, method }: Pick<Endpoint, 'id' | 'method'>): boolean =>
  jobs.some((job) => job.create === id || (method === 'POST' && job.also?.includes(id) === true));
