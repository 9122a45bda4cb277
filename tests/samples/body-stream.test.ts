import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingFor } from '@/components/workbench/request';
import { catalog } from '@/content/catalog';
import chatCompletions from '@/content/endpoints/openai/chat-completions';
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

const subject = { endpoint: chatCompletions, translate: (_: string, english: string) => english };
const view = viewOf(subject, 'en', catalog);

/** The sample of a scenario as the page renders it, aimed at the sandbox. */
function sampleOf(language: 'javascript' | 'java', id: string): string {
  const scenario = fittedScenarios(subject).find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario "${id}"`);
  const { values } = scenario;
  const spec = requestOf(view.plan, values, { baseUrl: `${site.url}/sandbox` }, 'GATEWAY_API_KEY');
  return snippets[language].render(spec, { answer: answerTo(readingFor(view, false), values) });
}

describe.each(['javascript', 'java'] as const)('in %s', (language) => {
  const run = (id: string) =>
    runSample(language, sampleOf(language, id), { env: { GATEWAY_API_KEY: 'sk-sample' }, files: [] });

  test(
    'a body that asks for a stream is answered with its text as it comes',
    { timeout: 60_000 },
    async () => {
      const { stdout, exitCode } = await run('hello-stream');
      expect(stdout).toMatch(/^The gateway checks your key, .* answer back to you\.\n$/);
      expect(exitCode).toBe(0);
    },
  );

  test('a chunk of usage, which has no choices, prints nothing', { timeout: 60_000 }, async () => {
    const { stdout, exitCode } = await run('usage-stream');
    expect(stdout).toMatch(/^A 429 means .* asks again\.\n$/);
    expect(exitCode).toBe(0);
  });

  test('a body that asks for no stream is answered with JSON', { timeout: 60_000 }, async () => {
    const { stdout } = await run('hello');
    expect(stdout).toContain('chat.completion');
    expect(stdout).not.toContain('chat.completion.chunk');
  });
});
