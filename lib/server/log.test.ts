import { expect, test, vi } from 'vitest';
import { logRelay } from './log';

test('13 a line of the log holds the listed fields and nothing that came along with them', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const listed = {
    requestId: 'r',
    endpoint: 'gemini.generate-content',
    upstream: 'gateway',
    status: 502,
    outcome: 'upstream_unreachable',
    code: 'ECONNREFUSED',
    totalMs: 3,
    bytes: 0,
  } as const;
  const more = { ...listed, headers: { cookie: 'sk-canary' }, url: 'https://gw.example/?key=sk-canary' };
  logRelay(more);
  const lines = write.mock.calls.map(([line]) => String(line));
  write.mockRestore();
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ event: 'relay', ...listed }]);
});
