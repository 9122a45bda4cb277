type Tokens = { prompt: number; completion: number; reasoning?: number; cached?: number };

/** Which answer a scenario shows: its id and when it was begun, in seconds since 1970. */
type About = { id: string; created: number; model?: string };

const MODEL = 'gpt-5.4-2026-03-05';

/** The usage of an answer, with its sum. Reasoning is part of the completion, cached tokens of the prompt. */
export const usage = ({ prompt, completion, reasoning = 0, cached = 0 }: Tokens) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 },
  completion_tokens_details: {
    reasoning_tokens: reasoning,
    audio_tokens: 0,
    accepted_prediction_tokens: 0,
    rejected_prediction_tokens: 0,
  },
});

/** A whole answer with a single choice. */
export const answer = (
  message: { content: string | null; [name: string]: unknown },
  about: About & { finishReason?: string; usage: Tokens },
) => ({
  id: about.id,
  object: 'chat.completion',
  created: about.created,
  model: about.model ?? MODEL,
  choices: [
    {
      index: 0,
      message: { role: 'assistant', refusal: null, annotations: [], ...message },
      logprobs: null,
      finish_reason: about.finishReason ?? 'stop',
    },
  ],
  usage: usage(about.usage),
  service_tier: 'default',
});

const chunk = (choices: unknown[], about: About, counts: object) => ({
  id: about.id,
  object: 'chat.completion.chunk',
  created: about.created,
  model: about.model ?? MODEL,
  service_tier: 'default',
  choices,
  ...counts,
});

/**
 * The chunks of one answer: the role first, each delta, the reason why it ended. With `usage` the stream was asked
 * to count: usage is null until a last chunk that has no choices.
 */
export function chunks(
  deltas: Record<string, unknown>[],
  about: About & { finishReason?: string; usage?: Tokens; first?: Record<string, unknown> },
) {
  const counting = about.usage ? { usage: null } : {};
  const piece = (delta: object, finish_reason: string | null = null) =>
    chunk([{ index: 0, delta, logprobs: null, finish_reason }], about, counting);
  return [
    piece({ role: 'assistant', content: '', refusal: null, ...about.first }),
    ...deltas.map((delta) => piece(delta)),
    piece({}, about.finishReason ?? 'stop'),
    ...(about.usage ? [chunk([], about, { usage: usage(about.usage) })] : []),
  ];
}
