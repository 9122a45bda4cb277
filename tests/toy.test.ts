import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { referenceComponents } from '@/components/mdx/components';
import { dictionaries } from '@/content/locales';
import { referenceWords } from '@/content/locales/words';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { planOf } from '@/lib/endpoint/plan';
import { referenceMdx, samplesMdx } from '@/lib/publish/mdx';
import { sidebarOf } from '@/lib/publish/navigation';
import { fittedScenarios, requestOf } from '@/lib/publish/page';
import { schemaDocument, viewOf } from '@/lib/publish/view';
import { answerFromSandbox } from '@/lib/server/sandbox-server';
import { snippets } from '@/lib/snippets';
import { canary, stubbedRelay } from './relay-fixture';
import { toy } from './toy-endpoint';

// One description and one catalogue: nothing else of the project knows this endpoint.
const endpoint = defineEndpoint(toy);
const catalog = defineCatalog({ endpoints: [endpoint], models: [] });
const subject = { endpoint, translate: (_: string, english: string) => english };
const body =
  '{\n  "root": {\n    "label": "L\'oak",\n    "children": [\n      {\n        "label": "leaf"\n      }\n    ]\n  },\n  "color": "GREEN"\n}';

function toySpec(baseUrl: string) {
  const [scenario] = fittedScenarios(subject);
  if (!scenario) throw new Error('The toy has a scenario');
  return requestOf(planOf(endpoint), scenario.values, { baseUrl }, 'TOY_KEY');
}

describe('an endpoint that is described, and nothing more', () => {
  it('has a page with all its fields, its answers and its example', async () => {
    const source = referenceMdx(subject, {
      words: referenceWords.en,
      baseUrl: 'https://gw.example',
      keyVariable: 'TOY_KEY',
      tabs: [],
      formatDate: (date) => date,
    });
    const { default: Content } = await evaluate(source, {
      ...runtime,
      remarkPlugins: [remarkGfm],
      useMDXComponents: () => referenceComponents(referenceWords.en),
    });
    const html = renderToStaticMarkup(createElement(Content));
    for (const id of [
      'path.canvas',
      'query.dry',
      'body.root.children',
      'body.color',
      'response-200.painted',
    ]) {
      expect(source).toContain(`<Field id="${id}"`);
      expect(html).toContain(`id="${id}"`);
    }
    expect(html).toContain('Paint a tree');
    expect(html).toContain('id="response-400"');
    expect(html).toContain('root.label is empty');
  });

  it('has a sample in four languages, with its address, its key and its body', () => {
    const spec = toySpec('https://gw.example');
    const mdx = samplesMdx(spec, snippets, { answer: 'json' });
    expect(mdx.match(/<Sample /g)).toHaveLength(4);
    for (const { render } of Object.values(snippets)) {
      const text = render(spec, { answer: 'json' });
      expect(mdx).toContain(text.trim());
      expect(text).toContain('https://gw.example/toy/wall:paint?dry=true');
      expect(text).toContain('TOY_KEY');
      expect(text).toContain('oak');
    }
  });

  it('is answered by the sandbox, and refused where it is wrong', async () => {
    const ask = (text: string) => {
      const spec = toySpec('https://docs.example/sandbox');
      return answerFromSandbox(
        catalog,
        { ...spec, body: { kind: 'text', mediaType: 'application/json', text } },
        { signal: new AbortController().signal, keyNeeded: false },
      );
    };
    const answered = await ask(body);
    expect(answered.status).toBe(200);
    expect(await answered.json()).toEqual({ painted: { label: "L'oak" } });
    const refused = await ask('{"root": {"label": ""}}');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toHaveProperty('message', expect.stringContaining('root.label'));
  });

  it('has a schema for the editor, a view for the workbench and a place in the navigation', () => {
    const document = schemaDocument(subject);
    expect(Object.keys(document.responses)).toEqual(['200', '400']);
    expect(JSON.stringify(document.request)).toContain('The name that is shown.');
    const view = viewOf(subject, 'en', catalog);
    expect(view.scenario).toMatchObject({ id: 'oak', values: { path: { canvas: 'wall' }, body } });
    expect(view.schemaHref).toBe('/schema/en/all/gateway.paint-tree.json');
    const page = { type: 'reference', endpoint: endpoint.id } as const;
    const groups = sidebarOf(catalog, 'en', page, dictionaries.en.shell).flatMap((section) => section.groups);
    expect(groups.flatMap(({ entries }) => entries)).toEqual([
      {
        title: 'Paint a tree',
        href: '/en/reference/gateway/paint-tree',
        method: 'POST',
        current: true,
        entries: [],
      },
    ]);
  });

  it('is relayed, as the sample shows it, with the key and the bytes of the reader', async () => {
    const { send, stub } = await stubbedRelay({ plan: planOf(endpoint) });
    const response = await send({ query: 'path.canvas=wall&query.dry=true', body });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-answered-by')).toBe('upstream');
    expect(await response.json()).toEqual({ ok: true });
    const shown = new URL(toySpec(stub.url).url);
    expect(stub.received).toMatchObject([
      {
        method: 'POST',
        path: `${shown.pathname}${shown.search}`,
        headers: { authorization: `Bearer ${canary}`, 'content-type': 'application/json' },
      },
    ]);
    expect(stub.received[0]?.body.toString()).toBe(body);
  });
});
