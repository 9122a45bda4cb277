import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { hello, helloStream } from '@/content/scenarios/ark/chat/hello';
import { imageIn, videoIn } from '@/content/scenarios/ark/chat/media';
import { sensitive, twoLimits } from '@/content/scenarios/ark/chat/refusals';
import { thinking, thinkingStream } from '@/content/scenarios/ark/chat/thinking';
import { structuredOutput, toolCall, toolCallStream, toolResult } from '@/content/scenarios/ark/chat/tools';
import { auth } from '@/content/schemas/ark/auth';
import { ChatCompletionChunk } from '@/content/schemas/ark/chat/chunk';
import { ChatRequest } from '@/content/schemas/ark/chat/request';
import { ChatCompletion } from '@/content/schemas/ark/chat/response';
import { errorResponses } from '@/content/schemas/ark/error-responses';

export default defineEndpoint({
  id: 'ark.chat-completions',
  family: 'ark',
  method: 'POST',
  path: '/api/v3/chat/completions',
  title: 'Chat completions of Ark',
  summary:
    'Continues a conversation: a list of messages goes in, the next message comes out, whole or in chunks. It is OpenAI’s protocol at an address of its own, with what Doubao models add: thinking that can be switched and is shown, videos among the parts of a message, and the filter for sensitive content in the answer.',
  choose:
    'The native protocol of Doubao models. Choose it to see their thoughts, to switch thinking off, or to send videos.',
  tags: ['text', 'image-in', 'video-in', 'thinking', 'tools', 'structured-output', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model', event: ['model'] },
  body: ChatRequest,
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description:
        'The answer. Look at finish_reason before you use the text. With stream true, an event stream of chunks instead.',
      schema: ChatCompletion,
    },
    ...errorResponses,
  },
  stream: {
    framing: 'sse',
    event: ChatCompletionChunk,
    text: { path: ['choices', 0, 'delta', 'content'] },
    errors: [{ path: ['error', 'message'] }],
    end: { by: 'data', data: '[DONE]' },
  },
  streaming: { by: 'body', field: 'stream' },
  scenarios: [
    hello,
    helloStream,
    thinking,
    thinkingStream,
    imageIn,
    videoIn,
    toolCall,
    toolResult,
    toolCallStream,
    structuredOutput,
    twoLimits,
    sensitive,
  ],
});
