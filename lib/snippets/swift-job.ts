import type { JobReading } from '@/lib/request/job';
import type { JsonPath } from '@/lib/request/stream';
import { fileNote } from './curl';
import {
  JOB_NOTE,
  NO_ID,
  NO_KEY_NOTE,
  NO_RESULT,
  notDone,
  PAUSES_NOTE,
  resultOf,
  type JobCall,
  type JobProgram,
  type JobResult,
} from './job';
import { filesOf, joinLines } from './snippet';
import { fileUrl, IMPORTS, writeRequest } from './swift';
import { stringLiteral } from './swift-literal';

/** A job as a `main.swift` for Swift 5.9, with Foundation alone. */
export function renderJob(program: JobProgram): string {
  const { create, retrieve, reading } = program;
  return joinLines(
    filesOf(create).map((file) => `// Needs ${fileNote(file)}`),
    `// ${JOB_NOTE}`,
    IMPORTS,
    writeRequest('create', stringLiteral(create.url), create),
    'var answer = try await send(create)',
    'var job = try readObject(answer)',
    'let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))',
    `guard let id = (${member('job', reading.id.at)} as? String)?.addingPercentEncoding(withAllowedCharacters: unreserved) else {`,
    `    fail(${stringLiteral(NO_ID)} + text(answer))`,
    '}',
    '',
    writeRequest('retrieve', addressOf(retrieve), retrieve),
    '',
    `// ${PAUSES_NOTE}`,
    `let pauses = [${reading.pauses.join(', ')}]`,
    `let deadline = Date() + ${reading.deadline}`,
    'var printed = ""',
    'var asked = 0',
    'while true {',
    ...[
      'answer = try await send(retrieve)',
      'job = try readObject(answer)',
      ...readState(reading),
      ...stop(reading),
      'let pause = pauses[min(asked, pauses.count - 1)]',
      `if Date() + Double(pause) > deadline { fail(${stringLiteral(notDone(reading))}) }`,
      'try await Task.sleep(nanoseconds: UInt64(pause) * 1_000_000_000)',
      'asked += 1',
    ].map((line) => `    ${line}`),
    '}',
    '',
    ...download(resultOf(program)),
    `try await send(download).write(to: ${fileUrl(reading.saveAs)})`,
    `print(${stringLiteral(reading.saveAs)})`,
    HELPERS,
  );
}

const addressOf = ({ url: [before, after] }: JobCall): string =>
  [stringLiteral(before), 'id', ...(after === '' ? [] : [stringLiteral(after)])].join(' + ');

function readState({ status, progress }: JobReading): string[] {
  return [
    `let status = ${member('job', status.at)} as? String ?? ""`,
    ...(progress
      ? [
          'var state = status',
          `if let progress = ${member('job', progress)}, !(progress is NSNull) { state += " \\(progress)" }`,
          'if state != printed { print(state) }',
          'printed = state',
        ]
      : ['if status != printed { print(status) }', 'printed = status']),
  ];
}

function stop({ status, error }: JobReading): string[] {
  const reason = error ? `${member('job', error)} as? String ?? text(answer)` : 'text(answer)';
  return [
    `if ${isOneOf(status.succeeded)} { break }`,
    ...(status.failed.length > 0 ? [`if ${isOneOf(status.failed)} { fail(${reason}) }`] : []),
  ];
}

function isOneOf(values: readonly string[]): string {
  const literals = values.map((value) => stringLiteral(value));
  return literals.length === 1 ? `status == ${literals[0]}` : `[${literals.join(', ')}].contains(status)`;
}

const download = (result: JobResult): string[] =>
  result.by === 'call'
    ? [writeRequest('download', addressOf(result.call), result.call)]
    : [
        `guard let address = ${member('job', result.at)} as? String, let url = URL(string: address) else {`,
        `    fail(${stringLiteral(NO_RESULT)} + text(answer))`,
        '}',
        `// ${NO_KEY_NOTE}`,
        'let download = URLRequest(url: url)',
      ];

/** A value in a dictionary of JSON, optional at every step: each one on the way is cast to what the next one needs. */
function member(root: string, path: JsonPath): string {
  return path.reduce<string>((value, step, index) => {
    const before =
      index === 0 ? value : `(${value} as? ${typeof step === 'number' ? '[Any]' : '[String: Any]'})?`;
    if (typeof step === 'string') return `${before}[${stringLiteral(step)}]`;
    return `${before}${step === 0 ? '' : `.dropFirst(${step})`}.first`;
  }, root);
}

const HELPERS = `
/// Sends a request; an answer that is an error ends the program.
func send(_ request: URLRequest) async throws -> Data {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, Error>) in
        URLSession.shared.dataTask(with: request) { data, response, error in
            let status = (response as? HTTPURLResponse)?.statusCode ?? 0
            if let data, (200..<300).contains(status) {
                continuation.resume(returning: data)
            } else {
                fail(error?.localizedDescription ?? "\\(status) \\(text(data ?? Data()))")
            }
        }.resume()
    }
}

func readObject(_ data: Data) throws -> [String: Any] {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
        fail("No JSON object: \\(text(data))")
    }
    return object
}

func text(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self)
}

func fail(_ problem: String) -> Never {
    FileHandle.standardError.write(Data((problem + "\\n").utf8))
    exit(1)
}`;
