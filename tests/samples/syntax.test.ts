import { describe, expect, test } from 'vitest';
import { snippets, type SnippetLanguage } from '@/lib/snippets';
import { sampleCases, streamSamples } from '@/lib/snippets/testing/cases';
import { jobSamples } from '@/lib/snippets/testing/jobs';
import { nastyStrings } from '@/lib/snippets/testing/nasty';
import { syntaxErrors } from './syntax';

const languages: SnippetLanguage[] = ['curl', 'javascript', 'java', 'swift'];
const nasty = nastyStrings(40, 7).map((text) => ({
  method: 'POST',
  url: 'https://gateway.example/v1/files',
  headers: [{ name: 'x-say', value: text.replace(/[^\x20-\x7e]/g, ''), variable: 'GATEWAY_API_KEY' }],
  body: { kind: 'text' as const, mediaType: 'text/plain', text },
}));
const specs = [...sampleCases.map(({ spec }) => spec), ...nasty];

const broken: Record<SnippetLanguage, string> = {
  curl: "curl 'https://gateway.example/",
  javascript: "await fetch('https://gateway.example/);",
  java: 'public class Main { String url = "https://gateway.example/; }',
  swift: 'let url = URL(string: "https://gateway.example/)!\nprint(url)',
};

describe.each(languages)('%s', (language) => {
  test('reads every sample', async () => {
    const { render, renderJob } = snippets[language];
    const sources = [
      ...specs.map((spec) => render(spec)),
      ...streamSamples.map(({ spec, options }) => render(spec, options)),
      ...jobSamples.map(({ program }) => renderJob(program)),
      ...specs.slice(0, 1).map((spec) => render(spec, { answer: { saveAs: "it's.png" } })),
    ];
    expect(await syntaxErrors(language, sources)).toBe('');
  });

  test('refuses a sample that is cut off, and says where', async () => {
    const good = snippets[language].render({ method: 'GET', url: 'https://gateway.example/', headers: [] });
    expect(await syntaxErrors(language, [good, broken[language]])).toContain('1/');
  });
});
