import { expect, test, vi } from 'vitest';
import { logError, logRelay } from './log';

function written(act: () => void): unknown[] {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  act();
  const lines = write.mock.calls.map(([line]) => String(line));
  write.mockRestore();
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  return lines.map((line) => JSON.parse(line) as unknown);
}

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

test('13 a line of the log holds the listed fields and nothing that came along with them', () => {
  const listed = {
    requestId: 'r',
    endpoint: 'gemini.generate-content',
    upstream: 'gateway',
    status: 502,
    outcome: 'upstream_unreachable',
    code: 'ECONNREFUSED',
    firstByteMs: 2,
    totalMs: 3,
    bytesUp: 9,
    bytes: 0,
  } as const;
  const more = { ...listed, headers: { cookie: 'sk-canary' }, url: 'https://gw.example/?key=sk-canary' };
  expect(written(() => logRelay(more))).toEqual([{ time, event: 'relay', ...listed }]);
});

test.each([
  [
    'an error',
    Object.assign(new TypeError('sk-canary\n    at sk-canary (a.js:1:1)'), { code: 'ERR_X' }),
    'TypeError',
  ],
  ['an error with a key as its code', Object.assign(new Error('no'), { code: 'sk-canary' }), 'Error'],
  ['a text', 'sk-canary', 'string'],
  ['nothing', undefined, 'undefined'],
])('13 %s outside of calls is one line without its message', (_name, error, name) => {
  const [line] = written(() => logError('unhandledRejection', error));
  expect(line).toMatchObject({ time, event: 'error', where: 'unhandledRejection', name });
  expect(JSON.stringify(line)).not.toContain('canary');
});

test('an error’s line says where it came up', () => {
  const [line] = written(() => logError('/api/relay/[upstream]/[endpoint]', new RangeError('x')));
  expect(line).toMatchObject({
    stack: expect.arrayContaining([expect.stringMatching(/^at .*log\.test\.ts:\d+/)]),
  });
});
