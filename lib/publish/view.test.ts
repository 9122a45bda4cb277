import { describe, expect, it } from 'vitest';
import chatCompletions from '@/content/endpoints/openai/chat-completions';
import { catalog } from '@/tests/sandbox-catalog';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { filmEndpoints, filmJob, linkedFilmJob } from '@/tests/toy-job';
import { viewOf } from './view';

const viewAt = (id: string, code?: string) => {
  const endpoint = catalog.endpoints.find((candidate) => candidate.id === id);
  const model = catalog.models.find((candidate) => candidate.code === code);
  if (!endpoint) throw new Error(`There is no ${id}`);
  const subject = {
    endpoint,
    ...(model ? { model } : {}),
    translate: (_: string, english: string) => english,
  };
  return viewOf(subject, 'en', catalog);
};

describe('how the workbench is told to read a stream', () => {
  it('is that of the stream’s own page', () => {
    const { reading, streams } = viewAt('gemini.stream-generate-content');
    expect(streams).toBe(true);
    expect(reading).toMatchObject({ framing: 'sse', end: { by: 'close' }, query: { alt: 'sse' } });
  });

  it('is that of the endpoint behind the stream switch, as plain JSON', () => {
    const { reading } = viewAt('gemini.generate-content');
    expect(reading).toEqual(viewAt('gemini.stream-generate-content').reading);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    expect(JSON.stringify(reading).length).toBeLessThan(300);
  });

  it('names the field of the body that asks for the stream', () => {
    const { reading, streaming, streams, plan } = viewOf(
      { endpoint: chatCompletions, translate: (_, english) => english },
      'en',
      catalog,
    );
    expect(streaming).toEqual({ by: 'body', field: 'stream' });
    expect(reading).toMatchObject({ field: 'stream', end: { by: 'data', data: '[DONE]' } });
    expect(streams).toBe(false);
    expect(plan.answers).toEqual(['application/json', 'text/event-stream']);
  });

  it('is not there where nothing streams, or the model is not reached by the streaming endpoint', () => {
    expect(viewAt('gemini.count-tokens')).not.toHaveProperty('reading');
    expect(viewAt('gemini.generate-content', 'gemini-plain')).not.toHaveProperty('reading');
  });
});

describe('how the workbench is told to follow a job', () => {
  const jobAt = (id: string, job = filmJob) => {
    const films = defineCatalog({ endpoints: filmEndpoints, models: [], jobs: [job] });
    const endpoint = films.endpoints.find((candidate) => candidate.id === id);
    if (!endpoint) throw new Error(`There is no ${id}`);
    return viewOf({ endpoint, translate: (_, english) => english }, 'en', films).job;
  };

  it('is by the calls that ask about it and download it, as plain JSON', () => {
    const job = jobAt('gateway.draw-film');
    expect(job).toMatchObject({
      step: 'create',
      reading: filmJob.reading,
      retrieve: { id: 'gateway.get-film', template: '/toy/films/{film_id}' },
      download: { id: 'gateway.download-film' },
    });
    expect(JSON.parse(JSON.stringify(job))).toEqual(job);
    expect(JSON.stringify(job).length).toBeLessThan(1_500);
  });

  it('says which step each page is about', () => {
    expect(filmEndpoints.map(({ id }) => jobAt(id)?.step)).toEqual([
      'create',
      'retrieve',
      'download',
      'also',
    ]);
  });

  it('has no download where the answer has the address of the result', () => {
    expect(jobAt('gateway.get-film', linkedFilmJob)).not.toHaveProperty('download');
    expect(jobAt('gateway.download-film', linkedFilmJob)).toBeUndefined();
  });
});
