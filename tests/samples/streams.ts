import { readings } from '@/lib/snippets/testing/readings';

/** A stream of each protocol as it is sent, the text in it, and an error event in the middle of the same stream. */
export type StreamCase = { stream: string; text: string; error: string };

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const named = (type: string, rest: object = {}) => `event: ${type}\n${data({ type, ...rest })}`;
const chunk = (...parts: unknown[]) => ({ candidates: [{ content: { parts, role: 'model' }, index: 0 }] });
const choice = (delta: unknown) => ({ choices: [{ index: 0, delta }] });
const overDataLines = (value: unknown) => `${JSON.stringify(value, null, 1).replace(/^/gm, 'data: ')}\n\n`;

/** For each protocol: members of other names and places that look like text, and all that an event may hold. */
export const streamCases: Record<keyof typeof readings, StreamCase> = {
  gemini: {
    text: 'Grüße, 世界 👋"}]\\ \n\t$`end',
    stream: [
      ': hi\nretry: 5\nid: 1\n',
      data(chunk({ text: 'thinking 光', thought: true })),
      data(chunk({ text: 'Grüße, ' }, { text: '世', thought: false })),
      ':\n\ndata:\n\nid: 2\n',
      overDataLines(
        chunk({ text: '界 👋"}]\\ \n\t$`' }, { functionCall: { name: 'f', args: { text: 'not' } } }),
      ),
      'data:{"candidates":[{"groundingMetadata":{"text":"not"},"content":{"parts":[{"text":"\\u0065nd"}]}}]}\n\n',
      data({ candidates: [{ finishReason: 'STOP' }], text: 'not' }),
      data({ usageMetadata: { totalTokenCount: 9 } }),
    ].join(''),
    error: data({ error: { code: 503, message: 'Overloaded: "try" later', status: 'UNAVAILABLE' } }),
  },
  openaiChat: {
    text: 'Hi 世界 👋 [DONE] "x"',
    stream: [
      data(choice({ role: 'assistant', content: '' })),
      data(choice({ content: 'Hi 世界' })),
      data(choice({ content: null, tool_calls: [{ function: { arguments: '{"content":"not"}' } }] })),
      ': ping\n\n',
      data(choice({ content: ' 👋 [DONE] "x"' })),
      data({ choices: [], usage: { total_tokens: 3 } }),
      'data: [DONE]\n\n',
    ].join(''),
    error: data({ error: { message: 'Overloaded: "try" later', type: 'server_error' } }),
  },
  openaiResponses: {
    text: 'Hi 世界 👋',
    stream: [
      named('response.created', { response: { id: 'r', error: null } }),
      named('response.reasoning_summary_text.delta', { delta: 'not' }),
      named('response.output_text.delta', { delta: 'Hi 世' }),
      named('response.output_text.delta', { delta: '界 👋' }),
      named('response.output_text.done', { text: 'Hi 世界 👋' }),
      named('response.completed', { response: { error: null } }),
    ].join(''),
    error: named('response.failed', { response: { error: { message: 'Overloaded: "try" later' } } }),
  },
  anthropic: {
    text: 'Hi 世界 👋',
    stream: [
      named('message_start', { message: { content: [] } }),
      named('content_block_start', { content_block: { type: 'text', text: '' } }),
      named('ping'),
      named('content_block_delta', { delta: { type: 'thinking_delta', thinking: 'not' } }),
      named('content_block_delta', { delta: { type: 'text_delta', text: 'Hi 世' } }),
      named('content_block_delta', { delta: { type: 'text_delta', text: '界 👋' } }),
      named('message_delta', { delta: { stop_reason: 'end_turn' } }),
      named('message_stop'),
    ].join(''),
    error: named('error', { error: { message: 'Overloaded: "try" later' } }),
  },
};
