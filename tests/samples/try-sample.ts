import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '@/lib/request/result';
import type { RequestSpec } from '@/lib/request/spec';
import type { StreamReading } from '@/lib/request/stream';
import { valueAt } from '@/lib/request/value-at';
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
  const run = await runSample(language, source, { env: variablesOf(spec), files });
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
  const file = saveAs === undefined ? undefined : run.left.get(saveAs);
  if (saveAs !== undefined && request.answer.status < 400 && !file?.equals(request.answer.body)) {
    const saved = file ? `${file.length} bytes` : 'nothing';
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

/**
 * What a sample that reads a stream prints: the events as they are for cURL, for others the text as the site puts it
 * together, or what is read in its place where an answer has no text, such as pictures.
 */
function streamOutput(
  language: SnippetLanguage,
  options: SnippetOptions | undefined,
  family: string,
  body: Buffer,
): string | undefined {
  const { stream } = answerParts(options);
  if (!stream) return undefined;
  if (language === 'curl') return body.toString();
  const reader = createAnswerReader(family, 'text/event-stream');
  reader.push(body, 0);
  reader.end(0);
  const { text } = reader.snapshot().answer;
  return `${text === '' ? readText(stream, body.toString()) : text}\n`;
}

/** The texts of a stream of server-sent events, where its reading says that they are. */
const readText = ({ text }: StreamReading, body: string): string =>
  body
    .split('\n\n')
    .map((event) => {
      const name = /^event: (.*)$/m.exec(event)?.[1];
      const data = /^data: (\{.*)$/m.exec(event)?.[1];
      if (data === undefined || (text.event !== undefined && text.event !== name)) return '';
      const value = valueAt(JSON.parse(data), text.path);
      return typeof value === 'string' ? value : '';
    })
    .join('');

const variablesOf = ({ headers }: RequestSpec) =>
  Object.fromEntries(headers.flatMap(({ variable }) => (variable === undefined ? [] : [[variable, KEY]])));
