import type { StreamEnd, StreamError, StreamReading } from '@/lib/request/stream';
import { get, READER_IMPORTS } from './java-json';
import { stringLiteral } from './java-literal';
import { ENDED_EARLY, ENDED_INSIDE, errorHolder, itemName, needsNames } from './streaming';

/** What the sample imports beside what sends the request. */
export const STREAM_IMPORTS = [
  'java.io.PrintStream',
  'java.nio.charset.StandardCharsets',
  'java.util.stream.Collectors',
  ...READER_IMPORTS,
];

/** The statements that read the lines of `response` and print the text of each event. */
export function readStream(reading: StreamReading): string[] {
  const { text, errors, end } = reading;
  const isNamed = needsNames(reading);
  const isMarked = end.by !== 'close';
  return [
    'var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);',
    'var lines = new StringBuilder();',
    ...(isNamed ? ['var name = "";'] : []),
    ...(isMarked ? ['var isComplete = false;'] : []),
    'for (var line : (Iterable<String>) response.body()::iterator) {',
    ...(isNamed ? ['    if (line.startsWith("event:")) name = line.substring(6).strip();'] : []),
    '    if (line.startsWith("data:")) lines.append(line.substring(5)).append("\\n");',
    '    if (!line.isEmpty()) continue;',
    '    var data = lines.toString().strip();',
    '    lines.setLength(0);',
    ...(isNamed ? ['    var type = name;', '    name = "";'] : []),
    '    if (data.isEmpty()) continue;',
    ...(isMarked
      ? [`    if (${endTest(end)}) {`, '        isComplete = true;', '        break;', '    }']
      : []),
    '    var event = readJson(JSON.matcher(data));',
    ...errors.flatMap(throwError).map((line) => `    ${line}`),
    ...printText(text).map((line) => `    ${line}`),
    '}',
    'out.println();',
    isMarked
      ? `if (!isComplete) throw new RuntimeException(${stringLiteral(ENDED_EARLY)});`
      : `if (!lines.isEmpty()) throw new RuntimeException(${stringLiteral(ENDED_INSIDE)});`,
  ];
}

function endTest(end: Exclude<StreamEnd, { by: 'close' }>): string {
  if (end.by === 'data') return `data.equals(${stringLiteral(end.data)})`;
  const names = end.events.map((name) => stringLiteral(name));
  return names.length === 1 ? `type.equals(${names[0]})` : `List.of(${names.join(', ')}).contains(type)`;
}

function throwError(error: StreamError): string[] {
  const test =
    error.event === undefined
      ? `${get('event', errorHolder(error))} != null`
      : `type.equals(${stringLiteral(error.event)})`;
  return [
    `if (${test}) {`,
    `    throw new RuntimeException(${get('event', error.path)} instanceof String message ? message : data);`,
    '}',
  ];
}

function printText({ each, path, event, unless }: StreamReading['text']): string[] {
  const item = each ? itemName(each) : 'event';
  const tests = [
    ...(event === undefined ? [] : [`type.equals(${stringLiteral(event)})`]),
    ...(unless === undefined ? [] : [`!Boolean.TRUE.equals(${get(item, [...path.slice(0, -1), unless])})`]),
    `${get(item, path)} instanceof String text`,
  ];
  const print = [`if (${tests.join(' && ')}) {`, '    out.print(text);', '}'];
  if (!each) return print;
  return [
    `if (${get('event', each)} instanceof List<?> ${item}s) {`,
    `    for (var ${item} : ${item}s) {`,
    ...print.map((line) => `        ${line}`),
    '    }',
    '}',
  ];
}
