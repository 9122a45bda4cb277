import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { sensitivePrompt, wrongSize } from '@/content/scenarios/ark/images/refusals';
import { oneFails, oneFailsStream, sequence, sequenceStream } from '@/content/scenarios/ark/images/sequences';
import {
  asBase64,
  imageToImage,
  severalImages,
  textToImage,
  wideImage,
} from '@/content/scenarios/ark/images/single';
import { auth } from '@/content/schemas/ark/auth';
import { errorResponses } from '@/content/schemas/ark/error-responses';
import { ImageEvent } from '@/content/schemas/ark/images/events';
import { ImageRequest } from '@/content/schemas/ark/images/request';
import { ImageResponse } from '@/content/schemas/ark/images/response';

export default defineEndpoint({
  id: 'ark.create-image',
  family: 'ark',
  method: 'POST',
  path: '/api/v3/images/generations',
  title: 'Create images',
  summary:
    'Draws a picture from a text, changes one, or draws from several, up to 4K. With sequential_image_generation one request makes a sequence of pictures that belong together. Where one picture of several fails, the others are answered all the same. Many gateways have this operation at /v1/images/generations too.',
  choose: 'The one protocol for Seedream models: new pictures and changed ones alike.',
  tags: ['image-out', 'image-edit', 'references', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model', event: ['model'] },
  body: ImageRequest,
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description:
        'The pictures, or why one of them is missing. With stream true, an event for each picture instead.',
      schema: ImageResponse,
    },
    ...errorResponses,
  },
  stream: {
    framing: 'sse',
    event: ImageEvent,
    named: 'type',
    order:
      '(image_generation.partial_succeeded | image_generation.partial_failed)* image_generation.completed',
    text: { path: ['url'], event: 'image_generation.partial_succeeded' },
    // A picture that failed is no error of the stream: the others still come.
    errors: [],
    end: { by: 'data', data: '[DONE]' },
  },
  streaming: { by: 'body', field: 'stream' },
  scenarios: [
    textToImage,
    wideImage,
    imageToImage,
    severalImages,
    sequence,
    sequenceStream,
    oneFails,
    oneFailsStream,
    asBase64,
    wrongSize,
    sensitivePrompt,
  ],
});
