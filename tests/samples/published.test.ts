import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { answerParts } from '@/lib/snippets/snippet';
import { serveHandler } from '../serve-handler';
import { forwardTo, startRecorder, type Recorder } from './echo-server';
import { publishedRequests } from './published';
import { trySample } from './try-sample';

// All published samples run in `npm run samples`; here those of the scenarios whose text streams in several ways.
let site: Awaited<ReturnType<typeof serveHandler>>;
let recorder: Recorder;
beforeAll(async () => {
  site = await serveHandler(sandboxRoute(catalog));
  recorder = await startRecorder(forwardTo(site.url));
});
afterAll(async () => {
  await recorder.close();
  await site.close();
});

const streams = publishedRequests('https://docs.example/sandbox').filter(
  ({ options }) => answerParts(options).stream,
);
const scenarioOf = (name: string) => name.split(', ').at(-1);

test('every scenario of an endpoint with a stream switch is published as a stream too', () => {
  const endpoint = catalog.endpoints.find(({ id }) => id === 'gemini.generate-content');
  const published = new Set(streams.map(({ name }) => scenarioOf(name)));
  expect(endpoint?.scenarios.map(({ id }) => id).filter((id) => !published.has(id))).toEqual([]);
});

test.each(['curl', 'javascript', 'java'] as const)(
  'the stream samples in %s print what the scenario streams',
  async (language) => {
    for (const id of ['hello', 'thinking', 'function-call', 'invalid-argument']) {
      const request = streams.find(({ name }) => scenarioOf(name) === id);
      if (!request) throw new Error(`No stream of the scenario ${id}`);
      expect(await trySample(language, request, recorder), request.name).toEqual([]);
    }
  },
);

const files = publishedRequests('https://docs.example/sandbox').filter(({ spec, options }) => {
  const { stream, saveAs } = answerParts(options);
  return !stream && (spec.body?.kind === 'multipart' || saveAs !== undefined);
});

test('forms and bytes are among the published samples', () => {
  expect(files.some(({ spec }) => spec.body?.kind === 'multipart')).toBe(true);
  expect(files.some(({ options }) => answerParts(options).saveAs !== undefined)).toBe(true);
});

test.each(['curl', 'javascript'] as const)(
  'the samples in %s send the files of their scenarios, and save what is bytes',
  async (language) => {
    for (const request of files) {
      expect(await trySample(language, request, recorder), request.name).toEqual([]);
    }
  },
);
