import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { conversation, structuredOutput } from '@/content/scenarios/gemini/conversation';
import { functionCall, functionResult } from '@/content/scenarios/gemini/functions';
import { hello } from '@/content/scenarios/gemini/hello';
import { imageIn } from '@/content/scenarios/gemini/image-in';
import { imageOut } from '@/content/scenarios/gemini/image-out';
import { invalidArgument, safetyBlocked, unknownModel } from '@/content/scenarios/gemini/refusals';
import { search } from '@/content/scenarios/gemini/search';
import { thinking } from '@/content/scenarios/gemini/thinking';
import { auth } from '@/content/schemas/gemini/auth';
import { errorResponses } from '@/content/schemas/gemini/error-responses';
import { ModelCode, Query } from '@/content/schemas/gemini/params';
import { GenerateContentRequest } from '@/content/schemas/gemini/request';
import { GenerateContentResponse } from '@/content/schemas/gemini/response';

export default defineEndpoint({
  id: 'gemini.generate-content',
  family: 'gemini',
  method: 'POST',
  path: '/v1beta/models/{model}:generateContent',
  title: 'Generate content',
  summary:
    'Continues a conversation and returns the whole answer at once. Text, pictures, sound, video and documents go in; text, and with some models pictures or speech, comes out. The key goes in a header: as a Bearer token, or in x-goog-api-key as Google’s own clients send it.',
  choose:
    'The whole answer in one piece: for short answers, jobs in the background and answers that are parsed as JSON.',
  tags: ['text', 'image-in', 'image-out', 'thinking', 'tools', 'structured-output', 'search'],
  modified: '2026-11-21',
  model: { in: 'path', name: 'model', answer: 'modelVersion' },
  params: { model: ModelCode },
  query: Query,
  body: GenerateContentRequest,
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description:
        'The answer. A refused prompt is also a 200: it has promptFeedback.blockReason and no candidates.',
      schema: GenerateContentResponse,
    },
    ...errorResponses,
  },
  streaming: { by: 'endpoint', id: 'gemini.stream-generate-content', query: { alt: 'sse' } },
  scenarios: [
    hello,
    conversation,
    imageIn,
    imageOut,
    thinking,
    functionCall,
    functionResult,
    structuredOutput,
    search,
    safetyBlocked,
    unknownModel,
    invalidArgument,
  ],
});
