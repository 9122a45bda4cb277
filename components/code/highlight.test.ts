import { describe, expect, it } from 'vitest';
import { highlighter } from '@/lib/server/highlighter';
import { highlight } from './highlight';
import { classOf } from './highlight-theme';

const samples = {
  bash: `curl "https://example.com/v1" \\\n  -H "Authorization: Bearer $KEY" \\\n  --data-raw '{"a": 1}'\n`,
  javascript:
    'const answer = await fetch(`https://example.com`);\n\nconsole.log(await answer.text()); // done\n',
  java: 'public class Main {\n  public static void main(String[] args) {\n    String n = "1";\n  }\n}\n',
  swift: 'import Foundation\n\nlet body = #"{"a": "东京 🗼"}"#\nprint(body)\n',
};

describe.each(Object.entries(samples))('%s', (language, code) => {
  it('keeps every character of the sample', async () => {
    const tokens = await highlight(code, language);
    expect(tokens.map(([text]) => text).join('')).toBe(code);
  });

  it('has the colours that the server gives it', async () => {
    const { tokens } = (await highlighter()).codeToTokens(code, { lang: language, theme: 'lectern' });
    const server = tokens
      .flat()
      .flatMap(({ content, color }) => [...content].map((char) => [char, classOf(color)]));
    const browser = (await highlight(code, language)).flatMap(([text, name]) =>
      [...text].map((char) => [char, name]),
    );
    const visible = ([char = '']: string[]) => /\S/.test(char);
    expect(browser.filter(visible)).toEqual(server.filter(visible));
  });

  it('is coloured by classes that the page styles', async () => {
    const classes = new Set((await highlight(code, language)).map(([, className]) => className));
    expect(classes).toContain('tk-string');
    expect([...classes].filter((name) => name !== '' && !/^tk-[a-z]+$/.test(name))).toEqual([]);
  });
});

it('a language without a grammar stays plain', async () => {
  expect(await highlight('x = 1', 'cobol')).toEqual([['x = 1', '']]);
});
