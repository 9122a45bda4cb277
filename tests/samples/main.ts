import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@/lib/request/result';
import { snippets, type SnippetLanguage } from '@/lib/snippets';
import { readings } from '@/lib/snippets/testing/readings';
import { forwardTo, startRecorder, type Recorder } from './echo-server';
import { startSite } from '../start-site';
import { publishedJobs } from './published-jobs';
import { publishedRequests, type PublishedRequest } from './published';
import { shareJavaClasses } from './java';
import { inTemporaryFolder, programs, runProgram } from './run-sample';
import { framed, startStreams } from './stream-server';
import { streamCases } from './streams';
import { syntaxErrors } from './syntax';
import { tryJob } from './try-job';
import { trySample } from './try-sample';

// `npm run samples` runs every published sample against the sandbox of a site that it starts on PORT (3000), built if
// need be. `npm run samples -- http://localhost:3000` uses one that runs already. The programs of whole jobs are run
// against a gateway that plays the job, since they wait for it.

/** More than cores: a sample that reads a stream, or asks about a job, waits most of its time. */
const CONCURRENCY = availableParallelism() + 4;

/** One run of one sample: what it is called, and what it is tried with. */
type Run = { language: SnippetLanguage; name: string; try: (recorder: Recorder) => Promise<Problem[]> };
type Count = { language: SnippetLanguage; executed: number; failed: number };

const site = process.argv[2] ? { url: process.argv[2], stop: () => {} } : await startSite();
const requests = publishedRequests(`${site.url}/sandbox`);
const jobs = publishedJobs(`${site.url}/sandbox`);
const hasSwift = await runProgram('swiftc', ['--version'], process.cwd()).then(
  ({ exitCode }) => exitCode === 0,
  () => false,
);
const executable = (['curl', 'javascript', 'java', 'swift'] as const).filter(
  (language) => language !== 'swift' || hasSwift,
);

console.log(`${requests.length} requests, sent to ${site.url}/sandbox, and ${jobs.length} whole jobs`);
await shareJavaClasses(runFirst);
const counts = await runAll(
  // Those that wait come first, and the languages in turn, since Java takes most of the machine.
  [
    ...jobs.flatMap((job) =>
      executable.map((language) => ({ language, name: job.name, try: () => tryJob(language, job) })),
    ),
    ...requests.flatMap((request) => executable.map((language) => runOf(language, request))),
  ],
);
const swiftSamples = [
  ...requests.map(({ spec, options }) => snippets.swift.render(spec, options)),
  ...jobs.map(({ program }) => snippets.swift.renderJob(program)),
];
const swiftErrors = await syntaxErrors('swift', swiftSamples);
if (swiftErrors) console.error(`Swift samples that do not parse:\n${swiftErrors}`);

console.table(
  Object.fromEntries(
    counts.map(({ language, executed, failed }) => [snippets[language].title, { executed, failed }]),
  ),
);
console.log(
  `Swift: ${swiftErrors ? 'NOT all of ' : ''}${swiftSamples.length} parsed; ` +
    (hasSwift ? 'compiled and run as above' : 'not run: no swiftc'),
);
site.stop();
const executed = counts.reduce((sum, count) => sum + count.executed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + (swiftErrors ? 1 : 0);
const report = process.env['LECTERN_REPORT'];
if (report)
  writeFileSync(report, JSON.stringify({ passed: executed + swiftSamples.length - failed, failed }));
process.exitCode = swiftErrors || requests.length === 0 || counts.some(({ failed }) => failed > 0) ? 1 : 0;

function runOf(language: SnippetLanguage, request: PublishedRequest): Run {
  return { language, name: request.name, try: (recorder) => trySample(language, request, recorder) };
}

/** The program that lays out Java's classes for all that follow: one that reads a stream. */
async function runFirst(options: string[]): Promise<void> {
  const server = await startStreams((write) => write(framed(streamCases.gemini.stream)));
  const body = { kind: 'text', mediaType: 'application/json', text: '{}' } as const;
  const spec = { method: 'POST', url: server.url, headers: [], body };
  const { fileName, command } = programs.java;
  await inTemporaryFolder(async (folder) => {
    const source = snippets.java.render(spec, { answer: { stream: readings.gemini } });
    await writeFile(join(folder, fileName), source);
    await runProgram(command, [...options, fileName], folder);
  });
  await server.close();
}

async function runAll(runs: Run[]): Promise<Count[]> {
  const counts = new Map(executable.map((language) => [language, { language, executed: 0, failed: 0 }]));
  const queue = runs.values();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      // Each worker has its own recorder, so that a request belongs to the sample that is running.
      const recorder = await startRecorder(forwardTo(new URL(site.url).origin));
      for (const run of queue) {
        const isGood = await isRight(run, recorder);
        const count = counts.get(run.language);
        if (!count) continue;
        count.executed += 1;
        if (!isGood) count.failed += 1;
      }
      await recorder.close();
    }),
  );
  return [...counts.values()];
}

async function isRight(run: Run, recorder: Recorder): Promise<boolean> {
  const problems = await run
    .try(recorder)
    .catch((error: unknown) => [{ where: 'sample', message: String(error) }]);
  for (const { where, message } of problems) {
    console.error(`${run.language}, ${run.name}: ${where} ${message}`);
  }
  return problems.length === 0;
}
