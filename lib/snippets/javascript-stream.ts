import type { JsonPath, StreamEnd, StreamError, StreamReading } from '@/lib/request/stream';
import { propertyKey, stringLiteral } from './javascript-literal';
import { ENDED_EARLY, ENDED_INSIDE, errorHolder, itemName, needsNames } from './streaming';

/** The lines that read `response.body` event by event and write its text to the standard output. */
export function readStream(reading: StreamReading): string[] {
  const { text, errors, end } = reading;
  const isNamed = needsNames(reading);
  const isMarked = end.by !== 'close';
  return [
    ...(isMarked ? ['let isComplete = false;'] : []),
    `for await (const ${isNamed ? '{ name, data }' : 'data'} of readEvents(response.body)) {`,
    ...(isMarked ? [`  if (${endTest(end)}) {`, '    isComplete = true;', '    break;', '  }'] : []),
    '  const event = JSON.parse(data);',
    ...errors.map((error) => `  ${throwError(error)}`),
    ...writeText(text).map((line) => `  ${line}`),
    '}',
    'console.log();',
    ...(isMarked ? [`if (!isComplete) throw new Error(${stringLiteral(ENDED_EARLY)});`] : []),
    '',
    `/** ${isNamed ? 'Name and data' : 'The data'} of each server-sent event, as soon as it is whole. */`,
    'async function* readEvents(body) {',
    "  let buffer = '';",
    '  for await (const text of body.pipeThrough(new TextDecoderStream())) {',
    '    buffer += text;',
    '    const blocks = buffer.split(/\\r?\\n\\r?\\n|\\r\\r/);',
    '    buffer = blocks.pop();',
    '    for (const block of blocks) {',
    '      const lines = block.split(/\\r\\n|\\n|\\r/);',
    ...(isNamed
      ? ["      const name = lines.findLast((line) => line.startsWith('event:'))?.slice(6).trim();"]
      : []),
    "      const values = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5));",
    "      const data = values.join('\\n').trim();",
    `      if (data) yield ${isNamed ? '{ name, data }' : 'data'};`,
    '    }',
    '  }',
    `  if (/^data:/m.test(buffer)) throw new Error(${stringLiteral(ENDED_INSIDE)});`,
    '}',
  ];
}

function endTest(end: Exclude<StreamEnd, { by: 'close' }>): string {
  if (end.by === 'data') return `data === ${stringLiteral(end.data)}`;
  const names = end.events.map((name) => stringLiteral(name));
  return names.length === 1 ? `name === ${names[0]}` : `[${names.join(', ')}].includes(name)`;
}

function throwError(error: StreamError): string {
  const test =
    error.event === undefined
      ? access('event', errorHolder(error))
      : `name === ${stringLiteral(error.event)}`;
  const isHeld = error.event === undefined && error.path.length > 1;
  const message = isHeld
    ? access(access('event', errorHolder(error)), error.path.slice(-1))
    : access('event', error.path);
  return `if (${test}) throw new Error(${message} ?? data);`;
}

function writeText({ each, path, event, unless }: StreamReading['text']): string[] {
  const item = each ? itemName(each) : 'event';
  const tests = [
    ...(event === undefined ? [] : [`name === ${stringLiteral(event)}`]),
    ...(unless === undefined ? [] : [`!${access(item, [...path.slice(0, -1), unless])}`]),
  ];
  const test = tests.length > 0 ? `if (${tests.join(' && ')}) ` : '';
  const write = `${test}process.stdout.write(${access(item, path)} ?? '');`;
  return each ? [`for (const ${item} of ${access('event', each)} ?? []) {`, `  ${write}`, '}'] : [write];
}

/** A member that may be missing at every step but the first. */
export function access(root: string, path: JsonPath): string {
  return path.reduce<string>((expression, step, index) => {
    const name = typeof step === 'number' ? `[${step}]` : propertyKey(step);
    const isPlain = typeof step === 'string' && name === step;
    if (index === 0) return `${expression}${isPlain ? `.${name}` : bracket(name)}`;
    return `${expression}?.${isPlain ? name : bracket(name)}`;
  }, root);
}

const bracket = (name: string) => (name.startsWith('[') ? name : `[${name}]`);
