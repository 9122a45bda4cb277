import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILER = fileURLToPath(new URL('Compiler.java', import.meta.url));

/** What starts a short run sooner, and changes nothing in what it does: one collector thread, one compiler tier. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The search path and the plainest locale: there a Java source outside ASCII would not compile. */
export const plainEnv = () => ({ NODE_ENV: 'test' as const, PATH: process.env.PATH, LC_ALL: 'C' });

/** What javac says against a source; nothing where it compiles. */
type Answer = string | undefined;
type Compiler = (path: string, folder: string) => Promise<Answer>;

let compiler: Compiler | undefined;
let archive: string | undefined;

/**
 * Compiles a source file into `folder`, as `javac -d` does, in a virtual machine that stays: it ends with this process.
 * Returns what javac says where it refuses; throws where there is none.
 */
export async function compileJava(path: string, folder: string): Promise<Answer> {
  await mkdir(folder, { recursive: true });
  compiler ??= startCompiler();
  return compiler(path, folder);
}

/** What `java` is started with to run the class Main of a folder. */
export const javaArguments = (folder: string): string[] => [
  ...QUICK,
  ...(archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`]),
  // A program that calls http reads no certificates, which the client does at its start.
  '-Djavax.net.ssl.trustStore=NONE',
  '-cp',
  folder,
  'Main',
];

/**
 * From here on, samples start with the platform's classes as a first run of one has laid them out (class data sharing),
 * in about half the time. Worth its seconds before hundreds of runs. `first` runs one with these options of `java`.
 */
export async function shareJavaClasses(first: (options: string[]) => Promise<unknown>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-java-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'classes.jsa');
  await first([...QUICK, '-Xlog:disable', `-XX:ArchiveClassesAtExit=${path}`]);
  if (existsSync(path)) archive = path;
}

/** Answers come in the order of the questions. Only one that is waited for keeps this process alive. */
function startCompiler(): Compiler {
  const child = spawn('java', [...QUICK, COMPILER], { stdio: ['pipe', 'pipe', 'inherit'], env: plainEnv() });
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  const hold = (stays: boolean) => {
    for (const part of [child, child.stdin, child.stdout]) {
      if (part !== child && !(part instanceof Socket)) continue;
      if (stays) part.ref();
      else part.unref();
    }
  };
  const fail = (error: Error) => {
    compiler = undefined;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.once('error', fail);
  child.once('exit', (code) => fail(new Error(`javac ended with ${code}`)));
  child.stdin.on('error', fail);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const answers = `${text}${piece}`.split('\0');
    text = answers.pop() ?? '';
    for (const answer of answers) {
      waiting.shift()?.resolve(answer.startsWith('0') ? undefined : answer.slice(1));
    }
    if (waiting.length === 0) hold(false);
  });
  return (path, folder) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      hold(true);
      child.stdin.write(`${path}\t${folder}\n`);
    });
}
