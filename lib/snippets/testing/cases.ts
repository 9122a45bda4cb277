import type { Body, FileRef, Header, RequestSpec } from '@/lib/request/spec';
import type { SnippetOptions } from '../snippet';
import { readings } from './readings';

/** A request that is rendered and sent by the tests. `files` are the names of those it reads. */
export type SampleCase = { name: string; spec: RequestSpec; files: string[]; golden: boolean };

export const ORIGIN = 'https://gateway.example';
export const BEARER: Header = { name: 'Authorization', value: 'Bearer ', variable: 'GATEWAY_API_KEY' };
const GOOGLE: Header = { name: 'x-goog-api-key', value: '', variable: 'GATEWAY_API_KEY' };
export const JSON_TYPE: Header = { name: 'Content-Type', value: 'application/json' };

const file = (name: string, mediaType: string): FileRef => ({
  name,
  mediaType,
  href: `https://docs.example/files/${encodeURIComponent(name)}`,
});
const CAT = file('cat.png', 'image/png');
export const MASK = file('a mask; "black", white.png', 'image/png');
/** A file of the reader's own: there is no address to get it from. */
const OWN_CAT: FileRef = { name: 'cat.png', mediaType: 'image/png' };
const SPEECH = file('speech.bin', 'application/octet-stream');

const json = (text: string): Body => ({ kind: 'text', mediaType: 'application/json', text });
const pretty = (value: unknown): Body => json(JSON.stringify(value, null, 2));

const post = (body: Body, headers = [GOOGLE, JSON_TYPE]): RequestSpec => ({
  method: 'POST',
  url: `${ORIGIN}/v1beta/models/gemini-2.5-flash:generateContent`,
  headers,
  body,
});

export const NASTY_TEXT = [
  `It's "quoted", \`ticked\`, \${x}, $(id), $HOME, \\(x), \\#(x), \\u0041 and \\n`,
  `''' and """ and """# and */ and /* and #"" and \\`,
  ' space at both ends ',
  '\ttab at both ends\t',
  '',
  '\u3000漢字、かな\u3000',
  'emoji 👍🏽 é e\u0301 \u2028 \ufeff \u202e',
  'no line break at the end"',
].join('\n');

const goldens: [string, RequestSpec, FileRef[]?][] = [
  [
    'get-with-query',
    {
      method: 'GET',
      url: `${ORIGIN}/v1beta/models?pageSize=5&pageToken=a%2Fb%20c%27d&x=(1)*~!`,
      headers: [GOOGLE],
    },
  ],
  ['hello', post(pretty({ contents: [{ role: 'user', parts: [{ text: 'Say hello.' }] }] }))],
  [
    'nested-json',
    post(
      pretty({
        systemInstruction: { parts: [{ text: 'You are a terse guide.\nAnswer in "one" line.' }] },
        contents: [
          { role: 'user', parts: [{ text: "What's in Kyoto? 京都には何がありますか 🏯" }] },
          { role: 'model', parts: [{ text: 'Temples.' }] },
        ],
        generationConfig: {
          temperature: 0.2,
          topK: 40,
          stopSequences: [],
          responseMimeType: 'application/json',
          responseSchema: { type: 'OBJECT', properties: { name: { type: 'STRING', nullable: false } } },
          seed: null,
        },
      }),
    ),
  ],
  [
    'multipart',
    {
      method: 'POST',
      url: `${ORIGIN}/v1/images/edits`,
      headers: [BEARER, { name: 'Content-Type', value: 'multipart/form-data' }],
      body: {
        kind: 'multipart',
        parts: [
          { kind: 'text', name: 'prompt', text: '@A "cat" & it\'s 帽子; type=text/plain' },
          { kind: 'file', name: 'image', file: CAT },
          { kind: 'file', name: 'mask', file: MASK },
          { kind: 'text', name: 'n', text: '' },
        ],
      },
    },
    [CAT, MASK],
  ],
  [
    'multipart-own-files',
    {
      method: 'POST',
      url: `${ORIGIN}/v1/images/edits`,
      headers: [BEARER],
      body: {
        kind: 'multipart',
        parts: [
          { kind: 'text', name: 'prompt', text: 'A cat in\na "hat"' },
          { kind: 'file', name: 'image[]', file: OWN_CAT },
          { kind: 'file', name: 'image[]', file: MASK },
          { kind: 'text', name: 'input_reference[image_url]', text: 'https://docs.example/cat.png' },
        ],
      },
    },
    [OWN_CAT, MASK],
  ],
  [
    'file-body',
    {
      method: 'PUT',
      url: `${ORIGIN}/v1/uploads/1`,
      headers: [BEARER],
      body: { kind: 'file', mediaType: 'application/octet-stream', file: SPEECH },
    },
    [SPEECH],
  ],
  ['nasty-text', post({ kind: 'text', mediaType: 'text/plain; charset=utf-8', text: NASTY_TEXT })],
  ['crlf', post(json('{\r\n\t"a": "b" \r\n}\r\n'))],
  [
    'json-that-no-object-keeps',
    post(json('{\n  "b": 1.0,\n  "2": 12345678901234567890,\n  "1": -0,\n  "b": 1e3\n}\n')),
  ],
  [
    'nasty-headers',
    {
      method: 'PATCH',
      url: `${ORIGIN}/v1/it's/$HOME/(x)*~!?a=%22%5C&b=$(id)&b=`,
      headers: [
        { name: 'x-say', value: `It's "\\(x)" \${x} $(id) \`id\` \\u0041 \\` },
        { name: 'x-empty', value: '' },
        { name: 'x-key', value: `$!"'\``, variable: 'GATEWAY_API_KEY' },
        { name: 'x-many', value: 'one' },
        { name: 'X-Many', value: 'two' },
      ],
    },
  ],
];

const others: [string, RequestSpec, FileRef[]?][] = [
  ['empty body', post(json(''))],
  ['null', post(json('null'))],
  ['number', post(json('12345678901234567890'))],
  ['leading @', post(json('@/etc/passwd'))],
  ['leading dashes', post(json('--data @/etc/passwd'))],
  ['leading white space', post(json('  {\n    "a": 1\n  }'))],
  ['only white space', post(json(' \n\t\n '))],
  ['NUL', post(json('a\0\\0b\\n%s\x00001\r\n'))],
  ['prototype', post(json('{"__proto__":{"a":1},"constructor":{}}'))],
  ['integer keys', post(json('{"1":"a","2":{"10":[],"b":{}},"a-b":[[1,-2.5e-7],[true,null]]}'))],
  ['compact', post(json(JSON.stringify({ contents: [{ parts: [{ text: NASTY_TEXT }] }] })))],
  ['pretty', post(pretty({ contents: [{ parts: [{ text: NASTY_TEXT }] }] }))],
  ['escaped JSON', post(json('{"text":"\\u0041\\u6f22 \\/ \\ud83d\\udc4d"}'))],
  ['70 kB on one line', post(json(JSON.stringify({ data: "a'漢".repeat(14_000) })))],
  ['70 kB on many lines', post(json(`${'{"a": "b"} \n'.repeat(6_400)}`))],
  ['400 kB', post(json(JSON.stringify({ data: 'QUJD"\\'.repeat(60_000) })))],
  ['half a surrogate pair', post(json('a\ud83d b\udc4d'))],
  ['deep', post(json(`${'['.repeat(2_000)}${']'.repeat(2_000)}`))],
  [
    'multipart text of several lines',
    {
      ...post({ kind: 'multipart', parts: [{ kind: 'text', name: 'a "name"', text: NASTY_TEXT }] }),
      headers: [BEARER],
    },
  ],
  [
    'the same file twice',
    {
      ...post({
        kind: 'multipart',
        parts: [
          { kind: 'file', name: 'image[]', file: CAT },
          { kind: 'file', name: 'image[]', file: CAT },
        ],
      }),
      headers: [BEARER],
    },
    [CAT],
  ],
  ['delete', { method: 'DELETE', url: `${ORIGIN}/v1/files/1`, headers: [BEARER] }],
  ['post without body', { method: 'POST', url: `${ORIGIN}/v1/jobs/1:cancel`, headers: [BEARER] }],
  ['delete with body', { ...post(json('{"a":1}')), method: 'DELETE' }],
  ['globs', { method: 'GET', url: `${ORIGIN}/v1/%5Ba-z%5D?filter=%7Ba,b%7D`, headers: [] }],
  ['no headers', { method: 'GET', url: ORIGIN, headers: [] }],
  ['one compact line', post(json('{"contents":[{"parts":[{"text":"Hi"}]}]}'))],
  ['media type without header', post({ kind: 'text', mediaType: 'application/json', text: '{}' }, [])],
];

const streamPath = {
  gemini: '/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse',
  openaiChat: '/v1/chat/completions',
  openaiResponses: '/v1/responses',
  anthropic: '/v1/messages',
} satisfies Record<keyof typeof readings, string>;

/** A stream of each protocol: its samples are kept as goldens. */
export const streamSamples: { name: string; spec: RequestSpec; options: SnippetOptions }[] = Object.entries(
  readings,
).map(([protocol, stream]) => ({
  name: `stream-${protocol}`,
  spec: {
    ...post(json('{"stream":true}'), [BEARER, JSON_TYPE]),
    url: `${ORIGIN}${new Map(Object.entries(streamPath)).get(protocol)}`,
  },
  options: { answer: { stream } },
}));

/** An answer of bytes: its samples, which save it, are kept as goldens. */
export const savingSamples: { name: string; spec: RequestSpec; options: SnippetOptions }[] = [
  {
    name: 'save-answer',
    spec: { method: 'GET', url: `${ORIGIN}/v1/videos/video_123/content?variant=video`, headers: [BEARER] },
    options: { answer: { saveAs: 'harbour.mp4' } },
  },
];

/** The requests that every language is tried with. */
export const sampleCases: SampleCase[] = [
  ...goldens.map((entry) => toCase(entry, true)),
  ...others.map((entry) => toCase(entry, false)),
];

function toCase([name, spec, files = []]: [string, RequestSpec, FileRef[]?], golden: boolean): SampleCase {
  return { name, spec, files: files.map((ref) => ref.name), golden };
}
