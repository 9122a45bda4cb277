import { describe, expect, it } from 'vitest';
import { createAnswerReader, type AnswerSnapshot } from './read-answer';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads `bytes` in two pieces, cut at `cut`. */
function readCut(bytes: Uint8Array, cut: number, type: string, family = 'gemini'): AnswerSnapshot {
  const reader = createAnswerReader(family, type);
  reader.push(bytes.subarray(0, cut), 1);
  reader.push(bytes.subarray(cut), 2);
  reader.end(3);
  return reader.snapshot();
}

const chunk = (parts: unknown[], more = {}) => ({
  candidates: [{ index: 0, content: { role: 'model', parts }, ...more }],
});

const chunks = [
  chunk([{ text: 'Considering 光', thought: true }]),
  chunk([{ text: 'Grüße, ' }]),
  chunk([{ text: '世界 👋"}]' }, { functionCall: { name: 'now', args: { zone: 'UTC' } } }]),
  {
    ...chunk([{ inlineData: { mimeType: 'image/png', data: 'iVBORw==' } }], { finishReason: 'STOP' }),
    usageMetadata: { promptTokenCount: 3, totalTokenCount: 9 },
  },
];

const expected = {
  text: 'Grüße, 世界 👋"}]',
  thoughts: 'Considering 光',
  images: [{ mediaType: 'image/png', data: 'iVBORw==' }],
  files: [],
  functionCalls: [{ name: 'now', args: { zone: 'UTC' } }],
  alternatives: [],
  finishReason: 'STOP',
  usage: { promptTokenCount: 3, totalTokenCount: 9 },
  complete: true,
};

const framings = {
  'CRLF with a BOM': bytesOf(
    `\uFEFF: hi\r\n${chunks.map((c) => `data: ${JSON.stringify(c)}\r\n\r\n`).join('')}`,
  ),
  LF: bytesOf(chunks.map((c) => `data: ${JSON.stringify(c)}\n\n`).join('')),
  'CR alone': bytesOf(chunks.map((c) => `data: ${JSON.stringify(c)}\r\r`).join('')),
  'several data lines': bytesOf(
    chunks.map((c) => `${JSON.stringify(c, null, 1).replace(/^/gm, 'data: ')}\n\n`).join(''),
  ),
};

describe('an event stream', () => {
  for (const [name, bytes] of Object.entries(framings)) {
    it(`reads the same wherever the network cuts it (${name})`, () => {
      for (let cut = 0; cut <= bytes.length; cut += 1) {
        const { answer, events } = readCut(bytes, cut, 'text/event-stream; charset=utf-8');
        expect(answer, `cut at ${cut}`).toEqual(expected);
        expect(events).toHaveLength(chunks.length);
      }
    });
  }

  it('shows text as it arrives, and when each event came', () => {
    const reader = createAnswerReader('gemini', 'text/event-stream');
    reader.push(bytesOf(`data: ${JSON.stringify(chunk([{ text: 'One' }]))}\n\n`), 10);
    const first = reader.snapshot();
    reader.push(bytesOf(`data: ${JSON.stringify(chunk([{ text: ' two' }]))}\n\n`), 250);
    expect(first.answer).toMatchObject({ text: 'One', complete: false });
    expect(reader.snapshot().answer.text).toBe('One two');
    expect(reader.snapshot().events.map(({ at }) => at)).toEqual([10, 250]);
    expect(first.events).toHaveLength(1);
  });

  it('keeps what arrived when the site says that the upstream broke off', () => {
    const half = `data: ${JSON.stringify(chunk([{ text: 'Kept' }]))}\n\ndata: {"candidates": [`;
    const problem = { type: 'about:blank', class: 'upstream_interrupted', requestId: 'r-1', status: 502 };
    const bytes = bytesOf(`${half}\n\nevent: lectern\ndata: ${JSON.stringify(problem)}\n\n`);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const snapshot = readCut(bytes, cut, 'text/event-stream');
      expect(snapshot.answer).toMatchObject({ text: 'Kept', complete: false });
      expect(snapshot.interruption).toEqual({ class: 'upstream_interrupted', requestId: 'r-1', status: 502 });
    }
  });

  it('does not take half an event for a whole one', () => {
    const bytes = bytesOf(
      `data: ${JSON.stringify(chunk([{ text: 'a' }]))}\n\ndata: ${JSON.stringify(chunks[1])}\n`,
    );
    expect(readCut(bytes, 5, 'text/event-stream').answer.text).toBe('a');
  });

  it('83 tells an error that comes as an event', () => {
    const bytes = bytesOf('data: {"error":{"code":503,"message":"Overloaded","status":"UNAVAILABLE"}}\n\n');
    expect(readCut(bytes, 9, 'text/event-stream').answer.error).toEqual({
      code: 'UNAVAILABLE',
      message: 'Overloaded',
    });
  });

  it('replaces bytes that are not UTF-8, also at the very end', () => {
    const bytes = new Uint8Array([...bytesOf('data: a\n\n'), 0xe4, 0xb8]);
    expect(readCut(bytes, bytes.length - 1, 'text/event-stream').raw).toBe('data: a\n\n\uFFFD');
  });
});

describe('84 a JSON answer', () => {
  it('gives the same view as a stream when the chunks come as an array, wherever it is cut', () => {
    const bytes = bytesOf(`[${chunks.map((c) => JSON.stringify(c, null, 2)).join('\n,\r\n')}\n]\n`);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(readCut(bytes, cut, 'application/json').answer, `cut at ${cut}`).toEqual(expected);
    }
  });

  it('shows the elements of an array that is not yet whole', () => {
    const reader = createAnswerReader('gemini', 'application/json');
    reader.push(bytesOf(`[${JSON.stringify(chunks[1])}\n,{"candidates":`), 0);
    expect(reader.snapshot().answer.text).toBe('Grüße, ');
  });

  it('is read once it is whole', () => {
    const bytes = bytesOf(
      JSON.stringify(chunk([{ text: 'Whole "{[\\' }], { finishReason: 'STOP' }), null, 2),
    );
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(readCut(bytes, cut, 'application/json').answer.text).toBe('Whole "{[\\');
    }
  });

  it('is told as an error in the shape of another family too', () => {
    const bytes = bytesOf('{"error":{"message":"No channel","type":"new_api_error","code":"x"}}');
    expect(readCut(bytes, 4, 'application/json').answer.error).toEqual({ code: 'x', message: 'No channel' });
  });

  it('is no error where the envelope of a gateway says success', () => {
    const told = (text: string) => readCut(bytesOf(text), 4, 'application/json', 'gateway').answer.error;
    expect(told('{"code":"success","message":"","data":{"status":"SUCCESS"}}')).toBeUndefined();
    expect(told('{"code":"task_not_exist","message":"no such task","data":null}')).toEqual({
      code: 'task_not_exist',
      message: 'no such task',
    });
  });

  it('does not stop the page when it is nested a million levels deep', () => {
    const bytes = bytesOf(`{"a":${'['.repeat(1e6)}${']'.repeat(1e6)}}`);
    for (const family of ['gemini', 'toy']) {
      expect(readCut(bytes, 500_000, 'application/json', family).raw).toHaveLength(bytes.length);
    }
  });
});

describe('other answers', () => {
  it('shows a text as it is', () => {
    expect(readCut(bytesOf('<html>é'), 7, 'text/html').answer.text).toBe('<html>é');
  });

  it('counts bytes that are not text, and has them whole at the end', async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x7b, 0x22, 0xff, 0, 1, 2, 3]);
    const reader = createAnswerReader('openai', 'video/mp4; codecs=avc1');
    reader.push(bytes.subarray(0, 4), 1);
    expect(reader.snapshot()).toMatchObject({ kind: 'bytes', bytes: 4, raw: '' });
    expect(reader.snapshot().blob).toBeUndefined();
    reader.push(bytes.subarray(4), 2);
    reader.end(3);
    const { blob } = reader.snapshot();
    expect(blob?.type).toBe('video/mp4');
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  it('shows the pieces of a family it does not know as JSON', () => {
    const bytes = bytesOf('data: {"a":1}\n\ndata: [DONE]\n\n');
    expect(readCut(bytes, 3, 'text/event-stream', 'toy').answer.text).toBe('{\n  "a": 1\n}');
  });
});
