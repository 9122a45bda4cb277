import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { reference as zh } from '@/content/locales/zh/reference';
import { reference as en } from '@/content/locales/en/reference';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { flatten } from '@/lib/schema/fields';
import { streamingToy, toy } from '@/tests/toy-endpoint';
import { codeSpan, markdownText } from './escape';
import { documentMarkdown } from './markdown';
import { tablesOf } from './page';
import { fill } from '@/lib/i18n/fill';

const subject = {
  endpoint: defineEndpoint(toy),
  translate: (_: string, english: string) => english,
};
const around = {
  words: en,
  baseUrl: 'https://gw.example',
  keyVariable: 'GATEWAY_API_KEY',
  tabs: [],
  formatDate: (date: string) => date,
};
const samples = [{ title: 'cURL', highlight: 'bash', code: 'echo "```"' }];
const source = documentMarkdown(subject, around, samples);
const lines = source.split('\n');

async function render(markdown: string): Promise<string> {
  const { default: Content } = await evaluate(markdown, {
    ...runtime,
    format: 'md',
    remarkPlugins: [remarkGfm],
  });
  return renderToStaticMarkup(createElement(Content));
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

it('lists the events of a stream with their marks, meanings and fields', () => {
  const streamed = documentMarkdown({ ...subject, endpoint: defineEndpoint(streamingToy) }, around, []);
  expect(
    streamed
      .slice(streamed.indexOf(`## ${en.streamEvents}`))
      .split('\n')
      .slice(4, 13),
  ).toEqual([
    'Order: `text* stop`. Events that do not stand in it may come at any time.',
    '',
    '- `text` (holds text): More of what is said.',
    '  - `type` (`"text"`, required)',
    '  - `text` (`string`, required): The next words.',
    '- `stop` (last): Nothing follows.',
    '  - `type` (`"stop"`, required)',
    '- `failed` (error): No more paint.',
    '  - `type` (`"failed"`, required)',
  ]);
});

describe('a page as Markdown', () => {
  it('begins with what the endpoint is called, where it is and what it does', async () => {
    expect(lines.slice(0, 7)).toEqual([
      '# Paint a tree',
      '',
      'Text',
      '',
      '`POST https://gw.example/toy/{canvas}:paint`',
      '',
      'Paints a tree in `one` color {really} with \\<care>.',
    ]);
    expect(await render(source)).toContain('<h2>Request body <code>application/json</code></h2>');
  });

  it('names every field of the page by its whole path', () => {
    const { path, query, body, responses } = tablesOf(subject);
    const rows = [path, query, ...(body ? [body] : []), ...responses.map(({ table }) => table)].flatMap(
      flatten,
    );
    expect(rows.length).toBeGreaterThan(12);
    const missing = rows.filter(
      (row) => !lines.some((line) => line.trim().startsWith(`- \`${row.path}\` (\`${row.type}\``)),
    );
    expect(missing).toEqual([]);
  });

  it('says of a field what may be sent', () => {
    const limits = [fill(en.limits.minLength, { value: 1 }), fill(en.limits.maxLength, { value: 20 })];
    expect(source).toContain(
      `- \`root.label\` (\`string\`, required, ${limits.join(', ')}): The name that is shown.`,
    );
    expect(source).toContain('- `canvas` (`string`, required, matches `^[a-z]+$`): Where to paint.');
    expect(source).toContain(
      '- `color` (`string`, default `"GREEN"`): The color.\n  - One of:\n    - `RED`: Stop.',
    );
    expect(source).toContain('  - Known values; others are accepted: `calm`');
    expect(source).toContain('- `note` (`string`, may be null, deprecated): A note.');
    expect(source).toContain('  - `Node`: see `root`');
  });

  it('sets the fields of each variant in under its name', () => {
    expect(source).toContain(
      '  - `square`: One with corners.\n    - `shapes[].type` (`"square"`, required): Always square.',
    );
  });

  it('sends the reader to the section where a type of another section is described', () => {
    expect(source).toContain('- `Node`: see `root` (Request body)');
  });

  it('has the samples, and the answers with their examples', async () => {
    expect(source).toContain('### cURL\n\n````bash\necho "```"\n````');
    expect(source).toContain('### 200 OK `application/json`');
    expect(source).toContain('Example:\n\n```json\n{\n  "message": "root.label is empty"\n}\n```');
    expect(await render(source)).toContain('<h3>400 Bad request <code>application/json</code></h3>');
  });

  it('speaks the language of the page', () => {
    expect(documentMarkdown(subject, { ...around, words: zh }, samples)).toContain(`## ${zh.responses}`);
  });
});

describe('markdownText', () => {
  it.each([
    'Braces {x} and <tags> & entities &lt; stay, so do a < b and AT&T',
    '# not a heading',
    '1. not a list',
    '- not a list',
    '> not a quotation',
    '* not a list, _not_ emphasis, [not](a-link), ![nor](image), [nor][this]',
    '2 * 3 * 4, max_tokens, __init__, snake_case_name',
    'a | b | c, ~~not struck~~, ~nor this~, back\\slash, \\* and $x$',
    'One ` tick, <br>, <!-- comment -->',
  ])('reads like the text: %s', async (text) => {
    expect(textOf(await render(`${markdownText(text)}\n`))).toBe(text);
  });

  it.each(['max_tokens of {model} costs $5', 'a < b & c > d', 'https://gw.example/v1'])(
    'leaves alone what is no mark: %s',
    (text) => {
      expect(markdownText(text)).toBe(text);
    },
  );
});

describe('codeSpan', () => {
  it.each(['plain', 'a `tick`', '``two`` and `', '|'])('holds %s', async (text) => {
    expect(textOf(await render(codeSpan(text)))).toBe(text);
  });
});
