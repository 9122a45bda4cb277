import type { StreamReading } from '@/lib/request/stream';

/** How the streams of the documented protocols are read; of a `text` in JSON that holds others too. */
export const readings = {
  gemini: {
    framing: 'sse',
    text: { each: ['candidates', 0, 'content', 'parts'], path: ['text'], unless: 'thought' },
    errors: [{ path: ['error', 'message'] }],
    end: { by: 'close' },
    query: { alt: 'sse' },
  },
  openaiChat: {
    framing: 'sse',
    text: { path: ['choices', 0, 'delta', 'content'] },
    errors: [{ path: ['error', 'message'] }],
    end: { by: 'data', data: '[DONE]' },
  },
  openaiResponses: {
    framing: 'sse',
    text: { path: ['delta'], event: 'response.output_text.delta' },
    errors: [
      { path: ['response', 'error', 'message'], event: 'response.failed' },
      { path: ['message'], event: 'error' },
    ],
    end: { by: 'event', events: ['response.completed', 'response.incomplete'] },
  },
  anthropic: {
    framing: 'sse',
    text: { path: ['delta', 'text'], event: 'content_block_delta' },
    errors: [{ path: ['error', 'message'], event: 'error' }],
    end: { by: 'event', events: ['message_stop'] },
  },
} as const satisfies Record<string, StreamReading>;
