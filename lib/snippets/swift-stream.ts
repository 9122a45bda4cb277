import type { JsonPath, StreamEnd, StreamError, StreamReading } from '@/lib/request/stream';
import { ENDED_EARLY, ENDED_INSIDE, errorHolder, itemName, needsNames } from './streaming';
import { stringLiteral } from './swift-literal';

const IN_CLASS = '    ';

/**
 * The lines that send `request` and print the text of each event. A delegate reads, since `URLSession.bytes` is
 * missing on Linux.
 */
export function readStream(reading: StreamReading): string[] {
  const isNamed = needsNames(reading);
  return [
    '',
    'let session = URLSession(configuration: .default, delegate: StreamReader(), delegateQueue: nil)',
    'session.dataTask(with: request).resume()',
    'dispatchMain()',
    '',
    'final class StreamReader: NSObject, URLSessionDataDelegate {',
    ...[
      'private var status = 0',
      'private var line = Data()',
      'private var lastByte: UInt8 = 0',
      ...(isNamed ? ['private var name = ""'] : []),
      'private var data = ""',
      '',
      ...RECEIVE_HEAD,
      '',
      ...RECEIVE_BYTES,
      '',
      ...endLine(isNamed),
      '',
      ...readEvent(reading),
      '',
      ...complete(reading.end),
      '',
      ...FINISH,
    ].map((text) => (text === '' ? '' : `${IN_CLASS}${text}`)),
    '}',
  ];
}

const RECEIVE_HEAD = [
  'func urlSession(',
  '    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,',
  '    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void',
  ') {',
  '    status = (response as? HTTPURLResponse)?.statusCode ?? 0',
  '    completionHandler(.allow)',
  '}',
];

const RECEIVE_BYTES = [
  'func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive bytes: Data) {',
  '    if status >= 400 { return line.append(bytes) }',
  '    for byte in bytes {',
  '        switch byte {',
  '        case 10 where lastByte == 13: break  // The line ended with the CR.',
  '        case 10, 13: endLine()',
  '        default: line.append(byte)',
  '        }',
  '        lastByte = byte',
  '    }',
  '}',
];

const endLine = (isNamed: boolean) => [
  'private func endLine() {',
  '    let text = String(decoding: line, as: UTF8.self)',
  '    line.removeAll()',
  ...(isNamed
    ? ['    if text.hasPrefix("event:") { name = text.dropFirst(6).trimmingCharacters(in: .whitespaces) }']
    : []),
  '    if text.hasPrefix("data:") { data += "\\(text.dropFirst(5))\\n" }',
  '    guard text.isEmpty else { return }',
  '    let event = data.trimmingCharacters(in: .whitespacesAndNewlines)',
  '    data = ""',
  `    if !event.isEmpty { read${isNamed ? '(event, name: name)' : '(event)'} }`,
  ...(isNamed ? ['    name = ""'] : []),
  '}',
];

function readEvent(reading: StreamReading): string[] {
  const { text, errors, end } = reading;
  return [
    `private func read(_ data: String${needsNames(reading) ? ', name: String' : ''}) {`,
    ...(end.by === 'close' ? [] : [`    if ${endTest(end)} { finish() }`]),
    '    guard let event = try? JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any] else {',
    '        finish("No JSON: \\(data)")',
    '    }',
    ...errors.flatMap(finishWithError).map((line) => `    ${line}`),
    ...printText(text).map((line) => `    ${line}`),
    '}',
  ];
}

function endTest(end: Exclude<StreamEnd, { by: 'close' }>): string {
  if (end.by === 'data') return `data == ${stringLiteral(end.data)}`;
  const names = end.events.map((name) => stringLiteral(name));
  return names.length === 1 ? `name == ${names[0]}` : `[${names.join(', ')}].contains(name)`;
}

function finishWithError(error: StreamError): string[] {
  const { before, value } = member('event', error.path);
  const message = `finish(${value} as? String ?? data)`;
  if (error.event !== undefined) {
    return [
      `if name == ${stringLiteral(error.event)} {`,
      ...before.map((line) => `    ${line}`),
      `    ${message}`,
      '}',
    ];
  }
  const holder = member('event', errorHolder(error));
  return [
    ...holder.before,
    `if let problem = ${holder.value}, !(problem is NSNull) {`,
    `    finish(${error.path.length > 1 ? `(problem as? [String: Any])?[${last(error.path)}]` : 'problem'} as? String ?? data)`,
    '}',
  ];
}

function printText({ each, path, event, unless }: StreamReading['text']): string[] {
  const lines = each ? printItems(each, path, unless) : printMember(path, unless);
  if (event === undefined) return lines;
  return [`if name == ${stringLiteral(event)} {`, ...lines.map((line) => `    ${line}`), '}'];
}

function printItems(each: JsonPath, path: JsonPath, unless: string | undefined): string[] {
  const item = itemName(each);
  const list = member('event', each);
  return [
    ...list.before,
    `for ${item} in ${list.value} as? [[String: Any]] ?? [] {`,
    ...printMember(path, unless, item).map((line) => `    ${line}`),
    '}',
  ];
}

function printMember(path: JsonPath, unless: string | undefined, root = 'event'): string[] {
  const { before, value } = member(root, path);
  const excluded = unless === undefined ? undefined : member(root, [...path.slice(0, -1), unless]).value;
  const test = excluded ? `, ${excluded} as? Bool != true` : '';
  return [
    ...before,
    `if let text = ${value} as? String${test} {`,
    '    FileHandle.standardOutput.write(Data(text.utf8))',
    '}',
  ];
}

const last = (path: JsonPath) => stringLiteral(String(path.at(-1)));

/** A member of a dictionary: the constants that lead there, each after its own name, and the last step. */
function member(root: string, path: JsonPath): { before: string[]; value: string } {
  const before: string[] = [];
  let value = root;
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      value += `?${step === 0 ? '' : `.dropFirst(${step})`}.first`;
      continue;
    }
    value += `${value === root ? '' : '?'}[${stringLiteral(step)}]`;
    if (index === path.length - 1) break;
    const isList = typeof path[index + 1] === 'number';
    before.push(`let ${step} = ${value} as? ${isList ? '[[String: Any]]' : '[String: Any]'}`);
    value = step;
  }
  return { before, value };
}

const complete = (end: StreamEnd) => [
  'func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: Error?) {',
  `${IN_CLASS}if status >= 400 { finish("\\(status) \\(String(decoding: line, as: UTF8.self))") }`,
  `${IN_CLASS}if let error { finish(error.localizedDescription) }`,
  end.by === 'close'
    ? `${IN_CLASS}finish(data.isEmpty && line.isEmpty ? nil : ${stringLiteral(ENDED_INSIDE)})`
    : `${IN_CLASS}finish(${stringLiteral(ENDED_EARLY)})`,
  '}',
];

const FINISH = [
  'private func finish(_ problem: String? = nil) -> Never {',
  `${IN_CLASS}print()`,
  `${IN_CLASS}guard let problem else { exit(0) }`,
  `${IN_CLASS}FileHandle.standardError.write(Data((problem + "\\n").utf8))`,
  `${IN_CLASS}exit(1)`,
  '}',
];
