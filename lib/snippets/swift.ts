import type { Body, Header, Part, RequestSpec } from '@/lib/request/spec';
import { fileNote } from './curl';
import {
  answerParts,
  filesOf,
  joinLines,
  partHead,
  sentHeaders,
  variableName,
  type Snippet,
} from './snippet';
import { stringLiteral } from './swift-literal';
import { readStream } from './swift-stream';

/**
 * Swift 5.9 for Linux and macOS: a `main.swift` that runs with `swift main.swift`. It wraps the task itself, since
 * `URLSession.data(for:)` is missing on Linux before Swift 6.
 */
export const swift: Snippet = {
  title: 'Swift',
  extension: 'swift',
  highlight: 'swift',
  render(spec, options) {
    const { saveAs, stream } = answerParts(options);
    return joinLines(
      filesOf(spec).map((file) => `// Needs ${fileNote(file)}`),
      IMPORTS,
      writeRequest('request', stringLiteral(spec.url), spec),
      stream ? readStream(stream) : [TASK, saveData(saveAs)],
    );
  },
};

/** What every sample imports, and the empty line after it. */
export const IMPORTS = [
  'import Foundation',
  '#if canImport(FoundationNetworking)',
  'import FoundationNetworking',
  '#endif',
  '',
];

/** The lines that make a request to `url` (code) and give it a name. */
export function writeRequest(name: string, url: string, spec: Omit<RequestSpec, 'url'>): string {
  const headers = sentHeaders(spec);
  return joinLines(
    `var ${name} = URLRequest(url: URL(string: ${url})!)`,
    spec.method !== 'GET' && `${name}.httpMethod = ${stringLiteral(spec.method)}`,
    spec.body?.kind === 'multipart' && [
      'let boundary = UUID().uuidString',
      `${name}.setValue("multipart/form-data; boundary=\\(boundary)", forHTTPHeaderField: "Content-Type")`,
    ],
    headers.map((header, index) => `${name}.${writeHeader(header, headers.slice(0, index))}`),
    writeBody(name, spec.body),
  );
}

const TASK = `
let data = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, Error>) in
    URLSession.shared.dataTask(with: request) { data, response, error in
        if let data, let http = response as? HTTPURLResponse, http.statusCode < 400 {
            continuation.resume(returning: data)
        } else {
            print(String(decoding: data ?? Data(), as: UTF8.self))
            continuation.resume(throwing: error ?? URLError(.badServerResponse))
        }
    }.resume()
}`;

function writeHeader({ name, value, variable }: Header, before: Header[]): string {
  const key =
    variable === undefined
      ? ''
      : `ProcessInfo.processInfo.environment[${stringLiteral(variableName(variable))}]`;
  const prefixed = key ? `${stringLiteral(value)} + (${key} ?? "")` : stringLiteral(value);
  const isRepeated = before.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isRepeated) return `addValue(${prefixed}, forHTTPHeaderField: ${stringLiteral(name)})`;
  const literal = key && value === '' ? key : prefixed;
  return `setValue(${literal}, forHTTPHeaderField: ${stringLiteral(name)})`;
}

function writeBody(name: string, body: Body | undefined): string[] {
  if (!body) return [];
  if (body.kind === 'file') return [`${name}.httpBody = ${fileData(body.file.name)}`];
  if (body.kind === 'text') return [`${name}.httpBody = Data(${stringLiteral(body.text)}.utf8)`];
  return [
    '',
    'var body = Data()',
    ...body.parts.flatMap(writePart),
    'body.append(Data("--\\(boundary)--\\r\\n".utf8))',
    `${name}.httpBody = body`,
  ];
}

const writeStart = (text: string) =>
  `body.append(Data(("--\\(boundary)" + ${stringLiteral(`\r\n${text}`, false)}).utf8))`;

function writePart(part: Part): string[] {
  return part.kind === 'text'
    ? [writeStart(`${partHead(part)}${part.text}\r\n`)]
    : [
        writeStart(partHead(part)),
        `body.append(${fileData(part.file.name)})`,
        'body.append(Data("\\r\\n".utf8))',
      ];
}

const saveData = (saveAs: string | undefined) =>
  saveAs === undefined
    ? 'print(String(decoding: data, as: UTF8.self))'
    : `try data.write(to: ${fileUrl(saveAs)})`;

/** The URL of a file in the folder where the sample runs, as code. */
export const fileUrl = (name: string) => `URL(fileURLWithPath: ${stringLiteral(name)})`;
const fileData = (name: string) => `try Data(contentsOf: ${fileUrl(name)})`;
