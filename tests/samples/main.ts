import { snippets, type SnippetLanguage } from '@/lib/snippets';
import { echo, forwardTo, startRecorder, type Recorder } from './echo-server';
import { publishedRequests, type PublishedRequest } from './published';
import { runProgram } from './run-sample';
import { syntaxErrors } from './syntax';
import { trySample } from './try-sample';

// `npm run samples -- http://localhost:3000` runs every published sample against that site; without an address,
// against a server that answers with what arrived.

const CONCURRENCY = 2;

type Job = { language: SnippetLanguage; request: PublishedRequest };
type Count = { language: SnippetLanguage; executed: number; failed: number };

const target = process.argv[2];
const requests = await publishedRequests();
const hasSwift = await runProgram('swiftc', ['--version'], process.cwd()).then(
  ({ exitCode }) => exitCode === 0,
  () => false,
);
const executable = (['curl', 'javascript', 'java', 'swift'] as const).filter(
  (language) => language !== 'swift' || hasSwift,
);

console.log(`${requests.length} requests, sent to ${target ?? 'an echo server'}`);
const counts = await runAll(
  executable.flatMap((language) => requests.map((request) => ({ language, request }))),
);
const swiftErrors = await syntaxErrors(
  'swift',
  requests.map(({ spec }) => snippets.swift.render(spec)),
);
if (swiftErrors) console.error(`Swift samples that do not parse:\n${swiftErrors}`);

console.table(
  Object.fromEntries(
    counts.map(({ language, executed, failed }) => [snippets[language].title, { executed, failed }]),
  ),
);
console.log(
  `Swift: ${swiftErrors ? 'NOT all of ' : ''}${requests.length} parsed; ` +
    (hasSwift ? 'compiled and run as above' : 'not run: no swiftc'),
);
process.exitCode = swiftErrors || requests.length === 0 || counts.some(({ failed }) => failed > 0) ? 1 : 0;

async function runAll(jobs: Job[]): Promise<Count[]> {
  const counts = new Map(executable.map((language) => [language, { language, executed: 0, failed: 0 }]));
  const queue = jobs.values();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      // Each worker has its own recorder, so that a request belongs to the sample that is running.
      const recorder = await startRecorder(target ? forwardTo(new URL(target).origin) : echo);
      for (const job of queue) {
        const isGood = await runJob(job, recorder);
        const count = counts.get(job.language);
        if (!count) continue;
        count.executed += 1;
        if (!isGood) count.failed += 1;
      }
      await recorder.close();
    }),
  );
  return [...counts.values()];
}

async function runJob({ language, request }: Job, recorder: Recorder): Promise<boolean> {
  const problems = await trySample(language, request, recorder).catch((error: unknown) => [
    { where: 'sample', message: String(error) },
  ]);
  for (const { where, message } of problems) {
    console.error(`${language}, ${request.name}: ${where} ${message}`);
  }
  return problems.length === 0;
}
