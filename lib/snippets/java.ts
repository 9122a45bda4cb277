import type { Body, Header, Part, RequestSpec } from '@/lib/request/spec';
import { fileNote } from './curl';
import { JSON_READER } from './java-json';
import { escape, stringLiteral } from './java-literal';
import { readStream, STREAM_IMPORTS } from './java-stream';
import {
  answerParts,
  filesOf,
  joinLines,
  partHead,
  sentHeaders,
  variableName,
  type Snippet,
} from './snippet';

const STATEMENT = '        ';
const CHAINED = `${STATEMENT}    `;

/** Java 17 without dependencies: a `Main.java` that runs with `java Main.java`. */
export const java: Snippet = {
  title: 'Java',
  extension: 'java',
  highlight: 'java',
  render(spec, options) {
    const { saveAs, stream } = answerParts(options);
    const files = filesOf(spec);
    const handler =
      saveAs !== undefined
        ? `BodyHandlers.ofFile(Path.of(${stringLiteral(saveAs)}))`
        : `BodyHandlers.${stream ? 'ofLines' : 'ofString'}()`;
    const errorBody = stream
      ? 'response.body().collect(Collectors.joining("\\n"))'
      : saveAs !== undefined
        ? 'Files.readString(response.body())'
        : 'response.body()';
    const imports = [
      'java.net.URI',
      'java.net.http.HttpClient',
      'java.net.http.HttpRequest',
      'java.net.http.HttpResponse.BodyHandlers',
      ...requestImports(spec),
      ...(saveAs === undefined ? [] : ['java.nio.file.Files']),
      ...(files.length === 0 && saveAs !== undefined ? ['java.nio.file.Path'] : []),
      ...(stream ? STREAM_IMPORTS : []),
    ].sort();
    return joinLines(
      files.map((file) => `// Needs ${escape(fileNote(file))}`),
      imports.map((name) => `import ${name};`),
      '',
      'public class Main {',
      '    public static void main(String[] args) throws Exception {',
      writeRequest('request', stringLiteral(spec.url), spec),
      '',
      `${STATEMENT}var response = HttpClient.newHttpClient().send(request, ${handler});`,
      `${STATEMENT}if (response.statusCode() >= 400) {`,
      `${STATEMENT}    throw new RuntimeException(response.statusCode() + " " + ${errorBody});`,
      `${STATEMENT}}`,
      stream
        ? ['', ...readStream(stream).map((line) => `${STATEMENT}${line}`)]
        : `${STATEMENT}System.out.println(response.body());`,
      '    }',
      stream && ['', JSON_READER],
      '}',
    );
  },
};

/** The statements of `main` that make a request to `url` (code) and give it a name. */
export function writeRequest(name: string, url: string, spec: Omit<RequestSpec, 'url'>): string {
  const { setup, publisher } = writeBody(spec.body);
  return joinLines(
    setup.length > 0 && [...setup.map((statement) => `${STATEMENT}${statement}`), ''],
    `${STATEMENT}var ${name} = HttpRequest.newBuilder()`,
    `${CHAINED}.uri(URI.create(${url}))`,
    sentHeaders(spec).map((header) => `${CHAINED}${writeHeader(header)}`),
    spec.body?.kind === 'multipart' &&
      `${CHAINED}.header("Content-Type", "multipart/form-data; boundary=" + boundary)`,
    writeMethod(spec.method, publisher).map((call) => `${CHAINED}${call}`),
    `${CHAINED}.build();`,
  );
}

/** What the statements of a request import beside the client's own classes. */
export const requestImports = (spec: RequestSpec): string[] => [
  ...(spec.body || needsPublisher(spec) ? ['java.net.http.HttpRequest.BodyPublishers'] : []),
  ...(filesOf(spec).length > 0 ? ['java.nio.file.Path'] : []),
  ...(spec.body?.kind === 'multipart' ? ['java.util.UUID'] : []),
];

const needsPublisher = ({ method }: RequestSpec) => method !== 'GET' && method !== 'DELETE';

function writeHeader({ name, value, variable }: Header): string {
  const key = variable === undefined ? '' : `System.getenv(${stringLiteral(variableName(variable))})`;
  const literal = value === '' && key ? key : `${stringLiteral(value)}${key && ` + ${key}`}`;
  return `.header(${stringLiteral(name)}, ${literal})`;
}

function writeMethod(method: string, publisher: string | undefined): string[] {
  if (publisher === undefined && method === 'GET') return [];
  if (publisher === undefined && method === 'DELETE') return ['.DELETE()'];
  const body = publisher ?? 'BodyPublishers.noBody()';
  if (method === 'POST' || method === 'PUT') return [`.${method}(${body})`];
  return [`.method(${stringLiteral(method)}, ${body})`];
}

/** Statements that come before the request, and the publisher of its body. */
function writeBody(body: Body | undefined): { setup: string[]; publisher?: string } {
  if (!body) return { setup: [] };
  if (body.kind === 'file') return { setup: [], publisher: writeFile(body.file.name) };
  if (body.kind === 'text') {
    return {
      setup: [`var body = ${stringLiteral(body.text, STATEMENT)};`],
      publisher: 'BodyPublishers.ofString(body)',
    };
  }
  const pieces = [...body.parts.flatMap(writePart), 'BodyPublishers.ofString("--" + boundary + "--\\r\\n")'];
  return {
    setup: [
      'var boundary = UUID.randomUUID().toString();',
      `var body = BodyPublishers.concat(\n${pieces.map((piece) => `${CHAINED}${piece}`).join(',\n')});`,
    ],
    publisher: 'body',
  };
}

const writeFile = (name: string) => `BodyPublishers.ofFile(Path.of(${stringLiteral(name)}))`;

const writeStart = (text: string) =>
  `BodyPublishers.ofString("--" + boundary + ${stringLiteral(`\r\n${text}`)})`;

function writePart(part: Part): string[] {
  return part.kind === 'text'
    ? [writeStart(`${partHead(part)}${part.text}\r\n`)]
    : [writeStart(partHead(part)), writeFile(part.file.name), 'BodyPublishers.ofString("\\r\\n")'];
}
