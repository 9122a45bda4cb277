type Tokens = { input: number; output: number; cacheWritten?: number; cacheRead?: number; thinking?: number };

type About = { id: string; tokens: Tokens; stop?: string; model?: string };

const counts = ({ input, output, cacheWritten = 0, cacheRead = 0, thinking = 0 }: Tokens) => ({
  input_tokens: input,
  cache_creation_input_tokens: cacheWritten,
  cache_read_input_tokens: cacheRead,
  output_tokens: output,
  output_tokens_details: { thinking_tokens: thinking },
  server_tool_use: null,
});

/** The usage of an answer. */
export const usage = (tokens: Tokens) => ({
  ...counts(tokens),
  cache_creation: { ephemeral_5m_input_tokens: tokens.cacheWritten ?? 0, ephemeral_1h_input_tokens: 0 },
  service_tier: 'standard',
  speed: 'standard',
  inference_geo: 'global',
});

const ending = (stop: string | null) => ({
  stop_reason: stop,
  stop_sequence: null,
  stop_details: null,
  container: null,
});

/** An answer with these blocks. */
export const answer = (content: Record<string, unknown>[], about: About) => ({
  id: about.id,
  type: 'message',
  role: 'assistant',
  model: about.model ?? 'claude-opus-4-6',
  content,
  ...ending(about.stop ?? 'end_turn'),
  usage: usage(about.tokens),
  diagnostics: null,
});

/** A block of text as an answer has it. */
export const textBlock = (text: string) => ({ type: 'text', text, citations: null });

/** A call of a tool as an answer has it. */
export const toolUseBlock = (id: string, name: string, input: Record<string, unknown>) => ({
  type: 'tool_use',
  id,
  name,
  input,
  caller: { type: 'direct' },
});

/** A block of a streamed answer: how it begins, and what is added to it. */
export type StreamedBlock = { start: Record<string, unknown>; deltas: Record<string, unknown>[] };

/** The events of an answer with these blocks, with one ping after its beginning. */
export function events(blocks: StreamedBlock[], about: About) {
  const { tokens, stop = 'end_turn' } = about;
  const begun = answer([], { ...about, tokens: { ...tokens, output: 1, thinking: 0 } });
  return [
    { type: 'message_start', message: { ...begun, stop_reason: null } },
    ...blocks.flatMap(({ start, deltas }, index) => [
      { type: 'content_block_start', index, content_block: start },
      ...(index === 0 ? [{ type: 'ping' }] : []),
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]),
    { type: 'message_delta', delta: ending(stop), usage: counts(tokens) },
    { type: 'message_stop' },
  ];
}

/** A text block that is streamed in these pieces. */
export const streamedText = (pieces: string[]): StreamedBlock => ({
  start: textBlock(''),
  deltas: pieces.map((text) => ({ type: 'text_delta', text })),
});
