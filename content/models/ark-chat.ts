import type { ModelEndpoint } from '@/lib/endpoint/model';

/** How a Doubao model that neither listens nor speaks answers in the protocol of Ark, with at most `maximum` tokens. */
export const arkChatCompletions = (maximum: number): ModelEndpoint => ({
  id: 'ark.chat-completions',
  narrow: {
    remove: [
      'ark.ChatRequest.n',
      'ark.ChatRequest.repetition_penalty',
      'ark.ChatRequest.functions',
      'ark.ChatRequest.function_call',
      'ark.ChatAssistantMessage.function_call',
      'ark.ChatFunctionMessage',
      'ark.ChatAudioPart',
      'ark.ChatAnswerMessage.audio',
      'ark.ChatAnswerMessage.function_call',
      'ark.ChatDelta.function_call',
    ],
    limits: {
      'ark.ChatRequest.max_tokens': { maximum },
      'ark.ChatRequest.max_completion_tokens': { maximum },
    },
  },
  first: 'hello',
});
