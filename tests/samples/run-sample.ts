import { execFile, type ExecFileException } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { SnippetLanguage } from '@/lib/snippets';
import { compileJava, javaArguments, plainEnv } from './java';

type Program = { fileName: string; command: string; args: string[] };

/** How a reader runs the sample of each language. */
export const programs: Record<SnippetLanguage, Program> = {
  curl: { fileName: 'request.sh', command: 'bash', args: ['request.sh'] },
  javascript: { fileName: 'request.mjs', command: 'node', args: ['request.mjs'] },
  java: { fileName: 'Main.java', command: 'java', args: ['-XX:TieredStopAtLevel=1', 'Main.java'] },
  swift: { fileName: 'main.swift', command: 'bash', args: ['-c', 'swiftc main.swift -o main && ./main'] },
};

export type RunResult = { exitCode: number; stdout: string; stderr: string };

/** What a sample ended with, and the bytes of the files that it left, by name. */
export type SampleRun = RunResult & { left: Map<string, Buffer> };

const TIME_LIMIT = 120_000;

/**
 * Runs a sample in a fresh folder that holds copies of `files` (paths). Of the environment it sees only `env`, the
 * search path and the plainest locale. Java is compiled by a javac that stays, and run by a `java` of its own.
 */
export async function runSample(
  language: SnippetLanguage,
  source: string,
  { env, files }: { env: Record<string, string>; files: string[] },
): Promise<SampleRun> {
  const { fileName } = programs[language];
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, fileName), source);
    for (const path of files) await copyFile(path, join(folder, basename(path)));
    // What Swift is compiled to is nothing that the sample made.
    const given = new Set(['main', ...(await readdir(folder))]);
    const result = await run(language, folder, env);
    const left = new Map<string, Buffer>();
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (!entry.isFile() || given.has(entry.name)) continue;
      left.set(entry.name, await readFile(join(folder, entry.name)));
    }
    return { ...result, left };
  });
}

async function run(
  language: SnippetLanguage,
  folder: string,
  env: Record<string, string>,
): Promise<RunResult> {
  const { fileName, command, args } = programs[language];
  if (language !== 'java') return runProgram(command, args, folder, env);
  const classes = join(folder, 'classes');
  const refusal = await compileJava(join(folder, fileName), classes);
  if (refusal !== undefined) return { exitCode: 1, stdout: '', stderr: refusal };
  return runProgram(command, javaArguments(classes), folder, env);
}

/** Runs a program to its end; one that cannot be started or takes two minutes throws. */
export function runProgram(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<RunResult> {
  const options = {
    cwd,
    env: { ...plainEnv(), HOME: cwd, ...env },
    timeout: TIME_LIMIT,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error: ExecFileException | null, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

/** Gives a folder to work in, and removes it. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-sample-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
