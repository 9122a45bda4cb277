import { describe, expect, test } from 'vitest';
import { ErrorResponse } from '@/content/schemas/gemini/error';
import { ask, say } from '@/tests/sandbox-catalog';

const refused = (body: unknown, path?: string) => {
  const answered = ask({ body, ...(path ? { path } : {}) });
  return { http: answered.status, ...ErrorResponse.parse(answered.json()).error };
};

describe('a wrong field', () => {
  test.each([
    [{ ...say('a'), foo: 1 }, 'Invalid JSON payload received. Unknown name "foo": Cannot find field.', 'foo'],
    [
      { contents: [{ parts: [{ text: 'a' }], tone: 'x' }] },
      'Invalid JSON payload received. Unknown name "tone" at \'contents[0]\': Cannot find field.',
      'contents[0]',
    ],
    [
      { ...say('a'), generationConfig: { temperature: 'hot' } },
      'Invalid value at \'generation_config.temperature\' (TYPE_FLOAT), "hot"',
      'generation_config.temperature',
    ],
    [
      { ...say('a'), generation_config: { temperature: 3 } },
      '* GenerateContentRequest.generation_config.temperature: temperature must be in the range [0.0, 2.0].',
      'generation_config.temperature',
    ],
    [
      { ...say('a'), generationConfig: { topK: 1.5 } },
      "Invalid value at 'generation_config.top_k' (TYPE_INT32), 1.5",
      'generation_config.top_k',
    ],
    [
      { ...say('a'), safetySettings: [{ category: 'RUDE', threshold: 'OFF' }] },
      'Invalid value at \'safety_settings[0].category\' (type.googleapis.com/google.ai.generativelanguage.v1beta.HarmCategory), "RUDE"',
      'safety_settings[0].category',
    ],
    [{}, '* GenerateContentRequest.contents: contents is not specified', 'contents'],
    [{ contents: [] }, '* GenerateContentRequest.contents: contents is not specified', 'contents'],
    [
      { ...say('a'), generationConfig: [] },
      'Invalid JSON payload received. Unknown name "generation_config": Proto field is not repeating, cannot start list.',
      'generation_config',
    ],
    [
      {
        contents: [{ parts: [{ inlineData: { mimeType: 'image/png', data: 'data:image/png;base64,AA' } }] }],
      },
      'Invalid value at \'contents[0].parts[0].inline_data.data\' (TYPE_BYTES), Base64 decoding failed for "data:image/png;base64,AA"',
      'contents[0].parts[0].inline_data.data',
    ],
    [
      {
        ...say('a'),
        tools: [
          {
            functionDeclarations: [
              { name: 'f', parameters: { type: 'OBJECT', properties: { someName: { type: 'WORD' } } } },
            ],
          },
        ],
      },
      'Invalid value at \'tools[0].function_declarations[0].parameters.properties.someName.type\' (type.googleapis.com/google.ai.generativelanguage.v1beta.Type), "WORD"',
      'tools[0].function_declarations[0].parameters.properties.someName.type',
    ],
  ])('%j is named as Google names it', (body, message, field) => {
    expect(refused(body)).toMatchObject({
      http: 400,
      status: 'INVALID_ARGUMENT',
      code: 400,
      message,
      details: [{ fieldViolations: [{ field, description: message }] }],
    });
  });

  test('of a part with two kinds of data is named', () => {
    const { message } = refused({ contents: [{ parts: [{ text: 'a', inlineData: { data: 'AAAA' } }] }] });
    expect(message).toContain('contents[0].parts[0].inline_data');
    expect(message).toContain('text');
  });

  test('is not quoted at length', () => {
    const { message } = refused({ ...say('a'), generationConfig: { temperature: 'x'.repeat(5000) } });
    expect(message.length).toBeLessThan(200);
  });

  test.each(['null', '[]', '"text"', '5', '{"contents":', ''])('body %s is 400', (body) => {
    expect(refused(body).code).toBe(400);
  });

  test('a form instead of JSON is named', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answered = ask({ body: JSON.stringify(say('a')), headers });
    expect(answered.status).toBe(400);
    expect(answered.text).toContain('application/x-www-form-urlencoded');
  });
});

describe('what a model lacks', () => {
  test.each([
    [{ imageConfig: {} }, 'generation_config.image_config'],
    [{ thinkingConfig: { includeThoughts: true } }, 'generation_config.thinking_config'],
    [{ responseModalities: ['TEXT', 'IMAGE'] }, 'generation_config.response_modalities[1]'],
  ])('%j is refused by name', (generationConfig, field) => {
    const { code, message } = refused(
      { ...say('a'), generationConfig },
      '/v1beta/models/gemini-plain:generateContent',
    );
    expect(code).toBe(400);
    expect(message).toContain(field);
    expect(message).toContain('models/gemini-plain');
  });

  test('another model takes', () => {
    const body = { ...say('a'), generationConfig: { thinkingConfig: { includeThoughts: true } } };
    expect(ask({ body }).status).toBe(200);
  });
});

describe('an address that leads nowhere', () => {
  test('names an unknown model', () => {
    expect(refused(say('a'), '/v1beta/models/gemini-9-ultra:generateContent')).toMatchObject({
      code: 404,
      status: 'NOT_FOUND',
      message: expect.stringContaining('models/gemini-9-ultra is not found for API version v1beta'),
    });
  });

  test.each(['/v1beta/modles', '/v1beta/models/gemini-plain:predict'])(
    '%s is 404 in the shape of the API',
    (path) => {
      expect(refused(say('a'), path)).toMatchObject({ code: 404, status: 'NOT_FOUND' });
    },
  );

  test('without a key is 401 before anything else', () => {
    const answered = ask({ body: {}, headers: { 'x-goog-api-key': ' ' } });
    expect(answered.status).toBe(401);
    expect(ErrorResponse.parse(answered.json()).error.status).toBe('UNAUTHENTICATED');
  });

  test('a query value that is not documented is named', () => {
    expect(refused(say('a'), '/v1beta/models/gemini-plain:generateContent?nope=1').message).toContain(
      '"nope"',
    );
  });
});
