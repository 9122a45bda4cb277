import { describe, expect, test } from 'vitest';
import { ask, generate, say } from '@/tests/sandbox-catalog';

const path = '/v1beta/models/gemini-3.1-pro-preview:streamGenerateContent';
const thinking = {
  ...say('What holds a bridge up?'),
  generationConfig: { thinkingConfig: { includeThoughts: true }, candidateCount: 2 },
};
const weather = {
  ...say('Weather in Oslo?'),
  tools: [
    {
      functionDeclarations: [{ name: 'get_weather', description: 'Weather', parameters: { type: 'OBJECT' } }],
    },
  ],
};

describe('a stream with alt=sse', () => {
  test('is data lines with CRLF, and ends without a marker of its own', () => {
    const { text, headers } = ask({ path: `${path}?alt=sse`, body: say('What holds a bridge up?') });
    expect(headers['content-type']).toBe('text/event-stream');
    expect(text).toMatch(/^(data: \{.*\}\r\n\r\n)+$/);
    expect(text).not.toContain('[DONE]');
  });

  test.each([say('What holds a bridge up?'), thinking, weather])(
    'adds up to the whole answer: %j',
    (body) => {
      const chunks = ask({ path: `${path}?alt=sse`, body }).chunks();
      const whole = generate(body);
      for (const [index, candidate] of (whole.candidates ?? []).entries()) {
        const parts = chunks.flatMap((chunk) =>
          (chunk.candidates ?? [])
            .filter((other) => (other.index ?? 0) === index)
            .flatMap(({ content }) => content?.parts ?? []),
        );
        const joined = (thought: boolean) =>
          parts
            .filter((part) => (part.thought ?? false) === thought)
            .map(({ text = '' }) => text)
            .join('');
        const expected = candidate.content?.parts ?? [];
        expect(joined(false)).toBe(
          expected
            .filter(({ thought }) => !thought)
            .map(({ text = '' }) => text)
            .join(''),
        );
        expect(joined(true)).toBe(
          expected
            .filter(({ thought }) => thought)
            .map(({ text = '' }) => text)
            .join(''),
        );
        expect(parts.filter(({ functionCall }) => functionCall)).toEqual(
          expected.filter(({ functionCall }) => functionCall),
        );
      }
    },
  );

  test('counts usage up to the end, and says only there why it ended', () => {
    const chunks = ask({ path: `${path}?alt=sse`, body: say('What holds a bridge up?') }).chunks();
    const totals = chunks.map(({ usageMetadata }) => usageMetadata?.totalTokenCount ?? 0);
    expect(totals).toEqual([...totals].sort((left, right) => left - right));
    expect(chunks.at(-1)?.usageMetadata).toEqual(generate(say('What holds a bridge up?')).usageMetadata);
    expect(chunks.map(({ candidates }) => candidates?.[0]?.finishReason)).toEqual([
      ...chunks.slice(1).map(() => undefined),
      'STOP',
    ]);
    expect(new Set(chunks.map(({ responseId }) => responseId)).size).toBe(1);
  });

  test('is paced: the first chunk at once, the others 40 to 80 ms apart', () => {
    const delays = ask({ path: `${path}?alt=sse`, body: say('What holds a bridge up?') }).events.map(
      ({ delay }) => delay,
    );
    expect(delays[0]).toBe(0);
    expect(delays.length).toBeGreaterThan(4);
    for (const delay of delays.slice(1)) expect(delay).toBeGreaterThanOrEqual(40);
    expect(Math.max(...delays)).toBeLessThanOrEqual(80);
  });

  test('of a documented scenario of the plain call streams that answer', () => {
    const body = {
      contents: [
        {
          role: 'user',
          parts: [{ text: 'When was the last total solar eclipse over Spain, and when is the next one?' }],
        },
      ],
      tools: [{ googleSearch: {} }],
    };
    const chunks = ask({ path: `${path}?alt=sse`, body }).chunks();
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.at(-1)?.candidates?.[0]?.groundingMetadata?.webSearchQueries).toHaveLength(1);
  });
});

test('without alt=sse a stream is one JSON array of the same chunks, element by element', () => {
  const array = ask({ path, body: say('What holds a bridge up?') });
  const sse = ask({ path: `${path}?alt=sse`, body: say('What holds a bridge up?') });
  expect(array.headers['content-type']).toContain('application/json');
  expect(array.chunks()).toEqual(sse.chunks());
  expect(array.events).toHaveLength(sse.events.length);
});

test('an error of a stream is JSON with its status', () => {
  const answered = ask({ path: `${path}?alt=sse`, body: {} });
  expect(answered).toMatchObject({
    status: 400,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
});

test('prettyPrint=false writes one line', () => {
  const answered = ask({
    path: '/v1beta/models/gemini-plain:generateContent?prettyPrint=false',
    body: say('hi'),
  });
  expect(answered.text).not.toContain('\n');
});

test.each(['proto', 'media'])('alt=%s is refused by name', (alt) => {
  const answered = ask({ path: `/v1beta/models/gemini-plain:generateContent?alt=${alt}`, body: say('hi') });
  expect(answered.status).toBe(400);
  expect(answered.text).toContain(alt);
});

test('alt=sse on a plain call is one event', () => {
  const path = '/v1beta/models/gemini-plain:generateContent?alt=sse';
  expect(ask({ path, body: say('hi') }).chunks()).toHaveLength(1);
});

test('an error within a stream is an event like the others, and only where events are sent', () => {
  const send = {
    path: `${path}?alt=sse`,
    body: say('What holds a bridge up?'),
    control: 'status=503, break=2',
  };
  const answered = ask(send);
  expect(answered).toMatchObject({ status: 200, breaks: false });
  expect(answered.events).toHaveLength(3);
  expect(answered.text).toMatch(/^(data: \{.*\}\r\n\r\n)+$/);
  expect(answered.values()[2]).toMatchObject({ error: { code: 503 } });
  expect(ask({ ...send, path }).status).toBe(503);
});
