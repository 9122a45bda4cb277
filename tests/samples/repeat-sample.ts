import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileJava } from './java';
import { inTemporaryFolder, programs, runProgram } from './run-sample';

/** What one run printed, and why it failed if it did. */
export type Outcome = { stdout: string; failure?: string };

export type RepeatedLanguage = 'curl' | 'javascript' | 'java';

const LOOP_JAVA = fileURLToPath(new URL('Loop.java', import.meta.url));

// Each prints what a run prints, U+0001 and the reason if it fails, and NUL.
const CURL_LOOP = String.raw`for run in $(seq "$1"); do
  bash request.sh 2>/dev/null || printf '\001%s' "exit $?"
  printf '\0'
done`;

const NODE_LOOP = String.raw`
const [folder, times] = process.argv.slice(1);
for (let run = 0; run < Number(times); run += 1) {
  await import(folder + '/request.mjs?' + run).catch(({ message }) => process.stdout.write('\u0001' + message));
  process.stdout.write('\0');
}`;

/** Runs a sample `times` times, one after the other: in one process where starting one is slow. */
export async function repeatSample(
  language: RepeatedLanguage,
  source: string,
  times: number,
): Promise<Outcome[]> {
  return inTemporaryFolder(async (folder) => {
    const { fileName } = programs[language];
    await writeFile(join(folder, fileName), source);
    const run = await start(language, folder, String(times));
    if (run.exitCode !== 0) throw new Error(run.stderr);
    return run.stdout.split('\0').slice(0, -1).map(toOutcome);
  });
}

async function start(language: RepeatedLanguage, folder: string, times: string) {
  if (language === 'curl') return runProgram('bash', ['-c', CURL_LOOP, 'loop', times], folder);
  if (language === 'javascript') {
    return runProgram('node', ['--input-type=module', '--eval', NODE_LOOP, folder, times], folder);
  }
  const refusal = await compileJava(join(folder, programs.java.fileName), folder);
  if (refusal !== undefined) throw new Error(refusal);
  return runProgram('java', ['-XX:TieredStopAtLevel=1', '-cp', folder, LOOP_JAVA, times], folder);
}

function toOutcome(text: string): Outcome {
  const [stdout = '', failure] = text.split('\u0001');
  return failure === undefined ? { stdout } : { stdout, failure };
}
