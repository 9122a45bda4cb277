import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingFor } from '@/components/workbench/request';
import { catalog } from '@/content/catalog';
import messages from '@/content/endpoints/anthropic/messages';
import chatCompletions from '@/content/endpoints/openai/chat-completions';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import { requestOf, fittedScenarios } from '@/lib/publish/page';
import { viewOf } from '@/lib/publish/view';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { snippets } from '@/lib/snippets';
import { answerTo } from '@/lib/snippets/snippet';
import { serveHandler } from '../serve-handler';
import { runSample } from './run-sample';

let site: Awaited<ReturnType<typeof serveHandler>>;
beforeAll(async () => {
  site = await serveHandler(sandboxRoute(catalog));
});
afterAll(() => site.close());

const translate = (_: string, english: string) => english;

/** The sample of a scenario as the page renders it, aimed at the sandbox. */
function sampleOf(language: 'javascript' | 'java', endpoint: Endpoint, id: string): string {
  const subject = { endpoint, translate };
  const view = viewOf(subject, 'en', catalog);
  const scenario = fittedScenarios(subject).find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario "${id}"`);
  const { values } = scenario;
  const spec = requestOf(view.plan, values, { baseUrl: `${site.url}/sandbox` }, 'GATEWAY_API_KEY');
  return snippets[language].render(spec, { answer: answerTo(readingFor(view, false), values) });
}

const streams: [string, Endpoint, string, RegExp][] = [
  [
    'ends by data',
    chatCompletions,
    'hello-stream',
    /^The gateway checks your key, .* answer back to you\.\n$/,
  ],
  ['has usage without choices', chatCompletions, 'usage-stream', /^A 429 means .* asks again\.\n$/],
  ['has named events', messages, 'hello-stream', /^So that your program .* change in your code\.\n$/],
  [
    'reasons before it answers',
    messages,
    'thinking-stream',
    /^They meet \*\*11 times\*\*\. .* until 10:55\.\n$/,
  ],
  ['calls a tool after its text', messages, 'tool-use-stream', /^The path to the fort .* the tides\.\n$/],
];

describe.each(['javascript', 'java'] as const)('in %s', (language) => {
  const run = (endpoint: Endpoint, id: string) =>
    runSample(language, sampleOf(language, endpoint, id), {
      env: { GATEWAY_API_KEY: 'sk-sample' },
      files: [],
    });

  test.each(streams)('a stream that %s prints its text alone', async (_, endpoint, id, text) => {
    const { stdout, exitCode } = await run(endpoint, id);
    expect(stdout).toMatch(text);
    expect(exitCode).toBe(0);
  });

  test.each([
    { endpoint: chatCompletions, whole: 'chat.completion', piece: 'chat.completion.chunk' },
    { endpoint: messages, whole: 'end_turn', piece: 'message_stop' },
  ])(
    'a body of $endpoint.id that asks for no stream is answered with JSON',
    async ({ endpoint, whole, piece }) => {
      const { stdout } = await run(endpoint, 'hello');
      expect(stdout).toContain(whole);
      expect(stdout).not.toContain(piece);
    },
  );
});
