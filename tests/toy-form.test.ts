import { readFileSync } from 'node:fs';
import { Validator as OpenApiValidator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceWords } from '@/content/locales/words';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { planOf } from '@/lib/endpoint/plan';
import { sampleFilesOf, saveAsOf } from '@/lib/publish/files';
import { documentMarkdown } from '@/lib/publish/markdown';
import { referenceMdx } from '@/lib/publish/mdx';
import { openApiOf } from '@/lib/publish/openapi';
import { fittedScenarios, requestOf } from '@/lib/publish/page';
import { sectionsOf } from '@/lib/publish/sections';
import { schemaDocument, viewOf } from '@/lib/publish/view';
import type { Body } from '@/lib/request/spec';
import { answerFromSandbox, sandboxRoute } from '@/lib/server/sandbox-server';
import { answerTo } from '@/lib/snippets/snippet';
import { canary, stubbedRelay } from './relay-fixture';
import { startRecorder, forwardTo, type Recorder } from './samples/echo-server';
import { trySample } from './samples/try-sample';
import { serveHandler } from './serve-handler';
import { toyDownload, toyForm } from './toy-form';

// One description and one catalogue: nothing else of the project knows these endpoints.
const endpoint = defineEndpoint(toyForm);
const download = defineEndpoint(toyDownload);
const catalog = defineCatalog({ endpoints: [endpoint, download], models: [] });
const translate = (_: string, english: string) => english;
const subject = { endpoint, translate };
const around = {
  words: referenceWords.en,
  baseUrl: 'https://gw.example',
  keyVariable: 'TOY_KEY',
  tabs: [],
  formatDate: (date: string) => date,
};
const bytesOf = (name: string) => readFileSync(`public/samples/${name}`);
const specOf = (id: string, baseUrl: string) => {
  const scenario = fittedScenarios(subject).find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`The toy has no scenario "${id}"`);
  const files = sampleFilesOf(subject, 'https://docs.example');
  return requestOf(planOf(endpoint), scenario.values, { baseUrl }, 'TOY_KEY', files);
};

/** The form of a scenario as a browser sends it: every file with its bytes. */
function formOf(body: Body | undefined): FormData {
  if (body?.kind !== 'multipart') throw new Error('The request has no form');
  const form = new FormData();
  for (const part of body.parts) {
    if (part.kind === 'text') form.append(part.name, part.text);
    else {
      const { name, mediaType } = part.file;
      form.append(part.name, new Blob([bytesOf(name)], { type: mediaType }), name);
    }
  }
  return form;
}

describe('a described form', () => {
  it('has a page that tells its files, its media types and the same request as JSON', () => {
    const pages = [referenceMdx(subject, around), documentMarkdown(subject, around, [])];
    for (const page of pages) {
      expect(page).toContain('multipart/form-data, application/json');
      expect(page).toContain('## Request body `multipart/form-data`');
      expect(page).toContain('## Request body as JSON `application/json`');
      expect(page).toContain('file | file[]');
      expect(page).toContain('image/png, image/webp');
    }
    expect(pages[0]).toContain(
      '<Field id="body.mask" name="mask" type="file" limits={["image/png, image/webp"]}>',
    );
    expect(pages[0]).toContain('<Field id="json-body.image_url"');
    expect(sectionsOf(subject, referenceWords.en, false).map(({ id }) => id)).toEqual([
      'authorization',
      'body',
      'json-body',
      'responses',
    ]);
  });

  it('says of an answer of bytes what it is, and shows no name of a file for its example', () => {
    const own = { endpoint: download, translate };
    for (const page of [referenceMdx(own, around), documentMarkdown(own, around, [])]) {
      expect(page).toContain('The answer is a `file`: its bytes, as `image/png`, `image/webp`.');
      expect(page).not.toContain('"cat.png"');
    }
  });

  it('is a valid OpenAPI document with both bodies, the encoding of the files, and bytes', async () => {
    const document = openApiOf(catalog, {
      name: 'Toy',
      description: 'Hats.',
      families: { gemini: 'G', openai: 'O', anthropic: 'A', ark: 'K', gateway: 'W' },
      servers: [{ label: 'Toy', url: 'https://gw.example' }],
      link: () => 'https://docs.example',
    });
    const checked = await new OpenApiValidator().validate(JSON.parse(JSON.stringify(document)));
    expect(checked.errors).toBeUndefined();
    expect(document.paths['/toy/hats']?.post).toMatchObject({
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: { $ref: '#/components/schemas/gateway.HatForm' },
            encoding: {
              image: { contentType: 'image/png, image/webp' },
              mask: { contentType: 'image/png, image/webp' },
            },
            examples: { 'one-cat': { value: { image: 'cat.png', prompt: 'A cap' } } },
          },
          'application/json': { schema: { $ref: '#/components/schemas/gateway.HatJson' } },
        },
      },
    });
    expect(document.components.schemas['gateway.HatForm']?.properties?.mask).toEqual({
      type: 'string',
      format: 'binary',
      description: 'Where the hat may be.',
    });
    const bytes = { schema: { type: 'string', format: 'binary' } };
    expect(document.paths['/toy/hats/{hat}/content']?.get).toHaveProperty('responses.200.content', {
      'image/png': bytes,
      'image/webp': bytes,
    });
  });

  it('gives the workbench the form’s schema, the sample files and where an answer goes', () => {
    expect(JSON.stringify(schemaDocument(subject).request)).toContain('Where the hat may be.');
    const view = viewOf(subject, 'en', catalog, 'https://docs.example');
    const fileAt = (name: string) => ({
      name,
      mediaType: 'image/png',
      href: `https://docs.example/samples/${name}`,
    });
    expect(view.files).toEqual([fileAt('cat.png'), fileAt('bar-chart.png')]);
    expect(view.plan.body).toEqual({
      mediaType: 'multipart/form-data',
      required: true,
      files: {
        image: { accept: ['image/png', 'image/webp'], several: true },
        mask: { accept: ['image/png', 'image/webp'], several: false },
      },
      also: ['application/json'],
    });
    expect(view.scenario.saveAs).toBeUndefined();
    const { plan, scenario } = viewOf({ endpoint: download, translate }, 'en', catalog);
    expect([plan.media, scenario.saveAs]).toEqual([true, 'cat.png']);
    expect(download.scenarios.map((one) => saveAsOf(download, one))).toEqual(['cat.png', 'cat.png']);
    expect(view.plan.media).toBeUndefined();
  });
});

describe('a form that is sent', () => {
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

  it.each(['curl', 'javascript', 'java'] as const)(
    'by the sample in %s arrives part by part, and the sandbox knows its scenario',
    async (language) => {
      for (const id of ['two-cats', 'one-cat']) {
        const request = {
          name: id,
          spec: specOf(id, 'https://docs.example/sandbox'),
          files: ['cat.png', 'bar-chart.png'].map((name) => `public/samples/${name}`),
        };
        expect(await trySample(language, request, recorder)).toEqual([]);
      }
    },
  );

  it.each(['curl', 'javascript', 'java'] as const)(
    'back by the sample in %s is saved, byte for byte',
    async (language) => {
      const picture = bytesOf('cat.png');
      const answering = await startRecorder(() =>
        Promise.resolve({ status: 200, rawHeaders: ['content-type', 'image/png'], body: picture }),
      );
      const [scenario] = fittedScenarios({ endpoint: download, translate });
      if (!scenario) throw new Error('The toy has a scenario');
      const { values } = scenario;
      const spec = requestOf(planOf(download), values, { baseUrl: 'https://gw.example' }, 'TOY_KEY');
      const answer = answerTo(undefined, values, saveAsOf(download, scenario));
      try {
        const request = { name: 'tall', spec, files: [], options: { answer } };
        expect(await trySample(language, request, answering)).toEqual([]);
        const other = { ...request, options: { answer: { saveAs: 'cat.webp' } } };
        expect(await trySample(language, other, answering)).toEqual([]);
      } finally {
        await answering.close();
      }
    },
  );

  const post = (init: RequestInit) =>
    fetch(`${site.url}/sandbox/toy/hats`, {
      method: 'POST',
      ...init,
      headers: { authorization: 'Bearer k', ...init.headers },
    });

  it('is read by the sandbox over HTTP, as a form and as JSON', async () => {
    const form = await post({ body: formOf(specOf('two-cats', site.url).body) });
    expect([form.status, await form.json()]).toEqual([200, { hats: 2 }]);
    const json = await post({
      headers: { 'content-type': 'application/json' },
      body: '{"image_url":"https://docs.example/cat.png","prompt":"A cap"}',
    });
    expect(json.status).toBe(200);
  });

  it.each([
    ['JSON that the form would take', '{"image":"cat.png","prompt":"A cap"}', 'application/json', 'image'],
    [
      'another media type',
      'a=b',
      'application/x-www-form-urlencoded',
      'multipart/form-data or application/json',
    ],
    ['a form without a boundary', 'a=b', 'multipart/form-data', 'names no boundary'],
    ['a form that breaks off', '--x\r\nContent-Disp', 'multipart/form-data; boundary=x', 'begin and end'],
    ['nothing', '', 'multipart/form-data; boundary=x', 'needs a body'],
    ['an empty form', '--x--\r\n', 'multipart/form-data; boundary=x', 'image'],
  ])('is refused with 400 where it is %s', async (_, body, type, message) => {
    const response = await post({ headers: { 'content-type': type }, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(message) });
  });

  it.each<[string, (form: FormData) => void, string]>([
    ['text in the place of a file', (form) => form.set('mask', 'cat.png'), 'mask: must be a file'],
    [
      'a file in the place of text',
      (form) => form.set('prompt', new Blob(['x']), 'a.png'),
      'prompt: takes no file',
    ],
    [
      'a file of another type',
      (form) => form.set('mask', new Blob(['x'], { type: 'image/gif' }), 'a.gif'),
      'mask: must be image/png or image/webp, not image/gif',
    ],
    ['words for a number', (form) => form.set('n', 'two'), 'n: '],
    ['a field that is not documented', (form) => form.set('colour', 'red'), 'colour'],
    ['two masks', (form) => form.append('mask', new Blob(['x'], { type: 'image/png' }), 'b.png'), 'mask: '],
  ])('is refused where it has %s', async (_, change, message) => {
    const form = formOf(specOf('two-cats', site.url).body);
    change(form);
    const response = await post({ body: form });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('is relayed with the key, its bytes and its boundary, or as JSON', async () => {
    const { send, stub } = await stubbedRelay({ plan: planOf(endpoint) });
    const sent = new Request(site.url, { method: 'POST', body: formOf(specOf('two-cats', stub.url).body) });
    const body = Buffer.from(await sent.arrayBuffer());
    const type = sent.headers.get('content-type') ?? '';
    const response = await send({ query: '', headers: { 'content-type': type }, body });
    expect(response.status).toBe(200);
    const json = '{"image_url":"https://docs.example/cat.png","prompt":"A cap"}';
    expect((await send({ query: '', body: json })).status).toBe(200);
    expect(
      stub.received.map(({ path, headers }) => [path, headers['content-type'], headers.authorization]),
    ).toEqual([
      ['/toy/hats', type, `Bearer ${canary}`],
      ['/toy/hats', 'application/json', `Bearer ${canary}`],
    ]);
    expect(stub.received.map(({ body: arrived }) => arrived.toString('latin1'))).toEqual([
      body.toString('latin1'),
      json,
    ]);
  });

  it('is answered by the sandbox behind the relay, and refused there in the API’s own words', async () => {
    const { send } = await stubbedRelay({
      plan: planOf(endpoint),
      sandbox: (spec, options) => answerFromSandbox(catalog, spec, options),
    });
    const request = new Request(site.url, {
      method: 'POST',
      body: formOf(specOf('two-cats', 'https://docs.example').body),
    });
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    const response = await send({ query: '', headers, body: await request.arrayBuffer() });
    expect([response.headers.get('x-answered-by'), await response.json()]).toEqual(['sandbox', { hats: 2 }]);
    const broken = await send({ query: '', headers, body: '--nothing' });
    expect([broken.status, broken.headers.get('x-answered-by')]).toEqual([400, 'sandbox']);
  });
});
