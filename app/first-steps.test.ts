import { expect, test } from 'vitest';
import { catalog } from '@/content/catalog';
import { locales } from '@/lib/i18n/locale';
import { sandboxRoute } from '@/lib/server/sandbox-server';
import { inTemporaryFolder, runProgram } from '@/tests/samples/run-sample';
import { serveHandler } from '@/tests/serve-handler';
import { firstSteps } from './first-steps';

test.each(locales)('the first steps in %s, pasted into bash, end with an answer', async (locale) => {
  const { url, close } = await serveHandler(sandboxRoute(catalog));
  const { keyLine, command } = firstSteps(locale, { baseUrl: `${url}/sandbox` }, 'sandbox');
  const result = await inTemporaryFolder((folder) =>
    runProgram('bash', ['-c', `${keyLine}\n${command}`], folder),
  ).finally(close);
  expect(result).toMatchObject({ exitCode: 0 });
  const answer: unknown = JSON.parse(result.stdout);
  expect(answer).toMatchObject({
    candidates: [{ content: { parts: [{ text: expect.stringMatching(/\w+ \w+/) }] }, finishReason: 'STOP' }],
  });
});

test('without the first step the second one is refused', async () => {
  const { url, close } = await serveHandler(sandboxRoute(catalog));
  const { command } = firstSteps('en', { baseUrl: `${url}/sandbox` }, '');
  const result = await inTemporaryFolder((folder) => runProgram('bash', ['-c', command], folder)).finally(
    close,
  );
  expect(result.stdout).toMatch(/"code": 40[013]/);
});
