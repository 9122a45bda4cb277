import type { JsonPath, StreamEnd, StreamError, StreamReading } from '@/lib/request/stream';
import { stringLiteral } from './java-literal';
import { ENDED_EARLY, ENDED_INSIDE, errorHolder, itemName, needsNames } from './streaming';

/** What the sample imports beside what sends the request. */
export const STREAM_IMPORTS = [
  'java.io.PrintStream',
  'java.nio.charset.StandardCharsets',
  'java.util.ArrayList',
  'java.util.HashMap',
  'java.util.List',
  'java.util.Map',
  'java.util.regex.MatchResult',
  'java.util.regex.Matcher',
  'java.util.regex.Pattern',
  'java.util.stream.Collectors',
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

const steps = (path: JsonPath) =>
  path.map((step) => (typeof step === 'number' ? String(step) : stringLiteral(step))).join(', ');
const get = (root: string, path: JsonPath) => `get(${root}, ${steps(path)})`;

/** The members of the class that read JSON, since the JDK has nothing that does. */
export const JSON_READER = `
    // The JDK has no JSON reader. In a project that has one (Jackson, Gson), it takes the place of what follows.
    static final Pattern JSON =
        Pattern.compile("\\"([^\\"\\\\\\\\]*+(?:\\\\\\\\.[^\\"\\\\\\\\]*+)*+)\\"|[{}\\\\[\\\\]]|[^\\\\s,:{}\\\\[\\\\]\\"]++");
    static final Pattern ESCAPE = Pattern.compile("\\\\\\\\(u.{4}|.)");
    static final Object END = new Object();

    static Object readJson(Matcher token) {
        token.find();
        return switch (token.group().charAt(0)) {
            case '{' -> {
                var object = new HashMap<Object, Object>();
                for (var key = readJson(token); key != END; key = readJson(token)) {
                    object.put(key, readJson(token));
                }
                yield object;
            }
            case '[' -> {
                var list = new ArrayList<Object>();
                for (var item = readJson(token); item != END; item = readJson(token)) {
                    list.add(item);
                }
                yield list;
            }
            case '}', ']' -> END;
            case '"' -> ESCAPE.matcher(token.group(1)).replaceAll(Main::unescape);
            case 't', 'f' -> Boolean.valueOf(token.group());
            case 'n' -> null;
            default -> Double.valueOf(token.group());
        };
    }

    static String unescape(MatchResult found) {
        var escape = found.group(1);
        return Matcher.quoteReplacement(switch (escape.charAt(0)) {
            case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\\n";
            case 't' -> "\\t";
            case 'r' -> "\\r";
            case 'b' -> "\\b";
            case 'f' -> "\\f";
            default -> escape;
        });
    }

    static Object get(Object json, Object... path) {
        for (var step : path) {
            if (json instanceof Map<?, ?> map) json = map.get(step);
            else if (json instanceof List<?> list && step instanceof Integer i && i < list.size()) json = list.get(i);
            else return null;
        }
        return json;
    }`.slice(1);
