import { HTTPSnippet } from '@readme/httpsnippet';
import { snippetz } from '@scalar/snippetz';
import { snippets } from '@/lib/snippets';
import type { RequestSpec } from '@/lib/request/spec';
import { publishedRequests } from '../tests/samples/published';
import type { Part } from './report';
import { interleave, median, ratio } from './stats';

type Render = () => unknown;

/** The published requests as each library takes them, ready before the clock starts. */
function renderers(): Record<string, Render[]> {
  const specs = publishedRequests('https://gateway.example').flatMap(({ spec }) =>
    spec.body?.kind === 'text' ? [spec] : [],
  );
  const scalar = snippetz();
  const har = specs.map(harOf);
  const readme = har.map((request) => new HTTPSnippet(request));
  return {
    'Lectern curl': specs.map((spec) => () => snippets.curl.render(spec)),
    'Lectern javascript': specs.map((spec) => () => snippets.javascript.render(spec)),
    'Lectern java': specs.map((spec) => () => snippets.java.render(spec)),
    'Lectern swift': specs.map((spec) => () => snippets.swift.render(spec)),
    'httpsnippet curl': readme.map((snippet) => () => snippet.convert('shell', 'curl')),
    'httpsnippet javascript': readme.map((snippet) => () => snippet.convert('javascript', 'fetch')),
    'httpsnippet java': readme.map((snippet) => () => snippet.convert('java', 'nethttp')),
    'httpsnippet swift': readme.map((snippet) => () => snippet.convert('swift', 'urlsession')),
    'snippetz curl': har.map((request) => () => scalar.print('shell', 'curl', request)),
    'snippetz javascript': har.map((request) => () => scalar.print('js', 'fetch', request)),
    'snippetz java': har.map((request) => () => scalar.print('java', 'nethttp', request)),
    'snippetz swift': har.map((request) => () => scalar.print('swift', 'nsurlsession', request)),
  };
}

/** Samples rendered per second, of the requests that the site publishes, against two libraries. */
export const measureSamples: Part = async ({ quick }) => {
  const all = renderers();
  const names = Object.keys(all);
  for (const [name, [first]] of Object.entries(all)) {
    // A language that a library does not render must not count as a fast one.
    if (!/gateway\.example/.test(String(first?.()))) throw new Error(`${name} rendered no request`);
  }
  const duration = quick ? 50 : 200;
  const rates = await interleave(names, quick ? 4 : 10, async (name) => perSecond(all[name] ?? [], duration));
  // The first round compiles the code it runs.
  const rate = (name: string) => median((rates.get(name) ?? []).slice(1));
  const languages = Object.keys(snippets);
  return {
    columns: languages,
    rows: ['Lectern', 'httpsnippet', 'snippetz'].map((library) => ({
      name: library,
      values: languages.map((language) => rate(`${library} ${language}`)),
    })),
    ratios: ['httpsnippet', 'snippetz'].flatMap((library) =>
      languages.map((language) => ({
        name: `${language} / ${library}`,
        value: ratio(rate(`Lectern ${language}`), rate(`${library} ${language}`)),
      })),
    ),
    notes: [
      `Samples per second, of ${all['Lectern curl']?.length ?? 0} published requests with a JSON body; more is better.`,
    ],
  };
};

function perSecond(renders: readonly Render[], duration: number): number {
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < duration) {
    for (const render of renders) render();
    done += renders.length;
  }
  return (done * 1000) / (performance.now() - start);
}

/** A request in the form of http://www.softwareishard.com/blog/har-12-spec/#request. */
function harOf({ method, url, headers, body }: RequestSpec) {
  if (body?.kind !== 'text') throw new Error(`${url}: only a text body is compared`);
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    headers: headers.map(({ name, value, variable }) => ({ name, value: variable ? `${value}$KEY` : value })),
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    postData: { mimeType: body.mediaType, text: body.text },
  };
}
