import type { JobReading } from '@/lib/request/job';
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
import { writeCall } from './javascript';
import { stringLiteral } from './javascript-literal';
import { access } from './javascript-stream';
import { filesOf, joinLines } from './snippet';

/** A job as a module for Node 20. */
export function renderJob(program: JobProgram): string {
  const { create, retrieve, reading } = program;
  const files = filesOf(create);
  const { setup, call } = writeCall('send', stringLiteral(create.url), create);
  return joinLines(
    files.map((file) => `// Needs ${fileNote(file)}`),
    `// ${JOB_NOTE}`,
    `import { ${files.length > 0 ? 'readFile, ' : ''}writeFile } from 'node:fs/promises';`,
    "import { setTimeout as sleep } from 'node:timers/promises';",
    '',
    setup.length > 0 && [...setup, ''],
    `let response = await ${call};`,
    'let job = await response.json();',
    `const id = ${access('job', reading.id.at)};`,
    `if (!id) throw new Error(\`${NO_ID}\${JSON.stringify(job)}\`);`,
    '',
    `// ${PAUSES_NOTE}`,
    `const pauses = [${reading.pauses.join(', ')}];`,
    `const deadline = Date.now() + ${reading.deadline} * 1000;`,
    'let printed;',
    'for (let asked = 0; ; asked++) {',
    ...[
      ...`response = await ${callText(retrieve)};`.split('\n'),
      'job = await response.json();',
      ...readState(reading),
      ...stop(reading),
      'const pause = pauses[Math.min(asked, pauses.length - 1)] * 1000;',
      `if (Date.now() + pause > deadline) throw new Error(${stringLiteral(notDone(reading))});`,
      'await sleep(pause);',
    ].map((line) => `  ${line}`),
    '}',
    '',
    ...download(resultOf(program)),
    `await writeFile(${stringLiteral(reading.saveAs)}, response.body);`,
    `console.log(${stringLiteral(reading.saveAs)});`,
    '',
    '/** Sends a request; an answer that is an error ends the program. */',
    'async function send(url, init) {',
    '  const response = await fetch(url, init);',
    '  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
    '  return response;',
    '}',
  );
}

const callText = (call: JobCall) => writeCall('send', addressOf(call), call).call;

/** A template where both halves stay as they are, else a sum. */
function addressOf({ url: [before, after] }: JobCall): string {
  const id = 'encodeURIComponent(id)';
  if (!/[`\\$]/.test(before + after)) return `\`${before}\${${id}}${after}\``;
  return [stringLiteral(before), id, ...(after === '' ? [] : [stringLiteral(after)])].join(' + ');
}

function readState({ status, progress }: JobReading): string[] {
  const name = progress ? 'state' : 'status';
  return [
    `const status = ${access('job', status.at)};`,
    ...(progress
      ? [
          `const progress = ${access('job', progress)} ?? '';`,
          'const state = `${status} ${progress}`.trim();',
        ]
      : []),
    `if (${name} !== printed) console.log(${name});`,
    `printed = ${name};`,
  ];
}

function stop({ status, error }: JobReading): string[] {
  const reason = [...(error ? [access('job', error)] : []), 'JSON.stringify(job)'].join(' ?? ');
  return [
    `if (${isOneOf(status.succeeded)}) break;`,
    ...(status.failed.length > 0 ? [`if (${isOneOf(status.failed)}) throw new Error(${reason});`] : []),
  ];
}

const isOneOf = (values: readonly string[]) => {
  const literals = values.map((value) => stringLiteral(value));
  return literals.length === 1 ? `status === ${literals[0]}` : `[${literals.join(', ')}].includes(status)`;
};

const download = (result: JobResult): string[] =>
  result.by === 'call'
    ? [`response = await ${callText(result.call)};`]
    : [
        `const url = ${access('job', result.at)};`,
        `if (!url) throw new Error(\`${NO_RESULT}\${JSON.stringify(job)}\`);`,
        `// ${NO_KEY_NOTE}`,
        'response = await send(url);',
      ];
