import { describe, expect, test } from 'vitest';
import { ask, generate, say } from '@/tests/sandbox-catalog';

const textOf = (response: ReturnType<typeof generate>, index = 0) =>
  (response.candidates?.[index]?.content?.parts ?? [])
    .filter(({ thought }) => !thought)
    .map(({ text }) => text ?? '')
    .join('');

const weather = {
  name: 'get_weather',
  description: 'Finds the weather of a city.',
  parameters: {
    type: 'OBJECT',
    properties: {
      city: { type: 'STRING' },
      unit: { type: 'STRING', enum: ['celsius', 'fahrenheit'] },
      days: { type: 'INTEGER', minimum: 1, maximum: 14 },
    },
    required: ['city', 'days'],
  },
};
const music = {
  name: 'play_music',
  description: 'Plays a song in a room.',
  parameters: { type: 'OBJECT', properties: {} },
};

describe('a text answer', () => {
  test.each([
    ['How do volcanoes build islands?', /volcanoes/, /sandbox/],
    ['请介绍一下量子计算和经典计算的区别', /量子计算/, /沙盒/],
    ['富士山と桜島のちがいを教えてください', /富士山/, /サンドボックス/],
  ])('is about the prompt, in its language, and says who speaks: %s', (prompt, topic, speaker) => {
    const text = textOf(generate(say(prompt)));
    expect(text).toMatch(topic);
    expect(text).toMatch(speaker);
  });

  test('takes notice of the system instruction and of a picture', () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAElBMVEX';
    const text = textOf(
      generate({
        systemInstruction: { parts: [{ text: 'Answer as a pirate.' }] },
        contents: [
          {
            parts: [{ inlineData: { mimeType: 'image/png', data: png } }, { text: 'Which bar is tallest?' }],
          },
        ],
      }),
    );
    expect(text).toContain('Answer as a pirate.');
    expect(text).toContain('image/png (96 × 64 px');
  });

  test('ends before a stop sequence', () => {
    const whole = textOf(generate(say('Why do cats purr?')));
    const stop = whole.slice(30, 37);
    const response = generate({
      ...say('Why do cats purr?'),
      generationConfig: { stopSequences: ['@@', stop] },
    });
    expect(textOf(response)).toBe(whole.slice(0, whole.indexOf(stop)));
    expect(response.candidates?.[0]?.finishReason).toBe('STOP');
  });

  test('is cut at maxOutputTokens and says so', () => {
    const { candidates, usageMetadata = {} } = generate({
      ...say('Why do cats purr?'),
      generationConfig: { maxOutputTokens: 12 },
    });
    expect(candidates?.[0]?.finishReason).toBe('MAX_TOKENS');
    const { candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usageMetadata;
    expect(candidatesTokenCount + thoughtsTokenCount).toBe(12);
  });

  test('comes as often as candidateCount asks, each one different', () => {
    const response = generate({ ...say('Why do cats purr?'), generationConfig: { candidateCount: 8 } });
    expect(response.candidates?.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(response.candidates?.map((_, index) => textOf(response, index))).size).toBe(8);
  });

  test('counts usage that adds up', () => {
    const { usageMetadata: usage = {} } = generate(say('In one sentence: how do magnets work?'));
    const { promptTokenCount = 0, candidatesTokenCount = 0, thoughtsTokenCount = 0 } = usage;
    expect(promptTokenCount).toBe(9);
    expect(usage.totalTokenCount).toBe(promptTokenCount + candidatesTokenCount + thoughtsTokenCount);
    expect(usage.promptTokensDetails?.reduce((sum, { tokenCount = 0 }) => sum + tokenCount, 0)).toBe(
      promptTokenCount,
    );
  });

  test('has log probabilities when asked', () => {
    const { candidates } = generate({
      ...say('Hi there'),
      generationConfig: { responseLogprobs: true, logprobs: 3 },
    });
    const { logprobsResult } = candidates?.[0] ?? {};
    expect(logprobsResult?.chosenCandidates?.map(({ token }) => token).join('')).toBe(
      candidates?.[0]?.content?.parts?.[0]?.text,
    );
    for (const { candidates: top = [] } of logprobsResult?.topCandidates ?? []) {
      const values = top.map(({ logProbability = 0 }) => logProbability);
      expect(values).toHaveLength(3);
      expect(values).toEqual([...values].sort((left, right) => right - left));
    }
  });
});

describe('reasoning', () => {
  const withThoughts = (thinkingConfig: object) => ({
    ...say('Is 91 prime?'),
    generationConfig: { thinkingConfig },
  });

  test('is counted but not shown by default', () => {
    const { candidates, usageMetadata } = generate(say('Is 91 prime?'));
    expect(usageMetadata?.thoughtsTokenCount).toBeGreaterThan(0);
    expect(candidates?.[0]?.content?.parts?.some(({ thought }) => thought)).toBe(false);
  });

  test('is shown first and sealed when includeThoughts is set', () => {
    const parts = generate(withThoughts({ includeThoughts: true })).candidates?.[0]?.content?.parts ?? [];
    expect(parts[0]?.thought).toBe(true);
    expect(parts[1]?.thoughtSignature).toMatch(/^[\w+/]{64}$/);
  });

  test('stays within its budget, and off at 0', () => {
    expect(generate(withThoughts({ thinkingBudget: 20 })).usageMetadata?.thoughtsTokenCount).toBe(20);
    expect(generate(withThoughts({ thinkingBudget: 0 })).usageMetadata?.thoughtsTokenCount).toBeUndefined();
  });

  test('is not for models that cannot', () => {
    expect(generate(say('Is 91 prime?'), 'gemini-plain').usageMetadata?.thoughtsTokenCount).toBeUndefined();
  });
});

describe('a function call', () => {
  const ask = 'What is the weather in Oslo for the next 5 days, in fahrenheit?';
  const call = (more: object = {}) =>
    generate({ ...say(ask), tools: [{ functionDeclarations: [music, weather] }], ...more }).candidates?.[0]
      ?.content?.parts?.[0]?.functionCall;

  test('goes to the function that the prompt speaks of, with arguments out of the prompt', () => {
    expect(call()).toMatchObject({
      name: 'get_weather',
      args: { city: 'Oslo', unit: 'fahrenheit', days: 5 },
    });
  });

  test('is not made with mode NONE', () => {
    expect(call({ toolConfig: { functionCallingConfig: { mode: 'NONE' } } })).toBeUndefined();
  });

  test('is made with mode ANY even for a greeting, to an allowed function', () => {
    const toolConfig = { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['play_music'] } };
    expect(call({ ...say('Hi!'), toolConfig })).toMatchObject({ name: 'play_music' });
    expect(call(say('Hi!'))).toBeUndefined();
  });

  test('is read the same from snake_case, and its argument names are left alone', () => {
    const snake = {
      ...weather,
      parameters: {
        type: 'OBJECT',
        properties: { home_city: { type: 'STRING', min_length: 2 } },
        required: ['home_city'],
      },
    };
    const parts = generate({ ...say(ask), tools: [{ function_declarations: [snake] }] }).candidates?.[0]
      ?.content?.parts;
    expect(parts?.[0]?.functionCall?.args).toEqual({ home_city: 'Oslo' });
  });

  test('is followed by a text with the values that the function returned', () => {
    const response = { temperature: 21, sky: 'cloudy' };
    const text = textOf(
      generate({
        contents: [
          ...say(ask).contents,
          { role: 'model', parts: [{ functionCall: { name: 'get_weather', args: { city: 'Oslo' } } }] },
          { role: 'user', parts: [{ functionResponse: { name: 'get_weather', response } }] },
        ],
        tools: [{ functionDeclarations: [weather] }],
      }),
    );
    expect(text).toContain('get_weather');
    expect(text).toContain('temperature: 21');
    expect(text).toContain('sky: cloudy');
  });
});

describe('other kinds of answer', () => {
  test('JSON has the members, order and values that the schema asks for', () => {
    const responseSchema = {
      type: 'OBJECT',
      properties: {
        stars: { type: 'INTEGER', minimum: 1, maximum: 5 },
        name: { type: 'STRING' },
        mood: { type: 'STRING', enum: ['sad', 'glad'] },
      },
      required: ['name', 'stars', 'mood'],
      propertyOrdering: ['name', 'mood', 'stars'],
    };
    const text = textOf(
      generate({
        ...say('Ada Byron was glad and gave 4 stars.'),
        generationConfig: { responseMimeType: 'application/json', responseSchema },
      }),
    );
    expect(text).toBe('{"name":"Ada Byron","mood":"glad","stars":4}');
  });

  test('a searched answer says which bytes its sources support', () => {
    const response = generate({ ...say('长江有多长？'), tools: [{ googleSearch: {} }] });
    const text = new TextEncoder().encode(textOf(response));
    const supports = response.candidates?.[0]?.groundingMetadata?.groundingSupports ?? [];
    expect(supports.length).toBeGreaterThan(1);
    for (const { segment } of supports) {
      const bytes = text.slice(segment?.startIndex ?? 0, segment?.endIndex);
      expect(new TextDecoder().decode(bytes)).toBe(segment?.text);
    }
  });

  test('a documented scenario is answered as the page shows it, by the model that was asked', () => {
    const answered = ask({
      path: '/v1beta/models/gemini-3.1-pro-preview:generateContent',
      body: say('In one sentence: how does an API gateway route a request to the right model?'),
    });
    expect(answered.json()).toMatchObject({
      candidates: [
        { content: { parts: [{ text: expect.stringContaining('The gateway checks your key') }] } },
      ],
      modelVersion: 'gemini-3.1-pro-preview',
    });
  });
});
