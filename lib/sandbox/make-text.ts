import { memberOf } from './scenario-answer';

/** A value for each `format` that is common in schemas. */
const FORMATS: Record<string, string> = {
  'date-time': '2026-11-21T09:30:00Z',
  date: '2026-11-21',
  time: '09:30:00Z',
  duration: 'PT30M',
  email: 'reader@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  uuid: '3f2b8c1e-5d47-4a90-9c3d-1e6f7a8b9c0d',
};

/** Texts that common patterns ask for. */
const SAMPLES = [
  '1',
  '12',
  '123',
  '1234',
  '12345',
  '123456',
  'a',
  'A',
  'ab',
  'AB',
  'abc',
  'ABC',
  'ABCD',
  'ABC-123',
  'AB-1234',
  'A1',
  'a1',
  'a-b',
  'a_b',
  '#3366cc',
  '09:30',
  '2026',
  '2026-11',
  '2026-11-21',
  '2026-11-21T09:30:00Z',
  '1.0',
  '1.0.0',
  '12.50',
  '+14155550100',
  '555-0100',
  'en',
  'en-US',
  'EUR',
  'example.com',
  'https://example.com/',
  'reader@example.com',
  '3f2b8c1e-5d47-4a90-9c3d-1e6f7a8b9c0d',
];

/** The longest text that a pattern is tried on. */
const TRIED = 64;

/** A text that satisfies a string schema: `wanted` where it may stand, else a sample of the format or pattern. */
export function makeText(schema: unknown, wanted: string): string {
  const format = memberOf(schema, 'format');
  const formatted = typeof format === 'string' ? FORMATS[format] : undefined;
  const least = lengthOf(memberOf(schema, 'minLength')) ?? 0;
  const most = lengthOf(memberOf(schema, 'maxLength')) ?? Infinity;
  const pattern = patternOf(memberOf(schema, 'pattern'));
  const fitted = fit(formatted ?? wanted, least, most);
  if (!pattern || (fitted.length <= TRIED && pattern.test(fitted))) return fitted;
  const words = wanted.slice(0, TRIED).split(/\s+/);
  const candidates = [
    ...words,
    ...words.map((word) => word.toLowerCase()),
    ...words.map((word) => word.toUpperCase()),
    words.join('-').toLowerCase(),
    words.join('_').toLowerCase(),
    ...SAMPLES,
    ...SAMPLES.map((sample) => fit(sample, least, most)),
  ];
  const length = (text: string) => [...text].length;
  return (
    candidates.find(
      (text) => text.length <= TRIED && length(text) >= least && length(text) <= most && pattern.test(text),
    ) ?? fitted
  );
}

/** Repeats a text, or cuts it, until its length is allowed. */
function fit(text: string, least: number, most: number): string {
  const unit = `${text === '' ? 'sandbox' : text} `;
  const characters = [...unit];
  const wanted = Math.min(Math.max(least, Math.min([...text].length, most)), LONGEST);
  const copies = Math.floor(wanted / characters.length);
  return unit.repeat(copies) + characters.slice(0, wanted % characters.length).join('');
}

const LONGEST = 4096;

/**
 * A pattern of a reader's schema, where it is sure to end soon on the short texts it is tried on: no repeated group,
 * no reference back, few repetitions. Other patterns are not tried at all.
 */
function patternOf(pattern: unknown): RegExp | undefined {
  if (typeof pattern !== 'string' || pattern.length > 200) return undefined;
  const plain = pattern
    .replace(/\\[^\d]/g, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
    .replace(/\(\?[:=!<]+/g, '(');
  const repetitions = plain.match(/[*+?]|\{\d*,\d*\}/g) ?? [];
  if (repetitions.length > 4 || /\)[*+{]|\\\d|\\/.test(plain)) return undefined;
  try {
    return new RegExp(pattern, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
}
