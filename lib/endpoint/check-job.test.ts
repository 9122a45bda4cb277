import { describe, expect, it } from 'vitest';
import type { JobReading } from '@/lib/request/job';
import { filmEndpoints, filmJob, linkedFilmJob } from '@/tests/toy-job';
import { defineCatalog } from './catalog';
import type { JobInput } from './job';

const refusal = (...jobs: JobInput[]) => {
  try {
    defineCatalog({ endpoints: filmEndpoints, models: [], jobs });
    return undefined;
  } catch (error) {
    return String(error);
  }
};
const reading = (change: Partial<JobReading>): JobInput => ({
  ...filmJob,
  reading: { ...filmJob.reading, ...change },
});
const { id, status } = filmJob.reading;

describe('a job of the catalogue', () => {
  it('is right when its steps and the paths of its reading are there', () => {
    expect(refusal(filmJob)).toBeUndefined();
    expect(refusal(linkedFilmJob)).toBeUndefined();
  });

  it.each<[string, JobInput]>([
    ['has "gateway.lost" as a step, which is not in the catalogue', { ...filmJob, also: ['gateway.lost'] }],
    [
      'has "gateway.get-film" as a step, which is of another family',
      { ...filmJob, id: 'gate.film', create: filmJob.retrieve },
    ],
    ['has "gateway.get-film" as a step twice', { ...filmJob, also: [filmJob.retrieve] }],
    [
      'passes the id as "film", which "gateway.get-film" does not take',
      reading({ id: { at: ['id'], param: 'film' } }),
    ],
    ['must have a download step exactly where', reading({ result: { by: 'url', at: ['output', 0, 'url'] } })],
    ['must have a download step exactly where', { ...linkedFilmJob, reading: filmJob.reading }],
    [
      'downloads from "gateway.forget-film", whose answers are no bytes',
      { ...filmJob, download: 'gateway.forget-film', also: [] },
    ],
  ])('is refused: %s', (message, job) => {
    expect(refusal(job)).toContain(`Job "${job.id}" ${message}`);
  });

  it.each<[string, Partial<JobReading>]>([
    ['id.at: no answer of "gateway.draw-film" has a string at number', { id: { ...id, at: ['number'] } }],
    [
      'status.at: no answer of "gateway.get-film" has a string at state',
      { status: { ...status, at: ['state'] } },
    ],
    [
      'status.at: no answer of "gateway.get-film" has a string at progress',
      { status: { ...status, at: ['progress'] } },
    ],
    ['progress: no answer of "gateway.get-film" has a string at percent', { progress: ['percent'] }],
    ['error: no answer of "gateway.get-film" has a string at error', { error: ['error'] }],
    ['status.at must start with the name of a member', { status: { ...status, at: [0] } }],
    ['status: "ready" is not a documented state', { status: { ...status, succeeded: ['ready'] } }],
    ['status: "burnt" is not a documented state', { status: { ...status, failed: ['burnt'] } }],
    ['status: "done" is both succeeded and failed', { status: { ...status, failed: ['done'] } }],
    ['status.succeeded: has no state', { status: { ...status, succeeded: [] } }],
    ['pauses must be whole seconds', { pauses: [0.5] }],
    ['pauses must not get shorter', { pauses: [5, 2] }],
    ['deadline must be whole seconds', { deadline: 2 }],
    ['saveAs "../film" is not a plain file name', { saveAs: '../film' }],
  ])('is refused: reading.%s', (message, change) => {
    expect(refusal(reading(change))).toContain(`Job "gateway.film" reading.${message}`);
  });

  it('is refused where the address of the result is not in the answer', () => {
    const result = { by: 'url', at: ['output', 'url'] } as const;
    expect(refusal({ ...linkedFilmJob, reading: { ...linkedFilmJob.reading, result } })).toContain(
      'reading.result.at: no answer of "gateway.get-film" has a string at output.url',
    );
  });

  it('has its steps to itself', () => {
    expect(refusal(filmJob, { ...linkedFilmJob, id: 'gateway.other' })).toContain(
      'Endpoint "gateway.draw-film" is a step of "gateway.film" and of "gateway.other"',
    );
  });
});
