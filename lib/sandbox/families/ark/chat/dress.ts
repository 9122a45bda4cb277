import { compose } from '../../openai/chat/compose';
import { requestIdOf } from '../errors';

type Composed = ReturnType<typeof compose>;

/** An answer of OpenAI's protocol in the members of Ark, with the thoughts before it. */
export function dress({ choices, usage, ...whole }: Composed, thoughts: string) {
  return {
    id: requestIdOf(whole.id),
    object: whole.object,
    created: whole.created,
    model: whole.model,
    service_tier: 'default',
    choices: choices.map(({ index, message, logprobs, finish_reason }) => {
      const { refusal: _, annotations: __, content, ...said } = message;
      return {
        index,
        message: {
          ...said,
          content: content ?? '',
          ...(thoughts === '' ? {} : { reasoning_content: thoughts }),
        },
        logprobs: logprobs ? { content: logprobs.content } : null,
        finish_reason,
      };
    }),
    usage: {
      prompt_tokens: usage.prompt_tokens,
      completion_tokens: usage.completion_tokens,
      total_tokens: usage.total_tokens,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: usage.completion_tokens_details.reasoning_tokens },
    },
  };
}
