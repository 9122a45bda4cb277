import { z } from 'zod';
import type { JobInput } from '@/lib/endpoint/job';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import type { EndpointInput } from '@/lib/endpoint/endpoint';
import { binary } from '@/lib/schema/file';

const Film = z
  .strictObject({
    id: z.string().meta({ description: 'The number of the film.' }),
    status: z
      .enum(['waiting', 'drawing', 'done', 'torn', 'expired'])
      .meta({ id: 'gateway.FilmStatus', description: 'How far the film is.' }),
    progress: z.int().min(0).max(100).meta({ description: 'Percent.' }),
    error: z
      .strictObject({ message: z.string().meta({ description: 'Why.' }) })
      .meta({ id: 'gateway.FilmError' })
      .nullable()
      .meta({ description: 'Why it was torn.' }),
    output: z
      .array(
        z
          .strictObject({ url: z.string().nullable().meta({ description: 'Where the film is.' }) })
          .meta({ id: 'gateway.FilmOutput' }),
      )
      .optional()
      .meta({ description: 'The finished film.' }),
  })
  .meta({ id: 'gateway.Film', description: 'A film that is drawn.' });

const film = { id: 'film_1', status: 'done', progress: 100, error: null } as const;
const params = { film_id: z.string().meta({ description: 'The number of the film.' }) };
const path = { film_id: 'film_1' };
const common = {
  family: 'gateway',
  tags: ['jobs'],
  modified: '2026-11-21',
  auth: [{ id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' }],
} satisfies Partial<EndpointInput>;

/** The endpoints of a small job: a film is begun, asked about, downloaded, or forgotten. */
export const filmInputs = {
  draw: {
    ...common,
    id: 'gateway.draw-film',
    method: 'POST',
    path: '/toy/films',
    title: 'Draw a film',
    summary: 'Begins a film.',
    choose: 'Choose it to begin a film.',
    model: { in: 'body', name: 'model' },
    body: z
      .strictObject({
        model: z.string().meta({ description: 'Who draws.' }),
        scene: z.string().meta({ description: 'What is drawn.' }),
      })
      .meta({ id: 'gateway.FilmRequest' }),
    responses: { 200: { description: 'The film is begun.', schema: Film } },
    scenarios: [
      {
        id: 'sea',
        title: 'The sea',
        request: { body: { model: 'pencil', scene: "A boat on Hokusai's sea" } },
        response: { status: 200, body: { ...film, status: 'waiting', progress: 0 } },
      },
    ],
  },
  get: {
    ...common,
    id: 'gateway.get-film',
    method: 'GET',
    path: '/toy/films/{film_id}',
    title: 'Ask about a film',
    summary: 'Says how far a film is.',
    choose: 'Choose it to ask about a film.',
    params,
    responses: { 200: { description: 'How far it is.', schema: Film } },
    scenarios: [{ id: 'done', title: 'A film', request: { path }, response: { status: 200, body: film } }],
  },
  download: {
    ...common,
    id: 'gateway.download-film',
    method: 'GET',
    path: '/toy/films/{film_id}/content',
    title: 'Download a film',
    summary: 'Answers with the bytes of a film.',
    choose: 'Choose it to have a film.',
    params,
    query: z.object({ variant: z.enum(['film', 'poster']).optional().meta({ description: 'Which file.' }) }),
    responses: { 200: { description: 'The film.', mediaType: 'video/mp4', schema: binary() } },
    scenarios: [
      { id: 'film', title: 'A film', request: { path }, response: { status: 200, body: 'harbour.mp4' } },
    ],
  },
  forget: {
    ...common,
    id: 'gateway.forget-film',
    method: 'DELETE',
    path: '/toy/films/{film_id}',
    title: 'Forget a film',
    summary: 'Deletes a film.',
    choose: 'Choose it to delete a film.',
    params,
    responses: { 200: { description: 'It is gone.', schema: Film } },
    scenarios: [{ id: 'done', title: 'A film', request: { path }, response: { status: 200, body: film } }],
  },
} satisfies Record<string, EndpointInput>;

/** The same as they stand in a catalogue. */
export const filmEndpoints = Object.values<EndpointInput>(filmInputs).map(defineEndpoint);

/** The job that they are, with a result that the download endpoint answers. */
export const filmJob: JobInput = {
  id: 'gateway.film',
  create: 'gateway.draw-film',
  retrieve: 'gateway.get-film',
  download: 'gateway.download-film',
  also: ['gateway.forget-film'],
  reading: {
    id: { at: ['id'], param: 'film_id' },
    status: { at: ['status'], succeeded: ['done'], failed: ['torn', 'expired'] },
    progress: ['progress'],
    error: ['error', 'message'],
    result: { by: 'endpoint' },
    saveAs: 'film.mp4',
    pauses: [5, 10, 30],
    deadline: 900,
  },
};

/** The same job where the answer has the address of the result. */
export const linkedFilmJob: JobInput = {
  id: filmJob.id,
  create: filmJob.create,
  retrieve: filmJob.retrieve,
  reading: { ...filmJob.reading, result: { by: 'url', at: ['output', 0, 'url'] } },
};
