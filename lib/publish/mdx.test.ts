import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { referenceComponents } from '@/components/mdx/components';
import { reference } from '@/content/locales/en/reference';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { streamingToy, toy } from '@/tests/toy-endpoint';
import { mdxFence, mdxText } from './escape';
import { referenceMdx } from './mdx';

const around = {
  words: reference,
  baseUrl: 'https://gw.example',
  keyVariable: 'GATEWAY_API_KEY',
  tabs: [],
  formatDate: (date: string) => date,
};
const source = referenceMdx({ endpoint: defineEndpoint(toy), translate: (_, english) => english }, around);

async function render(mdx: string): Promise<string> {
  const { default: Content } = await evaluate(mdx, {
    ...runtime,
    remarkPlugins: [remarkGfm],
    useMDXComponents: () => referenceComponents(reference),
  });
  return renderToStaticMarkup(createElement(Content));
}

describe('referenceMdx', () => {
  it('is the page: every field is literal text in it and stands in the HTML', async () => {
    const html = await render(source);
    for (const id of [
      'path.canvas',
      'query.dry',
      'body.root.label',
      'body.shapes.square.side',
      'response-200.painted',
    ]) {
      expect(source).toContain(`id="${id}"`);
      expect(html).toContain(`id="${id}"`);
    }
    expect(html).toContain('Paints a tree in <code>one</code> color {really} with &lt;care&gt;.');
  });

  it('loses a field on the page when the field leaves the MDX', async () => {
    const [field] = /<Field id="body\.mood"[\s\S]*?<\/Field>/.exec(source) ?? [];
    expect(field).toContain('Any mood.');
    const html = await render(source.replace(field ?? '', ''));
    expect(await render(source)).toContain('Any mood.');
    expect(html).not.toContain('Any mood.');
    expect(html).toContain('The color.');
  });
});

describe('a stream of named events', () => {
  const streamed = referenceMdx(
    { endpoint: defineEndpoint(streamingToy), translate: (_, english) => english },
    around,
  );
  const section = streamed.slice(streamed.indexOf('<Section id="event">'));

  it('says how it is asked for, what order its events have, and when it is over', async () => {
    const html = await render(section);
    expect(html).toContain('With <code>&quot;stream&quot;: true</code> in the body');
    expect(html).toContain(
      'repeats the name as <code>type</code>. The stream is over after the event <code>stop</code>.',
    );
    expect(html).toContain('Order: <code>text* stop</code>.');
  });

  it('shows each event with its meaning, what is special about it, and its fields', async () => {
    const html = await render(section);
    const [text, stop, failed] = html
      .split('<div class="field event" id="event.')
      .filter((part) => /^\w+"/.test(part));
    expect(text).toMatch(/^text".*holds text.*More of what is said\./s);
    expect(html).toContain('id="event.text.text"');
    expect(stop).toMatch(/^stop".*last.*Nothing follows\./s);
    expect(failed).toMatch(/^failed".*error.*No more paint\./s);
    expect(html).toContain('aria-label="2 fields of failed"');
  });
});

describe('mdxText', () => {
  it.each([
    'Braces {x} and <tags> & entities &lt; stay',
    '# not a heading',
    '1. not a list',
    '- not a list',
    '* not a list, _not_ emphasis, [not](a-link), ![nor](image)',
    'import nothing from nowhere',
    'export default 1',
    'a | b | c, ~~not struck~~, back\\slash, $x$',
    'Tokens: <string>, {model}, https:colon',
  ])('reads like the text: %s', async (text) => {
    const html = await render(`${mdxText(text)}\n`);
    const read = html
      .replace(/<\/?p>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    expect(read).toBe(text);
  });
});

describe('mdxFence', () => {
  it('holds code that has fences of its own', async () => {
    const code = 'echo "```"\n````\n{x} <b>';
    expect(await render(mdxFence(code, 'bash'))).toContain('echo &quot;```&quot;\n````\n{x} &lt;b&gt;');
  });
});
