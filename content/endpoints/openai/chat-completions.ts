import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { conversation, imageIn, structuredOutput } from '@/content/scenarios/openai/chat/conversation';
import { hello, helloStream } from '@/content/scenarios/openai/chat/hello';
import { reasoning, usageStream } from '@/content/scenarios/openai/chat/reasoning';
import { rateLimited, unknownField, wrongOrganization } from '@/content/scenarios/openai/chat/refusals';
import { toolCall, toolCallStream, toolResult } from '@/content/scenarios/openai/chat/tools';
import { auth } from '@/content/schemas/openai/auth';
import { ChatCompletionChunk } from '@/content/schemas/openai/chat/chunk';
import { ChatRequest } from '@/content/schemas/openai/chat/request';
import { ChatCompletion } from '@/content/schemas/openai/chat/response';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { Headers } from '@/content/schemas/openai/params';

export default defineEndpoint({
  id: 'openai.chat-completions',
  family: 'openai',
  method: 'POST',
  path: '/v1/chat/completions',
  title: 'Chat completions',
  summary:
    'Continues a conversation: a list of messages goes in, the next message comes out, whole or in chunks. It is the protocol that most clients, libraries and vendors understand, so the same code reaches models of many vendors by changing one code. Nothing is remembered between requests.',
  choose:
    'The protocol that most clients and libraries speak, for models of every vendor. Choose it for code that exists already, or that is to stay free to change models.',
  tags: ['text', 'image-in', 'thinking', 'tools', 'structured-output', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model' },
  headers: Headers,
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
    conversation,
    imageIn,
    toolCall,
    toolResult,
    toolCallStream,
    structuredOutput,
    reasoning,
    usageStream,
    unknownField,
    wrongOrganization,
    rateLimited,
  ],
});
