import type { JobReading } from '@/lib/request/job';
import type { JsonPath } from '@/lib/request/stream';
import { fileNote, shellWord, writeCurl } from './curl';
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

const QUIET = '--silent --show-error';

/** A job as a script for bash with cURL and jq, since bash itself reads no JSON. */
export function renderJob(program: JobProgram): string {
  const { create, retrieve, reading } = program;
  return joinLines(
    filesOf(create).map((file) => `# Needs ${fileNote(file)}`),
    `# ${JOB_NOTE} Needs jq. Run it as a file: bash job.sh`,
    'set -euo pipefail',
    '',
    'fail() {',
    `  printf '%s\\n' "$1" >&2`,
    '  exit 1',
    '}',
    '',
    assignAnswer(writeCurl(create, { url: urlWord(create.url), before: ANSWER, after: [] })),
    `id=$(jq --exit-status --raw-output ${jq(`${read(reading.id.at)} // empty | @uri`)} <<< "$job") || fail "${NO_ID}$job"`,
    '',
    `# ${PAUSES_NOTE}`,
    `pauses=(${reading.pauses.join(' ')})`,
    `deadline=$((SECONDS + ${reading.deadline}))`,
    'printed=',
    'for ((asked = 0; ; asked++)); do',
    ...[
      ...assignAnswer(writeCurl(retrieve, { url: callWord(retrieve), before: ANSWER, after: [] })).split(
        '\n',
      ),
      ...readState(reading),
      ...stop(reading),
      `pause=${pauseAt(reading)}`,
      `((SECONDS + pause <= deadline)) || fail ${shellWord(notDone(reading))}`,
      'sleep "$pause"',
    ].map((line) => `  ${line}`),
    'done',
    '',
    ...download(resultOf(program), reading.saveAs),
  );
}

/** macOS has bash 3.2, which counts no list from its end. */
function pauseAt({ pauses }: JobReading): string {
  const last = pauses.length - 1;
  return last === 0 ? '${pauses[0]}' : `\${pauses[asked < ${last} ? asked : ${last}]}`;
}

const ANSWER = [`${QUIET} --fail-with-body`];

const urlWord = (url: string) => (/[[\]{}]/.test(url) ? `--globoff ${shellWord(url)}` : shellWord(url));

/** The address of a call as one word; the id in it is percent-encoded already. */
function callWord({ url: [before, after] }: JobCall): string {
  const globoff = /[[\]{}]/.test(before + after) ? '--globoff ' : '';
  const isPlain = [before, after].every((half) => /^[\w./:@%+,=?&~-]*$/.test(half));
  if (isPlain) return `${globoff}"${before}${/^\w/.test(after) ? '${id}' : '$id'}${after}"`;
  return `${globoff}${shellWord(before)}"$id"${after === '' ? '' : shellWord(after)}`;
}

const assignAnswer = (command: string) => `job=$(${command}) || fail "$job"`;

function readState({ status, progress }: JobReading): string[] {
  const state = read(status.at);
  const shown = `[${state}, ${progress ? read(progress) : ''}] | map(values) | join(" ")`;
  const name = progress ? 'state' : 'status';
  return [
    `status=$(jq --raw-output ${jq(`${state} // empty`)} <<< "$job")`,
    ...(progress ? [`state=$(jq --raw-output ${jq(shown)} <<< "$job")`] : []),
    `[[ $${name} == "$printed" ]] || printf '%s\\n' "$${name}"`,
    `printed=$${name}`,
  ];
}

function stop({ status, error }: JobReading): string[] {
  const patterns = (values: readonly string[]) => values.map(shellWord).join(' | ');
  const reason = error ? `"$(jq --raw-output ${jq(`${read(error)} // .`)} <<< "$job")"` : '"$job"';
  return [
    'case $status in',
    `  ${patterns(status.succeeded)}) break ;;`,
    ...(status.failed.length > 0 ? [`  ${patterns(status.failed)}) fail ${reason} ;;`] : []),
    'esac',
  ];
}

/** The file gets its name once it is whole. */
function download(result: JobResult, saveAs: string): string[] {
  const part = shellWord(`${saveAs}.part`);
  const after = [`--output ${part}`, `--write-out '%{http_code}'`];
  const command =
    result.by === 'call'
      ? writeCurl(result.call, { url: callWord(result.call), before: [QUIET], after })
      : writeCurl(
          { method: 'GET', headers: [] },
          { url: '--globoff --url "$url"', before: [`${QUIET} --location`], after },
        );
  return [
    ...(result.by === 'url'
      ? [
          `url=$(jq --exit-status --raw-output ${jq(`${read(result.at)} // empty`)} <<< "$job") || fail "${NO_RESULT}$job"`,
          `# ${NO_KEY_NOTE}`,
        ]
      : []),
    `status=$(${command})`,
    `[[ $status == 200 ]] || fail "$status $(cat ${part})"`,
    `mv ${part} ${shellWord(saveAs)}`,
    `printf '%s\\n' ${shellWord(saveAs)}`,
  ];
}

const jq = (filter: string) => shellWord(filter);

/** A path as jq reads it: null where nothing is there, whatever stands on the way. */
function read(path: JsonPath): string {
  const steps = path.map((step) =>
    typeof step === 'number'
      ? `[${step}]`
      : /^[A-Za-z_]\w*$/.test(step)
        ? `.${step}`
        : `[${JSON.stringify(step)}]`,
  );
  const filter = `${steps[0]?.startsWith('[') ? '.' : ''}${steps.join('')}`;
  return path.length > 1 ? `(${filter})?` : filter;
}
