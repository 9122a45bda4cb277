import { expect, test } from 'vitest';
import { askIn, type Send } from '@/tests/ask-sandbox';
import { catalog } from '@/tests/sandbox-catalog';
import { drawFile, mediaUrl, type Linked } from './media-link';
import { checksummed } from './seal';

const base = 'http://localhost:3000/sandbox';
const file: Linked = { kind: 'png', width: 320, height: 200, seed: 'video_1' };
const link = (more: Partial<Linked> = {}, life = 3600) =>
  mediaUrl({ base, seal: checksummed }, { ...file, ...more }, { from: 0, life });
const ask = (url: string, more: Partial<Send> = {}) =>
  askIn(catalog, { path: url.slice(base.length), ...more });

test.each([
  ['mp4', 'video/mp4'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
] as const)('the address of a file .%s needs no key and has its bytes', (kind, type) => {
  const url = link({ kind, seconds: 1 });
  expect(url).toMatch(new RegExp(`^http://localhost:3000/sandbox/media/[\\w-]+\\.${kind}$`));
  const answered = ask(url);
  expect(answered.status).toBe(200);
  expect(answered.headers).toMatchObject({ 'content-type': type, 'accept-ranges': 'bytes' });
  expect(answered.bytes).toEqual(drawFile({ ...file, kind, seconds: 1 }));
});

test('a part of it can be asked for', () => {
  const answered = ask(link(), { headers: { range: 'bytes=0-7' } });
  expect(answered.status).toBe(206);
  expect([...answered.bytes]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
});

test('it is refused once its time is over', () => {
  expect(ask(link(), { now: 3_599_999 }).status).toBe(200);
  const late = ask(link(), { now: 3_600_000 });
  expect(late.status).toBe(403);
  expect(late.text).toContain('expired');
});

test('one that was not made here is not found, and another method is not taken', () => {
  expect(ask(`${base}/media/${'A'.repeat(40)}.png`).status).toBe(404);
  expect(ask(`${base}/media/x.exe`).status).toBe(404);
  // What the same secret sealed for other ids, and sizes that are never asked for.
  for (const text of ['n0\n\n\nA boat', '{"at":1}', '[9e15,9000,1,4,false,""]']) {
    expect(ask(`${base}/media/${checksummed.seal(text)}.png`).status).toBe(404);
  }
  const posted = ask(link(), { method: 'POST' });
  expect(posted).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('break=1 cuts it in its middle and keeps the length of the whole', () => {
  const whole = ask(link());
  const cut = ask(link(), { control: 'break=1' });
  expect(cut).toMatchObject({ status: 200, breaks: true });
  expect(cut.bytes).toEqual(whole.bytes.subarray(0, Math.ceil(whole.bytes.length / 2)));
  expect(cut.headers['content-length']).toBe(String(whole.bytes.length));
  expect(ask(link(), { control: 'break=0' }).bytes).toHaveLength(0);
});
