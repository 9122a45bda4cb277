import { evaluate } from '@mdx-js/mdx';
import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { describe, expect, it } from 'vitest';
import { Validator } from '@seriousme/openapi-schema-validator';
import { referenceWords } from '@/content/locales/words';
import { dictionaries } from '@/content/locales';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineModel } from '@/lib/endpoint/define-model';
import type { JobInput } from '@/lib/endpoint/job';
import { snippets } from '@/lib/snippets';
import { filmEndpoints, filmJob, linkedFilmJob } from '@/tests/toy-job';
import { addressOf } from './addresses';
import { jobProgramOf, jobStepsOf, jobTexts } from './job';
import { jobBlocks, jobMdx } from './job-mdx';
import { llmsText } from './llms';
import { openApiOf } from './openapi';

const pencil = defineModel({
  code: 'pencil-1',
  title: 'Pencil',
  vendor: 'Toy',
  modality: 'video',
  availability: { status: 'available' },
  summary: 'It draws.',
  abilities: ['video-out'],
  endpoints: [{ id: 'gateway.draw-film' }, { id: 'gateway.get-film' }],
});
const translate = (_: string, english: string) => english;
const formats = {
  duration: (seconds: number) => `${seconds} s`,
  anyOf: (texts: string[]) => texts.join(' or '),
  inTurn: (texts: string[]) => texts.join(', '),
};
const films = (job: JobInput) => defineCatalog({ endpoints: filmEndpoints, models: [pencil], jobs: [job] });

function about(id: string, { job = filmJob, model = false } = {}) {
  const endpoint = filmEndpoints.find((candidate) => candidate.id === id);
  if (!endpoint) throw new Error(`There is no ${id}`);
  const subject = { endpoint, translate, ...(model ? { model: pencil } : {}) };
  const catalog = films(job);
  const program = jobProgramOf(subject, catalog, {
    baseUrl: 'https://gw.example/toys/',
    keyVariable: 'TOY_KEY',
    files: [],
  });
  const guide = {
    steps: jobStepsOf(subject, catalog).map(({ page, ...step }) => ({
      ...step,
      href: addressOf('en', page),
    })),
    texts: jobTexts(subject, catalog, referenceWords.en.job, formats),
    programs: program
      ? Object.values(snippets).map(({ title, highlight, renderJob }) => ({
          title,
          highlight,
          code: renderJob(program),
        }))
      : [],
  };
  return { guide, program };
}

describe('the steps of a job on a page', () => {
  it('lead to the pages of the same model where it has them, else to the reference', () => {
    expect(about('gateway.get-film', { model: true }).guide.steps).toMatchObject([
      { step: 'create', href: '/en/models/pencil-1', current: false },
      { step: 'retrieve', href: '/en/models/pencil-1/gateway/get-film', current: true },
      { step: 'download', href: '/en/reference/gateway/download-film', current: false },
      { step: 'also', href: '/en/reference/gateway/forget-film', current: false },
    ]);
    expect(about('gateway.draw-film').guide.steps.map(({ href }) => href)[0]).toBe(
      '/en/reference/gateway/draw-film',
    );
  });

  it('are told in sentences: states, pauses, and where the result and the reason are', () => {
    expect(about('gateway.get-film').guide.texts).toEqual([
      'The state is in `status`: `waiting` or `drawing` while the job goes on, `done` when it is done, ' +
        '`torn` or `expired` when it has failed. Take any other value for a job that still goes on.',
      'Ask at once, then after 5 s, 10 s, then every 30 s; give up after 900 s.',
      'Why a job failed is in `error.message`.',
    ]);
    expect(about('gateway.get-film', { job: linkedFilmJob }).guide.texts[2]).toBe(
      'Get the result from the address in `output[0].url`, without your key. Why a job failed is in `error.message`.',
    );
  });

  it('are not there on a page that belongs to no job', () => {
    expect(about('gateway.forget-film', { job: linkedFilmJob }).guide).toEqual({
      steps: [],
      texts: [],
      programs: [],
    });
  });
});

describe('the program of a job', () => {
  it('stands on the page that begins it alone, with that page’s first scenario', () => {
    const { program } = about('gateway.draw-film', { model: true });
    expect(program?.create.body).toMatchObject({ text: expect.stringContaining('"model": "pencil-1"') });
    expect(program?.retrieve).toMatchObject({ url: ['https://gw.example/toys/toy/films/', ''] });
    expect(program?.download).toMatchObject({
      method: 'GET',
      url: ['https://gw.example/toys/toy/films/', '/content'],
      headers: [{ name: 'Authorization', value: 'Bearer ', variable: 'TOY_KEY' }],
    });
    expect(about('gateway.get-film').program).toBeUndefined();
    expect(about('gateway.draw-film', { job: linkedFilmJob }).program).not.toHaveProperty('download');
  });
});

describe('the section of a job', () => {
  it('is on the page: numbered steps, the current one marked, and a program in each language', async () => {
    const { guide } = about('gateway.draw-film', { model: true });
    const source = jobMdx(guide, referenceWords.en);
    const { JobSteps, JobStep, JobProgram, Section } = await import('@/components/reference/page-parts');
    const { default: Content } = await evaluate(source, {
      ...runtime,
      useMDXComponents: () => ({ JobSteps, JobStep, JobProgram, Section }),
    });
    const html = renderToStaticMarkup(createElement(Content));
    expect(html).toMatch(/<section id="job"[^>]*>\s*<h2>The whole job<\/h2>\s*<ol class="job-steps">/);
    expect(html).toContain('<li aria-current="step"><strong>Draw a film</strong>');
    expect(html).toContain('<a href="/en/models/pencil-1/gateway/get-film">Ask about a film</a>');
    expect(html.match(/<details class="job-program"/g)).toHaveLength(4);
    expect(html.match(/<details class="job-program"[^>]* open=""/g)).toHaveLength(1);
    for (const { code } of guide.programs) expect(source).toContain(code.trim());
    expect(gzipSync(html).length).toBeLessThan(5_000);
  });

  it('is in the Markdown of the page with the same programs', () => {
    const { guide } = about('gateway.draw-film');
    const text = jobBlocks(guide, referenceWords.en).join('\n\n');
    expect(text).toContain('1. **Draw a film** (this page): Choose it to begin a film.');
    expect(text).toContain('2. [Ask about a film](/en/reference/gateway/get-film): Choose it to ask');
    expect(text).toContain('3. [Download a film](/en/reference/gateway/download-film)');
    expect(text).toContain('Also:\n\n- [Forget a film](/en/reference/gateway/forget-film)');
    for (const { title, code } of guide.programs) {
      expect(text).toContain(`#### ${title}`);
      expect(text).toContain(code);
    }
  });
});

describe('a job in the exports', () => {
  it('is a line of llms.txt', () => {
    const listing = { catalog: films(filmJob), words: dictionaries.en, translate, link: () => '/x' };
    const installation = { name: 'Toys', siteUrl: '', baseUrl: '', keyVariable: 'TOY_KEY' };
    expect(llmsText(listing, installation)).toContain(
      '## Jobs of several calls\n\n- `POST /toy/films`, then `GET /toy/films/{film_id}`, then ' +
        '`GET /toy/films/{film_id}/content`. Over when `status` is `done` (failed: `torn`, `expired`).',
    );
    expect(llmsText({ ...listing, catalog: { ...listing.catalog, jobs: [] } }, installation)).not.toContain(
      'Jobs of several calls',
    );
  });

  it('is linked in OpenAPI from the answer that begins it', async () => {
    const document = openApiOf(films(filmJob), {
      name: 'Toys',
      description: 'Toys.',
      families: dictionaries.en.shell.families,
      servers: [{ label: 'Toys', url: 'https://gw.example' }],
      link: () => 'https://docs.example/x',
    });
    const parameters = { film_id: '$response.body#/id' };
    expect(document.paths['/toy/films']?.post).toMatchObject({
      responses: {
        200: {
          links: {
            gatewayGetFilm: { operationId: 'gatewayGetFilm', parameters },
            gatewayDownloadFilm: { operationId: 'gatewayDownloadFilm', parameters },
          },
        },
      },
    });
    expect(document.paths['/toy/films/{film_id}']?.get).not.toHaveProperty('responses.200.links');
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  });
});
