type Tokens = { input: number; output: number; cacheWritten?: number; cacheRead?: number; thinking?: number };

type About = { id: string; tokens: Tokens; stop?: string; model?: string };

/** The usage of an answer. */
export const usage = ({ input, output, cacheWritten = 0, cacheRead = 0, thinking }: Tokens) => ({
  input_tokens: input,
  cache_creation_input_tokens: cacheWritten,
  cache_read_input_tokens: cacheRead,
  cache_creation: { ephemeral_5m_input_tokens: cacheWritten, ephemeral_1h_input_tokens: 0 },
  output_tokens: output,
  ...(thinking === undefined ? {} : { output_tokens_details: { thinking_tokens: thinking } }),
  service_tier: 'standard',
});

/** An answer with these blocks. */
export const answer = (content: Record<string, unknown>[], about: About) => ({
  id: about.id,
  type: 'message',
  role: 'assistant',
  model: about.model ?? 'claude-opus-4-6',
  content,
  stop_reason: about.stop ?? 'end_turn',
  stop_sequence: null,
  usage: usage(about.tokens),
});

/** A block of a streamed answer: how it begins, and what is added to it. */
export type StreamedBlock = { start: Record<string, unknown>; deltas: Record<string, unknown>[] };

/** The events of an answer with these blocks, with one ping after its beginning. */
export function events(blocks: StreamedBlock[], about: About) {
  const { tokens, stop = 'end_turn' } = about;
  const begun = answer([], { ...about, tokens: { ...tokens, output: 1 } });
  return [
    { type: 'message_start', message: { ...begun, stop_reason: null } },
    ...blocks.flatMap(({ start, deltas }, index) => [
      { type: 'content_block_start', index, content_block: start },
      ...(index === 0 ? [{ type: 'ping' }] : []),
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]),
    {
      type: 'message_delta',
      delta: { stop_reason: stop, stop_sequence: null },
      usage: deltaUsage(tokens),
    },
    { type: 'message_stop' },
  ];
}

const deltaUsage = (tokens: Tokens) => {
  const { cache_creation: _, service_tier: __, ...counts } = usage(tokens);
  return counts;
};

/** A text block that is streamed in these pieces. */
export const streamedText = (pieces: string[]): StreamedBlock => ({
  start: { type: 'text', text: '' },
  deltas: pieces.map((text) => ({ type: 'text_delta', text })),
});
