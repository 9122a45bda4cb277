import { failure, success, type Problem, type Result } from '@/lib/request/result';

/** What `x-sandbox` asks for: a documented status, ms to the first byte, events until the cut, jobs done at once. */
export type Control = { status?: number; slow: number; break?: number; hurry: boolean };

/** The longest wait for a first byte that may be asked for: what a relay waits for at most. */
const SLOW_MAX = 120_000;
const BREAK_MAX = 10_000;

/** Reads the header `x-sandbox`, such as `slow=3000, break=2`. Refuses unknown, repeated and malformed settings. */
export function parseControl(text: string | undefined): Result<Control> {
  const control: Control = { slow: 0, hurry: false };
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const setting of (text ?? '').split(',').map((piece) => piece.trim())) {
    if (setting === '') continue;
    const [name = '', value = ''] = setting.split('=', 2).map((part) => part.trim());
    const message = seen.has(name) ? 'is there twice' : read(control, name, value);
    if (message) problems.push({ where: `x-sandbox ${name.slice(0, 40)}`, message });
    seen.add(name);
  }
  return problems.length > 0 ? failure(...problems) : success(control);
}

function read(control: Control, name: string, value: string): string | undefined {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : undefined;
  if (name === 'status') {
    if (number === undefined || number < 200 || number > 599) return 'must be a status such as status=429';
    control.status = number;
  } else if (name === 'slow') {
    if (number === undefined || number > SLOW_MAX)
      return `must be milliseconds up to ${SLOW_MAX}, such as slow=3000`;
    control.slow = number;
  } else if (name === 'break') {
    if (number === undefined || number > BREAK_MAX) return 'must be a number of events, such as break=2';
    control.break = number;
  } else if (name === 'hurry') {
    if (value !== '1') return 'must be hurry=1';
    control.hurry = true;
  } else {
    return 'is not known; use status, slow, break or hurry';
  }
  return undefined;
}
