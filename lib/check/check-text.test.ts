import { describe, expect, it } from 'vitest';
import { checkText } from './check-text';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    contents: { type: 'array', minItems: 1, items: { $ref: '#/definitions/gemini.Content' } },
    systemInstruction: { $ref: '#/definitions/gemini.Content' },
    generationConfig: {
      type: 'object',
      properties: {
        temperature: { type: 'number', minimum: 0, maximum: 2, description: 'Heat' },
        topK: { type: 'integer' },
        stopSequences: { type: 'array', maxItems: 5, items: { type: 'string' } },
        schema: { $ref: '#/definitions/gemini.Schema' },
        serviceTier: { anyOf: [{ const: 'flex' }, { const: 'standard' }, { type: 'null' }] },
        seed: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      },
    },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    tool: {
      oneOf: [
        {
          type: 'object',
          properties: { type: { const: 'search' }, q: { type: 'string' } },
          required: ['type', 'q'],
        },
        {
          type: 'object',
          properties: { type: { const: 'code' }, run: { type: 'string' } },
          required: ['type', 'run'],
        },
      ],
    },
  },
  required: ['contents'],
  definitions: {
    'gemini.Content': {
      id: 'gemini.Content',
      type: 'object',
      properties: {
        role: { type: 'string', enum: ['user', 'model'], 'x-values': { user: 'The reader' } },
        parts: { type: 'array', items: { $ref: '#/definitions/gemini.Part' } },
      },
      required: ['parts'],
    },
    'gemini.Part': {
      id: 'gemini.Part',
      type: 'object',
      'x-one-of': [['text', 'inlineData']],
      properties: {
        text: { type: 'string' },
        inlineData: {
          type: 'object',
          properties: { mimeType: { type: 'string', pattern: '^image/\\w+$' }, data: { type: 'string' } },
          required: ['mimeType', 'data'],
        },
      },
    },
    'gemini.Schema': {
      id: 'gemini.Schema',
      type: 'object',
      properties: {
        type: { enum: ['STRING', 'OBJECT'] },
        items: { $ref: '#/definitions/gemini.Schema' },
        properties: { type: 'object', additionalProperties: { $ref: '#/definitions/gemini.Schema' } },
      },
    },
  },
};

const contents = [{ role: 'user', parts: [{ text: 'Hi' }] }];
const check = (value: unknown) =>
  checkText(JSON.stringify(value), schema).map(({ where, message }) => `${where}: ${message}`);
const checkConfig = (generationConfig: unknown) => check({ contents, generationConfig });

describe('a body against its schema', () => {
  it('has no problem when it is as documented', () => {
    expect(check({ contents, labels: { any: 'thing' }, tool: { type: 'code', run: 'x' } })).toEqual([]);
    expect(checkConfig({ temperature: 0.5, seed: 1, serviceTier: 'flex' })).toEqual([]);
  });

  it('names the path of a wrong value once, not those around it', () => {
    expect(check({ contents: [{ role: 'boss', parts: [{ text: 1 }] }] })).toEqual([
      'contents[0].role: must be one of user, model',
      'contents[0].parts[0].text: must be string',
    ]);
  });

  it('names each missing field', () => {
    expect(check({})).toEqual(['contents: is required']);
    expect(check({ contents: [{ parts: [{ inlineData: {} }] }] })).toEqual([
      'contents[0].parts[0].inlineData.mimeType: is required',
      'contents[0].parts[0].inlineData.data: is required',
    ]);
  });

  it('says which name was meant', () => {
    expect(
      checkConfig({ temprature: 1, top_k: 3, zzz: 1, schema: { properties: { a: { tipe: 1 } } } }),
    ).toEqual([
      'generationConfig.temprature: is not documented; did you mean temperature?',
      'generationConfig.top_k: is not documented; did you mean topK?',
      'generationConfig.zzz: is not documented',
      'generationConfig.schema.properties.a.tipe: is not documented; did you mean type?',
    ]);
  });

  it('says limits, patterns and groups that exclude each other', () => {
    expect(checkConfig({ temperature: 3, topK: 1.5, stopSequences: ['', '', '', '', '', ''] })).toEqual([
      'generationConfig.temperature: must be at most 2',
      'generationConfig.topK: must be integer',
      'generationConfig.stopSequences: must have at most 5 items',
    ]);
    expect(check({ contents: [{ parts: [{ text: '', inlineData: { mimeType: 'a', data: '' } }] }] })).toEqual(
      [
        'contents[0].parts[0]: at most one of text, inlineData may be set',
        'contents[0].parts[0].inlineData.mimeType: must match ^image/\\w+$',
      ],
    );
  });

  it('tells one thing about a union: the values, the types, or the branch that was meant', () => {
    expect(checkConfig({ serviceTier: 'fast', seed: true })).toEqual([
      'generationConfig.serviceTier: must be one of flex, standard',
      'generationConfig.seed: must be string | integer',
    ]);
    expect(check({ contents, tool: { type: 'code' } })).toEqual(['tool.run: is required']);
    expect(check({ contents, tool: { type: 'x', q: 'a' } })).toEqual([
      'tool.type: must be one of search, code',
    ]);
  });

  it('tells one thing about a union of strict objects, by the constant that says which is meant', () => {
    const tool = (type: string, more: object) => ({
      type: 'object',
      properties: { type: { const: type }, cache: { $ref: '#/definitions/Cache' }, ...more },
      required: ['type', ...Object.keys(more)],
      additionalProperties: false,
    });
    const strict = {
      type: 'object',
      properties: {
        tools: {
          type: 'array',
          items: {
            oneOf: [
              tool('search', { uses: { type: 'integer', minimum: 1 } }),
              tool('code', { run: { type: 'string' } }),
              tool('keys', { keys: { $ref: '#/definitions/Keys' } }),
            ],
          },
        },
      },
      definitions: {
        Cache: {
          anyOf: [
            { type: 'object', properties: { ttl: { type: 'string' } }, additionalProperties: false },
            { type: 'null' },
          ],
        },
        Keys: {
          type: 'object',
          propertyNames: { $ref: '#/definitions/Key' },
          additionalProperties: { type: 'boolean' },
        },
        Key: { type: 'string', enum: ['scroll', 'click'] },
      },
    };
    const about = (value: object) =>
      checkText(JSON.stringify({ tools: [value] }), strict).map(
        ({ where, message }) => `${where}: ${message}`,
      );
    expect(about({ type: 'search', uses: 0 })).toEqual(['tools[0].uses: must be at least 1']);
    expect(about({ type: 'code' })).toEqual(['tools[0].run: is required']);
    expect(about({ type: 'code', run: 'x', uses: 1 })).toEqual(['tools[0].uses: is not documented']);
    expect(about({ type: 'draw' })).toEqual(['tools[0].type: must be one of search, code, keys']);
    expect(about({ type: 'code', run: 'x', cache: { tll: '5m' } })).toEqual([
      'tools[0].cache.tll: is not documented; did you mean ttl?',
    ]);
    expect(about({ type: 'keys', keys: { scrol: true, click: 1 } })).toEqual([
      'tools[0].keys.scrol: is not documented; did you mean scroll?',
      'tools[0].keys.click: must be boolean',
    ]);
    expect(about({ type: 'keys', keys: { scroll: true } })).toEqual([]);
  });

  it('is checked by element where a list has many', () => {
    expect(checkConfig({ stopSequences: ['a', 1, 'b', null] })).toEqual([
      'generationConfig.stopSequences[1]: must be string',
      'generationConfig.stopSequences[3]: must be string',
    ]);
  });

  it('tells at most 20 problems and how many are left out', () => {
    const found = check({ contents: Array.from({ length: 50 }, () => 1) });
    expect(found).toHaveLength(20);
    expect(found.at(-1)).toBe('…: 31 more problems');
  });

  it('says what to underline and which documented field it is about', () => {
    const text = '{"contents": [{"role": "robot", "parts": [{"txt": "Hi"}]}]}';
    const found = checkText(text, schema).map(({ range, names }) => [
      text.slice(range?.start, range?.end),
      names?.join('.'),
    ]);
    expect(found).toEqual([
      ['"txt"', 'contents.parts.txt'],
      ['"robot"', 'contents.role'],
    ]);
  });

  it('speaks the words it is given', async () => {
    const { english } = await import('./words');
    const found = checkText('{"contents":1}', schema, { ...english, type: 'soll {types} sein' });
    expect(found).toMatchObject([{ where: 'contents', message: 'soll array sein' }]);
  });

  it('survives names that no pointer can hold, and names of the language', () => {
    expect(check({ contents, ['\ud800']: 1 })).toEqual(['["\\ud800"]: is not documented']);
    const text = '{"contents":[],"__proto__":{"a":1},"constructor":1,"a/b~c%#":1}';
    expect(checkText(text, schema).map(({ where }) => where)).toEqual([
      '__proto__',
      'constructor',
      '["a/b~c%#"]',
      'contents',
    ]);
  });

  it('does not fall over a list of 300,000 wrong items', () => {
    expect(check({ contents: Array.from({ length: 300_000 }, () => 1) }).length).toBeLessThan(21);
  });
});

describe('a union inside a union, of objects that allow no other names', () => {
  const strict = (properties: object, required: string[]) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });
  const message = strict(
    { type: { const: 'message' }, role: { enum: ['user', 'system'] }, text: { type: 'string' } },
    ['role', 'text'],
  );
  const call = strict({ type: { const: 'call' }, name: {}, input: {} }, ['type', 'name', 'input']);
  const result = strict({ type: { const: 'result' }, output: {} }, ['type', 'output']);
  const union = { anyOf: [message, { oneOf: [call, result] }, strict({ id: { type: 'string' } }, ['id'])] };
  const wrong = (item: object) => checkText(JSON.stringify(item), union).map(({ where }) => where);

  it('is told as the branch that the tag names', () => {
    expect(wrong({ type: 'call', name: 'add' })).toEqual(['input']);
    expect(wrong({ type: 'result' })).toEqual(['output']);
  });

  it('is told as the branch that knows the names, where the tag is left out', () => {
    expect(wrong({ role: 'model', text: 'Hello' })).toEqual(['role']);
  });

  it('is told as the branch that knows the names, where the tag is wrong', () => {
    expect(wrong({ type: 'call', output: '{}' })).toEqual(['type']);
  });
});

describe('a text that is not JSON', () => {
  it('says where and what, without repeating the text', () => {
    expect(checkText('{\r\n  "contents": [\r\n    1,\r\n  ]\r\n}', schema)).toEqual([
      { where: 'line 4, column 3', message: 'a value is expected here', range: { start: 30, end: 31 } },
    ]);
  });

  it('gives a problem for a million brackets instead of falling over', () => {
    const [problem, ...more] = checkText('['.repeat(1e6) + ']'.repeat(1e6), schema);
    expect(problem).toMatchObject({ message: 'is nested more than 64 levels deep and was not checked' });
    expect(more).toEqual([]);
  });
});
