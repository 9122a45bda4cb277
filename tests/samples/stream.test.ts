import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StreamReading } from '@/lib/request/stream';
import { snippets } from '@/lib/snippets';
import { nastyStrings } from '@/lib/snippets/testing/nasty';
import { readings } from '@/lib/snippets/testing/readings';
import { repeatSample, type Outcome, type RepeatedLanguage } from './repeat-sample';
import { inTemporaryFolder, programs, runSample } from './run-sample';
import { framed, startStreams } from './stream-server';
import { streamCases } from './streams';

type Protocol = keyof typeof readings;
const protocols: Protocol[] = ['gemini', 'openaiChat', 'openaiResponses', 'anthropic'];
const readers = ['javascript', 'java'] as const;

const render = (language: RepeatedLanguage, reading: StreamReading, url: string) =>
  snippets[language].render(
    { method: 'POST', url, headers: [], body: { kind: 'text', mediaType: 'application/json', text: '{}' } },
    { answer: { stream: reading } },
  );

type Cuts = { language: RepeatedLanguage; reading: StreamReading; bytes: Uint8Array };

/** Sends `bytes` cut in two at every `step`th place in turn; with `ends`, the second half never comes. */
async function cutEverywhere(
  { language, reading, bytes }: Cuts,
  step: number,
  ends = false,
): Promise<[cut: number, Outcome][]> {
  const server = await startStreams(async (write, _, index) => {
    await write(bytes.subarray(0, index * step));
    if (!ends) await write(bytes.subarray(index * step));
  });
  try {
    const source = render(language, reading, server.url);
    const outcomes = await repeatSample(language, source, Math.ceil(bytes.length / step));
    return outcomes.map((outcome, index) => [index * step, outcome]);
  } finally {
    await server.close();
  }
}

/** Sends `pieces` one after the other and runs the sample once. */
async function runOnce(language: RepeatedLanguage, reading: StreamReading, bytes: Uint8Array, stays = false) {
  const server = await startStreams(async (write) => {
    await write(bytes);
    if (stays) await new Promise(() => {});
  });
  try {
    return await runSample(language, render(language, reading, server.url), { env: {}, files: [] });
  } finally {
    await server.close();
  }
}

describe.each(readers)('%s', (language) => {
  test.each([
    ['CRLF', '\r\n', 1],
    ['LF', '\n', 7],
    ['CR', '\r', 7],
  ])('prints the text wherever the network cuts it, with lines that end in %s', async (_, end, step) => {
    const { stream, text } = streamCases.gemini;
    const bytes = framed(stream, end);
    const outcomes = await cutEverywhere({ language, reading: readings.gemini, bytes }, step);
    expect(outcomes).toHaveLength(Math.ceil(bytes.length / step));
    for (const [cut, outcome] of outcomes) {
      expect(outcome, `cut at ${cut}`).toEqual({ stdout: `${text}\n` });
    }
  });

  test.each(protocols.slice(1))('reads a stream of %s wherever it is cut', async (protocol) => {
    const { stream, text } = streamCases[protocol];
    const outcomes = await cutEverywhere({ language, reading: readings[protocol], bytes: framed(stream) }, 5);
    for (const [cut, outcome] of outcomes) {
      expect(outcome, `cut at ${cut}`).toEqual({ stdout: `${text}\n` });
    }
  });

  test.each(['gemini', 'anthropic'] as const)(
    'fails when a stream of %s stops before its end',
    async (protocol) => {
      const { stream, text } = streamCases[protocol];
      const bytes = framed(stream);
      const outcomes = await cutEverywhere({ language, reading: readings[protocol], bytes }, 5, true);
      for (const [cut, outcome] of outcomes) {
        const sent = Buffer.from(bytes.subarray(0, cut)).toString();
        const isInside = /^data:/m.test(sent.slice(sent.lastIndexOf('\n\n') + 1));
        const shouldFail = protocol !== 'gemini' || isInside;
        expect(outcome.failure !== undefined, `cut at ${cut}: ${outcome.failure}`).toBe(shouldFail);
        if (shouldFail) expect(outcome.failure).toMatch(/The stream ended (early|inside an event)/);
        expect(text.startsWith(outcome.stdout.trimEnd()), `cut at ${cut}`).toBe(true);
      }
    },
  );

  test.each(protocols)('tells the error event of %s and fails', async (protocol) => {
    const { stream, error } = streamCases[protocol];
    const at = stream.indexOf('\n\n', stream.indexOf('世')) + 2;
    const broken = framed(stream.slice(0, at) + error + stream.slice(at));
    const run = await runOnce(language, readings[protocol], broken);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('Overloaded: "try" later');
    expect(run.stdout).toContain('世');
    expect(run.stdout).not.toContain('👋');
  });

  test.each(protocols.slice(1))('leaves at the end of %s, not when the server does', async (protocol) => {
    const { stream, text } = streamCases[protocol];
    const run = await runOnce(language, readings[protocol], framed(stream), true);
    expect(run).toEqual({ exitCode: 0, stdout: `${text}\n`, stderr: '', left: new Map() });
  });

  test('prints nasty and long texts as they are', async () => {
    const texts = [
      ...nastyStrings(300, 11).map((text) => text.toWellFormed()),
      '"\\\n漢👍'.repeat(60_000),
      JSON.stringify(JSON.stringify(streamCases)),
    ];
    const escaped = (json: string) =>
      json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const events = texts.map((text, index) => {
      const image = { inlineData: { data: 'QUJD'.repeat(index === 300 ? 500_000 : 1) } };
      const event = { candidates: [{ content: { parts: [{ [text]: text, text }, image] } }], text };
      if (text === 'text') delete event.candidates[0]?.content.parts[1];
      const json = JSON.stringify(event);
      return `data: ${index % 2 === 0 ? json : escaped(json).replaceAll('/', '\\/')}\n\n`;
    });
    const run = await runOnce(language, readings.gemini, framed(events.join('')));
    expect(run.stderr).toBe('');
    expect(run.stdout === `${texts.join('')}\n`).toBe(true);
  });
});

describe.each(['curl', ...readers] as const)('%s', (language) => {
  test('shows the first text before the last event is sent', async () => {
    const { stream } = streamCases.openaiChat;
    const at = stream.indexOf('\n\n', stream.indexOf('世')) + 2;
    let goOn = () => {};
    const seen = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const server = await startStreams(async (write) => {
      await write(framed(stream.slice(0, at)));
      await seen;
      await write(framed(stream.slice(at)));
    });
    const { fileName, command, args } = programs[language];
    const stdout = await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, fileName), render(language, readings.openaiChat, server.url));
      const sample = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
      let text = '';
      sample.stdout.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        if (text.includes('世界')) goOn();
      });
      await new Promise((resolve) => sample.once('close', resolve));
      return text;
    });
    await server.close();
    expect(stdout).toContain('👋');
  });

  test('fails when the connection breaks', async () => {
    const server = await startStreams(async (write, response) => {
      await write(framed(streamCases.gemini.stream));
      response.destroy();
    });
    const source = render(language, readings.gemini, server.url);
    const run = await runSample(language, source, { env: {}, files: [] });
    await server.close();
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).toContain('世');
  });
});

test('curl prints the events as they are sent, wherever they are cut', async () => {
  const { stream } = streamCases.gemini;
  const bytes = framed(stream, '\r\n');
  for (const [, outcome] of await cutEverywhere({ language: 'curl', reading: readings.gemini, bytes }, 25)) {
    expect(outcome).toEqual({ stdout: Buffer.from(bytes).toString() });
  }
});
