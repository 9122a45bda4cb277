import { Validator, type Schema } from '@cfworker/json-schema';
import { Validator as OpenApiValidator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test, vi } from 'vitest';
import { installation, listingIn, mdxAt, markdownAt, openApiAround, pageParams } from '@/app/page-texts';
import sitemap from '@/app/sitemap';
import { catalog } from '@/content/catalog';
import { site } from '@/content/site';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { locales } from '@/lib/i18n/locale';
import { addressOf } from '@/lib/publish/addresses';
import { llmsText } from '@/lib/publish/llms';
import { openApiOf } from '@/lib/publish/openapi';
import { pagesOf } from '@/lib/publish/pages';
import { publicEnv } from '@/lib/server/env';
import { toy } from './toy-endpoint';

vi.stubEnv('UPSTREAM_URL', '');
vi.stubEnv('UPSTREAM_PUBLIC_URL', '');
const siteUrl = publicEnv().site.url;
const addresses = new Set(
  locales.flatMap((locale) => pagesOf(catalog).map((page) => `${siteUrl}${addressOf(locale, page)}`)),
);
const linksIn = (markdown: string) =>
  [...markdown.matchAll(/\]\((http[^)\s]+)\)/g)].map(([, url = '']) => url);

describe('every link leads to a page of the catalogue', () => {
  test('in llms.txt, which names every endpoint, every model and every guide', () => {
    const links = linksIn(llmsText(listingIn('en'), installation()));
    const pages = links.filter((url) => url.endsWith('.md')).map((url) => url.slice(0, -'.md'.length));
    expect(pages.filter((url) => !addresses.has(url))).toEqual([]);
    expect(pages).toHaveLength(
      catalog.endpoints.length + catalog.models.length + (catalog.guides ?? []).length,
    );
    expect(links.filter((url) => !url.endsWith('.md'))).toEqual([
      `${siteUrl}/openapi.json`,
      `${siteUrl}/llms-full.txt`,
    ]);
  });

  test('in the sitemap, which has every page in every language', () => {
    const entries = sitemap();
    expect(new Set(entries.map(({ url }) => url))).toEqual(addresses);
    const sisters = entries.flatMap(({ alternates }) => Object.values(alternates.languages));
    expect(sisters.filter((url) => url !== `${siteUrl}/` && !addresses.has(url))).toEqual([]);
  });

  test.each(pageParams())('in $path as Markdown', ({ path }) => {
    const markdown = markdownAt(path) ?? '';
    const [heading] = markdown.split('\n');
    expect(heading).toMatch(/^# \S/);
    const links = linksIn(markdown);
    expect(links.filter((url) => !addresses.has(url.replace(/\.md$/, '')))).toEqual([]);
    expect(markdown).not.toMatch(/\bundefined\b|\[object /);
  });
});

test('an address without a page has no Markdown and no MDX, and lists have no MDX', () => {
  expect(markdownAt(['en', 'models', 'gpt-9'])).toBeUndefined();
  expect(markdownAt(['fr'])).toBeUndefined();
  expect(mdxAt(['en', 'models'])).toBeUndefined();
  expect(mdxAt(['en', 'models', 'gemini-3.1-pro'])).toMatch(
    /^# Gemini 3\.1 Pro\n[^]*<Samples>[^]*<\/Samples>\n$/,
  );
});

describe.each([
  ['the catalogue', catalog],
  ['an endpoint of every kind of field', defineCatalog({ endpoints: [defineEndpoint(toy)], models: [] })],
])('the OpenAPI document of %s', (_, subject) => {
  const document = openApiOf(subject, openApiAround());
  const plain: unknown = JSON.parse(JSON.stringify(document));

  test('is valid OpenAPI 3.1', async () => {
    const validator = new OpenApiValidator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('has every endpoint, and nothing refers to what is not there', () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.keys(item));
    expect(operations).toHaveLength(subject.endpoints.length);
    const refs = find(plain, '$ref').map(String);
    const dangling = refs.filter((ref) => resolve(plain, ref) === undefined);
    expect(refs.length).toBeGreaterThan(2);
    expect(dangling).toEqual([]);
  });

  test('has no word of JSON Schema that is only ours', () => {
    for (const word of ['x-values', 'x-one-of', 'x-type', '$defs', '$schema']) {
      expect(find(plain, word), word).toEqual([]);
    }
  });

  test('has examples that its schemas accept', () => {
    const examples = examplesIn(document.paths);
    expect(examples.length).toBeGreaterThan(subject.endpoints.length);
    const wrong = examples.flatMap(({ place, schema, value }) => {
      const { valid, errors } = validatorOf(schema, document.components.schemas).validate(value);
      return valid ? [] : [`${place}: ${errors.at(-1)?.instanceLocation} ${errors.at(-1)?.error}`];
    });
    expect(wrong).toEqual([]);
  });
});

test('a request with two members of a one-of is refused by the document, and one with an unknown name', () => {
  const document = openApiOf(catalog, openApiAround());
  const validator = validatorOf({ $ref: '#/components/schemas/gemini.Part' }, document.components.schemas);
  expect(validator.validate({ text: 'a' }).valid).toBe(true);
  expect(validator.validate({ text: 'a', fileData: { fileUri: 'gs://a/b' } }).valid).toBe(false);
  expect(validator.validate({ txet: 'a' }).valid).toBe(false);
});

test('the document says who is asked, how the key is sent and which models there are', () => {
  const document = openApiOf(catalog, openApiAround());
  expect(document.info.title).toBe(site.name);
  expect(document.servers).toEqual([{ url: `${siteUrl}/sandbox`, description: 'Sandbox' }]);
  expect(document.components.securitySchemes).toMatchObject({
    bearer: { type: 'http', scheme: 'bearer' },
    'x-goog-api-key': { type: 'apiKey', in: 'header', name: 'x-goog-api-key' },
  });
  const operation = document.paths['/v1beta/models/{model}:generateContent']?.['post'];
  expect(operation).toMatchObject({
    operationId: 'geminiGenerateContent',
    tags: ['Gemini'],
    security: [{ bearer: [] }, { 'x-goog-api-key': [] }],
  });
  expect(JSON.stringify(operation)).toContain('"gemini-3.1-pro-preview"');
});

type Found = { place: string; schema: Schema; value: unknown };

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every value under a name, at any depth; the names of properties do not count. */
function find(value: unknown, name: string): unknown[] {
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    ...(key === name ? [child] : []),
    ...(key === 'value' || key === 'example' ? [] : find(child, name)),
  ]);
}

const resolve = (document: unknown, ref: string): unknown =>
  ref
    .slice('#/'.length)
    .split('/')
    .reduce((node, key) => (isNode(node) ? node[key] : undefined), document);

/** The examples of media types and parameters, and each event of a stream, with the schema that they stand beside. */
function examplesIn(node: unknown, place = 'paths'): Found[] {
  if (!isNode(node)) return [];
  const { schema, example, examples } = node;
  if (!isNode(schema)) {
    return Object.entries(node).flatMap(([key, child]) => examplesIn(child, `${place}/${key}`));
  }
  const named = isNode(examples) ? Object.entries(examples) : [];
  const values = named.map(([name, entry]) => ({ name, value: isNode(entry) ? entry['value'] : undefined }));
  const all = [...values, ...('example' in node ? [{ name: 'example', value: example }] : [])];
  const whole = all.map(({ name, value }) => ({ place: `${place}/${name}`, schema, value }));
  const event = find(schema, 'contentSchema').at(-1);
  const events = isNode(event)
    ? all.flatMap(({ name, value }) =>
        [...String(value).matchAll(/^data: (\{.*)$/gm)].map(([, data = '']) => ({
          place: `${place}/${name}`,
          schema: event,
          value: JSON.parse(data) as unknown,
        })),
      )
    : [];
  return [...whole, ...events];
}

const validatorOf = (schema: Schema, schemas: object) =>
  new Validator({ ...schema, components: { schemas } } as Schema, '2020-12', false);
