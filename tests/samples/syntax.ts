import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SnippetLanguage } from '@/lib/snippets';
import { compileJava } from './java';
import { inTemporaryFolder, programs, runProgram, type RunResult } from './run-sample';

const PARSE_SWIFT = fileURLToPath(new URL('../../lib/tooling/parse-swift.mjs', import.meta.url));

const checkers: Record<SnippetLanguage, (paths: string[], folder: string) => Promise<RunResult[]>> = {
  curl: (paths, folder) => eachFile(paths, (path) => runProgram('bash', ['-n', path], folder)),
  javascript: (paths, folder) => eachFile(paths, (path) => runProgram('node', ['--check', path], folder)),
  java: (paths, folder) =>
    eachFile(paths, async (path) => {
      const refusal = await compileJava(join(folder, path), join(folder, path, '../classes'));
      return { exitCode: refusal === undefined ? 0 : 1, stdout: '', stderr: refusal ?? '' };
    }),
  swift: (paths, folder) =>
    eachFile(paths, (path) => runProgram('node', ['--liftoff-only', PARSE_SWIFT, path], folder)),
};

/** Two at a time. */
async function eachFile(paths: string[], check: (path: string) => Promise<RunResult>): Promise<RunResult[]> {
  const results: RunResult[] = [];
  const queue = paths.values();
  const work = async () => {
    for (const path of queue) results.push(await check(path));
  };
  await Promise.all([work(), work()]);
  return results;
}

/**
 * What the parser of a language says against sources, each with its number and line; nothing where all are good.
 * bash, Node and javac speak for theirs; for Swift it is a grammar, which knows neither types nor names.
 */
export async function syntaxErrors(language: SnippetLanguage, sources: string[]): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const paths: string[] = [];
    for (const [index, source] of sources.entries()) {
      const path = join(folder, String(index), programs[language].fileName);
      await mkdir(join(folder, String(index)));
      await writeFile(path, source);
      paths.push(relative(folder, path));
    }
    const results = await checkers[language](paths, folder);
    return results
      .filter(({ exitCode }) => exitCode !== 0)
      .map(({ stdout, stderr }) => `${stdout}${stderr}`)
      .join('');
  });
}
