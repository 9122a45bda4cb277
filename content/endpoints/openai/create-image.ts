import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { styleAndUrl } from '@/content/scenarios/openai/images/dall-e';
import {
  partialImages,
  severalImages,
  textToImage,
  transparent,
} from '@/content/scenarios/openai/images/generate';
import { moderationBlocked, wrongSize } from '@/content/scenarios/openai/images/refusals';
import { auth } from '@/content/schemas/openai/auth';
import { imageErrors } from '@/content/schemas/openai/images/error-responses';
import { ImageGenerationEvent } from '@/content/schemas/openai/images/events';
import { ImageRequest } from '@/content/schemas/openai/images/request';
import { ImagesResponse } from '@/content/schemas/openai/images/response';
import { Headers } from '@/content/schemas/openai/params';

export default defineEndpoint({
  id: 'openai.create-image',
  family: 'openai',
  method: 'POST',
  path: '/v1/images/generations',
  title: 'Create images',
  summary:
    'Paints one picture or several from a text. GPT Image answers the files as base64, in a format and size of your choice, and can stream sketches while it works; the dall-e models answer addresses or base64. A picture takes from a few seconds to two minutes, so allow for a long answer.',
  choose: 'Paints from a text alone. Choose editing to begin with pictures of your own.',
  tags: ['image-out', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model' },
  headers: Headers,
  body: ImageRequest,
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description: 'The pictures, all at once. With stream true, an event stream instead.',
      schema: ImagesResponse,
    },
    ...imageErrors,
  },
  streaming: { by: 'body', field: 'stream' },
  stream: {
    framing: 'sse',
    event: ImageGenerationEvent,
    named: 'type',
    order: '(image_generation.partial_image* image_generation.completed)+',
    text: { path: ['b64_json'], event: 'image_generation.completed' },
    errors: [{ path: ['error', 'message'] }],
    end: { by: 'close' },
  },
  scenarios: [
    textToImage,
    severalImages,
    transparent,
    partialImages,
    styleAndUrl,
    moderationBlocked,
    wrongSize,
  ],
});
