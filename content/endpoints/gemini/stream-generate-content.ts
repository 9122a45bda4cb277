import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { functionCallStream } from '@/content/scenarios/gemini/functions';
import { helloStream } from '@/content/scenarios/gemini/hello';
import { imageOutStream } from '@/content/scenarios/gemini/image-out';
import { thinkingStream } from '@/content/scenarios/gemini/thinking';
import { auth } from '@/content/schemas/gemini/auth';
import { errorResponses } from '@/content/schemas/gemini/error-responses';
import { ModelCode, StreamQuery } from '@/content/schemas/gemini/params';
import { GenerateContentRequest } from '@/content/schemas/gemini/request';
import { GenerateContentResponse } from '@/content/schemas/gemini/response';

export default defineEndpoint({
  id: 'gemini.stream-generate-content',
  family: 'gemini',
  method: 'POST',
  path: '/v1beta/models/{model}:streamGenerateContent',
  title: 'Stream generated content',
  summary:
    'Takes the same body as generateContent and sends the answer in chunks while it is written. With alt=sse each chunk is a server-sent event whose data is a whole response with the next piece of text; the stream ends when the connection closes, and an error on the way arrives as a last event with an error member. Without alt=sse the answer is one JSON array of the same chunks.',
  choose:
    'The same request, answered piece by piece: for chats and long answers that are read while they are written.',
  tags: ['streaming', 'text', 'image-in', 'image-out', 'thinking', 'tools', 'structured-output', 'search'],
  modified: '2026-11-21',
  model: { in: 'path', name: 'model', answer: 'modelVersion' },
  params: { model: ModelCode },
  query: StreamQuery,
  body: GenerateContentRequest,
  auth,
  responses: {
    200: {
      description:
        'A stream of chunks, each a response with the next piece. Without alt=sse: one JSON array of them, as application/json.',
      mediaType: 'text/event-stream',
      schema: GenerateContentResponse,
    },
    ...errorResponses,
  },
  stream: {
    framing: 'sse',
    event: GenerateContentResponse,
    text: { each: ['candidates', 0, 'content', 'parts'], path: ['text'], unless: 'thought' },
    errors: [{ path: ['error', 'message'] }],
    end: { by: 'close' },
    query: { alt: 'sse' },
  },
  scenarios: [helloStream, thinkingStream, functionCallStream, imageOutStream],
});
