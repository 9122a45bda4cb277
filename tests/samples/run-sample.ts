import { execFile, type ExecFileException } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { SnippetLanguage } from '@/lib/snippets';

type Program = { fileName: string; command: string; args: string[] };

/** How a reader runs the sample of each language. */
export const programs: Record<SnippetLanguage, Program> = {
  curl: { fileName: 'request.sh', command: 'bash', args: ['request.sh'] },
  javascript: { fileName: 'request.mjs', command: 'node', args: ['request.mjs'] },
  java: { fileName: 'Main.java', command: 'java', args: ['-XX:TieredStopAtLevel=1', 'Main.java'] },
  swift: { fileName: 'main.swift', command: 'bash', args: ['-c', 'swiftc main.swift -o main && ./main'] },
};

export type RunResult = { exitCode: number; stdout: string; stderr: string };

/** What a sample printed, and the content of the file that it was to save, if it did. */
export type SampleResult = RunResult & { saved?: Buffer };

const TIME_LIMIT = 120_000;

/**
 * Runs a sample in a fresh folder that holds copies of `files` (paths), and reads what it saves as `saveAs`. Of the environment it sees only `env`, the
 * search path and the plainest locale: there a Java source outside ASCII would not compile.
 */
export async function runSample(
  language: SnippetLanguage,
  source: string,
  { env, files, saveAs }: { env: Record<string, string>; files: string[]; saveAs?: string | undefined },
): Promise<SampleResult> {
  const { fileName, command, args } = programs[language];
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, fileName), source);
    for (const path of files) await copyFile(path, join(folder, basename(path)));
    const run = await runProgram(command, args, folder, env);
    const saved = saveAs === undefined ? undefined : await readIfThere(join(folder, saveAs));
    return saved ? { ...run, saved } : run;
  });
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
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
    env: { NODE_ENV: 'test' as const, PATH: process.env.PATH, HOME: cwd, LC_ALL: 'C', ...env },
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
