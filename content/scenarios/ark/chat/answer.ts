type Tokens = { prompt: number; completion: number; reasoning?: number; cached?: number };

/** Which answer a scenario shows: its id and when it was begun, in seconds since 1970. */
type About = { id: string; created: number };

export const MODEL = 'doubao-seed-1-8-251228';

/** The usage of an answer, with its sum. Reasoning is part of the completion, cached tokens of the prompt. */
const usage = ({ prompt, completion, reasoning = 0, cached = 0 }: Tokens) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  prompt_tokens_details: { cached_tokens: cached },
  completion_tokens_details: { reasoning_tokens: reasoning },
});

/** A whole answer with a single choice. */
export const answer = (
  message: { content: string; [name: string]: unknown },
  about: About & { finishReason?: string; usage: Tokens },
) => ({
  id: about.id,
  object: 'chat.completion',
  created: about.created,
  model: MODEL,
  service_tier: 'default',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', ...message },
      logprobs: null,
      finish_reason: about.finishReason ?? 'stop',
    },
  ],
  usage: usage(about.usage),
});

/**
 * The chunks of one answer: each delta, then the reason why it ended. With `usage` the stream was asked to count: a last
 * chunk has no choices.
 */
export function chunks(
  deltas: Record<string, unknown>[],
  about: About & { finishReason?: string; usage?: Tokens },
) {
  const chunk = (choices: unknown[], counted: unknown = null) => ({
    id: about.id,
    object: 'chat.completion.chunk',
    created: about.created,
    model: MODEL,
    service_tier: 'default',
    choices,
    usage: counted,
  });
  const piece = (delta: object, finish_reason: string | null = null) =>
    chunk([{ index: 0, delta: { role: 'assistant', ...delta }, logprobs: null, finish_reason }]);
  return [
    ...deltas.map((delta) => piece(delta)),
    piece({ content: '' }, about.finishReason ?? 'stop'),
    ...(about.usage ? [chunk([], usage(about.usage))] : []),
  ];
}
