import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '@/lib/request/result';
import type { RequestSpec } from '@/lib/request/spec';
import { snippets, type SnippetLanguage } from '@/lib/snippets';
import { answerParts, type SnippetOptions } from '@/lib/snippets/snippet';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { compareRequest, requestTarget } from './compare-request';
import type { Recorder } from './echo-server';
import type { PublishedRequest } from './published';
import { runSample } from './run-sample';

const KEY = 'sk-sample-0123456789';

/**
 * Renders a request for a recorder instead of its own origin, runs the sample, and returns what is wrong: with the
 * request that arrived, with the status of the answer, or with what the sample made of it: its output, or the file
 * that it saved.
 */
export async function trySample(
  language: SnippetLanguage,
  { spec, files, options, status = 200, family = '' }: PublishedRequest,
  recorder: Recorder,
): Promise<Problem[]> {
  const aimed = { ...spec, url: `${recorder.origin}${requestTarget(spec.url)}` };
  const source = snippets[language].render(aimed, options);
  const { saveAs } = answerParts(options);
  const run = await runSample(language, source, { env: variablesOf(spec), files, saveAs });
  const recorded = recorder.take();
  const [request] = recorded;
  if (!request || recorded.length > 1) {
    const output = `${run.stdout}${run.stderr}`.slice(0, 2_000);
    return [{ where: 'request', message: `arrived ${recorded.length} times. The sample said: ${output}` }];
  }
  const bytes = new Map<string, Buffer>();
  for (const path of files) bytes.set(basename(path), await readFile(path));
  const problems = compareRequest(aimed, request, { key: KEY, files: bytes });
  if (request.answer.status !== status) {
    const message = `should be ${status} and is ${request.answer.status}: ${request.answer.body.toString('utf8', 0, 500)}`;
    problems.push({ where: 'answer.status', message });
  }
  // cURL takes every answer for a success, as it does without --fail.
  const isSuccess = request.answer.status < 400 || language === 'curl';
  if (isSuccess !== (run.exitCode === 0)) {
    problems.push({ where: 'exit code', message: `is ${run.exitCode}: ${run.stderr.slice(0, 2_000)}` });
  }
  if (saveAs !== undefined && request.answer.status < 400 && !run.saved?.equals(request.answer.body)) {
    const saved = run.saved ? `${run.saved.length} bytes` : 'nothing';
    const message = `should be the ${request.answer.body.length} bytes of the answer and is ${saved}`;
    problems.push({ where: saveAs, message });
  }
  if (saveAs === undefined && request.answer.body.length > 0 && run.stdout === '' && isSuccess) {
    problems.push({ where: 'output', message: 'is empty' });
  }
  const streamed =
    isSuccess && status < 400 ? streamOutput(language, options, family, request.answer.body) : undefined;
  if (streamed !== undefined && run.stdout !== streamed) {
    const message = `should be ${JSON.stringify(streamed)} and is ${JSON.stringify(run.stdout)}`;
    problems.push({ where: 'output', message });
  }
  return problems;
}

/** What a sample that reads a stream prints: the events as they are for cURL, the assembled text for others. */
function streamOutput(
  language: SnippetLanguage,
  options: SnippetOptions | undefined,
  family: string,
  body: Buffer,
): string | undefined {
  if (!answerParts(options).stream) return undefined;
  if (language === 'curl') return body.toString();
  const reader = createAnswerReader(family, 'text/event-stream');
  reader.push(body, 0);
  reader.end(0);
  return `${reader.snapshot().answer.text}\n`;
}

const variablesOf = ({ headers }: RequestSpec) =>
  Object.fromEntries(headers.flatMap(({ variable }) => (variable === undefined ? [] : [[variable, KEY]])));
