import type { Body, Header, RequestSpec } from '@/lib/request/spec';
import { fileNote } from './curl';
import { jsonExpression, propertyKey, stringLiteral } from './javascript-literal';
import { readStream } from './javascript-stream';
import { answerParts, filesOf, joinLines, sentHeaders, type Snippet, type SnippetOptions } from './snippet';

/** JavaScript for Node 20: a module that runs with `node request.mjs`. */
export const javascript: Snippet = {
  title: 'JavaScript',
  extension: 'mjs',
  highlight: 'javascript',
  render(spec, options) {
    const { saveAs, stream } = answerParts(options);
    const files = filesOf(spec);
    const fileCalls = [files.length > 0 && 'readFile', saveAs !== undefined && 'writeFile'].filter(Boolean);
    const { setup, call } = writeCall('fetch', stringLiteral(spec.url), spec);
    return joinLines(
      files.map((file) => `// Needs ${fileNote(file)}`),
      fileCalls.length > 0 && [`import { ${fileCalls.join(', ')} } from 'node:fs/promises';`, ''],
      setup.length > 0 && [...setup, ''],
      `const response = await ${call};`,
      '',
      'if (!response.ok) {',
      '  throw new Error(`${response.status} ${await response.text()}`);',
      '}',
      stream ? ['', ...readStream(stream)] : readAnswer(options?.answer, saveAs),
    );
  },
};

/** A call of `fetch`, or of a function like it, for a request to `url` (code), and the lines that come before it. */
export function writeCall(
  name: string,
  url: string,
  spec: Omit<RequestSpec, 'url'>,
): { setup: string[]; call: string } {
  const body = writeBody(spec.body);
  const init = [
    ...(spec.method === 'GET' ? [] : [`method: ${stringLiteral(spec.method)}`]),
    ...writeHeaders(sentHeaders(spec)),
    ...(body.value === undefined ? [] : [body.value === 'body' ? 'body' : `body: ${body.value}`]),
  ];
  const members = init.map((member) => `  ${member},\n`).join('');
  return { setup: body.setup, call: `${name}(${url}${init.length === 0 ? '' : `, {\n${members}}`})` };
}

function writeHeaders(headers: Header[]): string[] {
  if (headers.length === 0) return [];
  const names = headers.map(({ name }) => name.toLowerCase());
  // An object cannot hold a name twice, and `__proto__` not at all.
  const isObject = new Set(names).size === names.length && !names.includes('__proto__');
  const members = headers.map(({ name, value, variable }) => {
    const literal = stringLiteral(value, { variable, asLines: false });
    return isObject ? `${propertyKey(name)}: ${literal}` : `[${stringLiteral(name)}, ${literal}]`;
  });
  const [open, close] = isObject ? ['{', '}'] : ['[', ']'];
  return [`headers: ${open}\n${members.map((member) => `    ${member},\n`).join('')}  ${close}`];
}

/** Lines that come before the request, and the expression that is its body. */
function writeBody(body: Body | undefined): { setup: string[]; value?: string } {
  if (!body) return { setup: [] };
  if (body.kind === 'file') return { setup: [], value: `await readFile(${stringLiteral(body.file.name)})` };
  if (body.kind === 'multipart') {
    const appends = body.parts.map((part) => {
      const name = stringLiteral(part.name);
      if (part.kind === 'text') return `body.append(${name}, ${stringLiteral(part.text)});`;
      const file = stringLiteral(part.file.name);
      const type = stringLiteral(part.file.mediaType);
      return `body.append(${name}, new Blob([await readFile(${file})], { type: ${type} }), ${file});`;
    });
    return { setup: ['const body = new FormData();', ...appends], value: 'body' };
  }
  const json = /json/i.test(body.mediaType) ? jsonExpression(body.text) : undefined;
  if (json) {
    const stringify =
      json.indent === 0 ? 'JSON.stringify(body)' : `JSON.stringify(body, null, ${json.indent})`;
    return { setup: [`const body = ${json.code};`], value: stringify };
  }
  const literal = stringLiteral(body.text);
  return literal.startsWith('`')
    ? { setup: [`const body = ${literal};`], value: 'body' }
    : { setup: [], value: literal };
}

function readAnswer(answer: SnippetOptions['answer'], saveAs: string | undefined): string {
  if (saveAs !== undefined) {
    return `await writeFile(${stringLiteral(saveAs)}, Buffer.from(await response.arrayBuffer()));`;
  }
  return answer === 'text'
    ? 'console.log(await response.text());'
    : 'console.dir(await response.json(), { depth: null });';
}
