import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { promptCaching } from '@/content/scenarios/anthropic/caching';
import { conversation, structuredOutput, vision } from '@/content/scenarios/anthropic/conversation';
import { hello, helloStream } from '@/content/scenarios/anthropic/hello';
import { invalidRequest, refusedByVersion, unknownModel } from '@/content/scenarios/anthropic/refusals';
import { thinking, thinkingStream } from '@/content/scenarios/anthropic/thinking';
import { toolResult, toolUse, toolUseStream } from '@/content/scenarios/anthropic/tools';
import { auth } from '@/content/schemas/anthropic/auth';
import { errorResponses } from '@/content/schemas/anthropic/error-responses';
import { StreamEvent } from '@/content/schemas/anthropic/events';
import { newerMessages } from '@/content/schemas/anthropic/newer-version';
import { MessagesHeaders, MessagesQuery } from '@/content/schemas/anthropic/params';
import { MessagesRequest } from '@/content/schemas/anthropic/request';
import { MessagesResponse } from '@/content/schemas/anthropic/response';

export default defineEndpoint({
  id: 'anthropic.messages',
  family: 'anthropic',
  method: 'POST',
  path: '/v1/messages',
  title: 'Create a message',
  summary:
    'Continues a conversation, whole or as a stream. Text, pictures and documents go in; text, reasoning and calls of tools come out. Two versions of the API are in use, told apart by the header anthropic-version: 2023-06-01 with the key in x-api-key, as gateways and SDK 0.x have it, and 2026-10-21 with a Bearer token, as SDK 1.x has it. The samples use the first, which every gateway takes.',
  choose:
    'The protocol that Claude models are made for: thinking, prompt caching, citations and tools are all there.',
  tags: ['text', 'image-in', 'thinking', 'tools', 'structured-output', 'search', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model', event: ['message', 'model'] },
  query: MessagesQuery,
  headers: MessagesHeaders,
  body: MessagesRequest,
  stricterBodies: [newerMessages],
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description:
        'The answer, which may end early: read stop_reason before content. With stream: true, server-sent events instead.',
      schema: MessagesResponse,
    },
    ...errorResponses,
  },
  streaming: { by: 'body', field: 'stream' },
  stream: {
    framing: 'sse',
    event: StreamEvent,
    named: 'type',
    order:
      'message_start (content_block_start content_block_delta* content_block_stop)* message_delta message_stop',
    text: { path: ['delta', 'text'], event: 'content_block_delta' },
    errors: [{ path: ['error', 'message'], event: 'error' }],
    end: { by: 'event', events: ['message_stop'] },
  },
  scenarios: [
    hello,
    helloStream,
    conversation,
    vision,
    toolUse,
    toolResult,
    toolUseStream,
    thinking,
    thinkingStream,
    structuredOutput,
    promptCaching,
    invalidRequest,
    refusedByVersion,
    unknownModel,
  ],
});
