import { describe, expect, it } from 'vitest';
import { createAnswerReader } from './read-answer';

/** Events of each API, of which the last marks the end; one of them may carry its type. */
const streams: Record<string, { family: string; events: unknown[] }> = {
  'Gemini, a finish reason': {
    family: 'gemini',
    events: [
      { candidates: [{ index: 0, content: { parts: [{ text: 'Kept' }] } }] },
      { candidates: [{ index: 0, content: { parts: [{ text: '.' }] }, finishReason: 'STOP' }] },
    ],
  },
  'Chat Completions, a finish reason': {
    family: 'openai',
    events: [
      { choices: [{ index: 0, delta: { content: 'Kept' } }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    ],
  },
  'Chat Completions of Ark, a finish reason': {
    family: 'ark',
    events: [
      { choices: [{ index: 0, delta: { content: 'Kept' } }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'length' }] },
    ],
  },
  'Responses, response.completed': {
    family: 'openai',
    events: [
      { type: 'response.created', response: { object: 'response', output: [] } },
      { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'Kept' },
      {
        type: 'response.completed',
        response: {
          object: 'response',
          output: [{ type: 'message', content: [{ type: 'output_text', text: 'Kept' }] }],
        },
      },
    ],
  },
  'Messages, message_stop': {
    family: 'anthropic',
    events: [
      { type: 'message_start', message: { usage: { input_tokens: 1 } } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Kept' } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
      { type: 'message_stop' },
    ],
  },
  'Images, completed': {
    family: 'openai',
    events: [
      { type: 'image_generation.partial_image', b64_json: 'iVBORw0KGgo=', partial_image_index: 0 },
      { type: 'image_generation.completed', b64_json: 'iVBORw0KGgo=' },
    ],
  },
};

function read(family: string, events: unknown[], tail = '') {
  const reader = createAnswerReader(family, 'text/event-stream');
  const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('') + tail;
  reader.push(new TextEncoder().encode(text), 1);
  reader.end(2);
  return reader.snapshot().answer;
}

describe.each(Object.entries(streams))('83 a stream of %s', (_, { family, events }) => {
  it('is complete with its end, and with whatever follows', () => {
    for (const tail of ['', 'data: [DONE]\n\n', ': over\n\n']) {
      expect(read(family, events, tail)).toMatchObject({ complete: true });
      expect(read(family, events, tail)).not.toHaveProperty('error');
    }
  });

  it('is not complete without it, however it stops', () => {
    for (let count = 0; count < events.length; count += 1) {
      for (const tail of ['', 'data: [DONE]\n\n', `data: ${JSON.stringify(events.at(-1)).slice(0, -1)}`]) {
        expect(read(family, events.slice(0, count), tail).complete, `${count} events`).toBe(false);
      }
    }
  });

  it('that tells an error keeps what came before, and says which', () => {
    for (const error of [
      { type: 'error', error: { type: 'overloaded_error', message: 'Too busy.' } },
      { error: { code: 503, message: 'Too busy.', status: 'UNAVAILABLE' } },
    ]) {
      const answer = read(family, [...events.slice(0, -1), error]);
      expect(answer.error?.message).toBe('Too busy.');
      expect(answer.text + answer.images.length).toBe(
        read(family, events.slice(0, -1)).text + answer.images.length,
      );
    }
  });
});

it('83 an API whose streams have no known end is complete when the connection says so', () => {
  expect(read('toy', [{ a: 1 }]).complete).toBe(true);
});
