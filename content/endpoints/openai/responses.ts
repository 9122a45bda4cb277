import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { conversation, imageIn, structuredOutput } from '@/content/scenarios/openai/responses/conversation';
import {
  functionCalls,
  functionCallStream,
  functionOutput,
} from '@/content/scenarios/openai/responses/functions';
import { hello, helloStream } from '@/content/scenarios/openai/responses/hello';
import { background, reasoningSummary } from '@/content/scenarios/openai/responses/reasoning';
import {
  lostConversation,
  movedField,
  rateLimited,
  wrongOrganization,
} from '@/content/scenarios/openai/responses/refusals';
import { webSearch } from '@/content/scenarios/openai/responses/search';
import { auth } from '@/content/schemas/openai/auth';
import { errorResponses } from '@/content/schemas/openai/error-responses';
import { Headers } from '@/content/schemas/openai/params';
import { StreamEvent } from '@/content/schemas/openai/responses/events';
import { ResponsesRequest } from '@/content/schemas/openai/responses/request';
import { Response } from '@/content/schemas/openai/responses/response';

export default defineEndpoint({
  id: 'openai.responses',
  family: 'openai',
  method: 'POST',
  path: '/v1/responses',
  title: 'Create a response',
  summary:
    'Answers a text or a conversation, whole or as a stream. An answer is a list of items: reasoning, calls of tools, messages. Tools of yours and tools that the API runs itself, such as web search, work in one request. Answers are stored, so a conversation can go on by the id of the last one, and long work can run in the background.',
  choose:
    'The newest protocol of OpenAI: reasoning is kept between turns, tools are built in, and conversations are stored. Choose it for new code and for agents.',
  tags: ['text', 'image-in', 'thinking', 'tools', 'structured-output', 'search', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model', event: ['response', 'model'] },
  headers: Headers,
  body: ResponsesRequest,
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description:
        'The answer. Look at status before you use the output. With stream true, an event stream instead.',
      schema: Response,
    },
    ...errorResponses,
  },
  streaming: { by: 'body', field: 'stream' },
  stream: {
    framing: 'sse',
    event: StreamEvent,
    named: 'type',
    order:
      'response.created response.queued? response.in_progress? (response.output_item.added (response.content_part.added (response.output_text.delta* response.output_text.done | response.refusal.delta* response.refusal.done) response.content_part.done)* response.output_item.done)* (response.completed | response.incomplete | response.failed)',
    text: { path: ['delta'], event: 'response.output_text.delta' },
    errors: [
      { path: ['message'], event: 'error' },
      { path: ['response', 'error', 'message'], event: 'response.failed' },
    ],
    end: { by: 'event', events: ['response.completed', 'response.incomplete'] },
  },
  scenarios: [
    hello,
    helloStream,
    conversation,
    imageIn,
    functionCalls,
    functionOutput,
    functionCallStream,
    structuredOutput,
    reasoningSummary,
    webSearch,
    background,
    movedField,
    lostConversation,
    wrongOrganization,
    rateLimited,
  ],
});
