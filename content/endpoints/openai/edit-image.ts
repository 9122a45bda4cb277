import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { editDallE2 } from '@/content/scenarios/openai/images/dall-e';
import {
  editBlocked,
  editStream,
  editTwoImages,
  editWithMask,
  maskSize,
} from '@/content/scenarios/openai/images/edit';
import { auth } from '@/content/schemas/openai/auth';
import { ImageEditJson, ImageEditRequest } from '@/content/schemas/openai/images/edit-request';
import { imageErrors } from '@/content/schemas/openai/images/error-responses';
import { ImageEditEvent } from '@/content/schemas/openai/images/events';
import { ImagesResponse } from '@/content/schemas/openai/images/response';
import { Headers } from '@/content/schemas/openai/params';

export default defineEndpoint({
  id: 'openai.edit-image',
  family: 'openai',
  method: 'POST',
  path: '/v1/images/edits',
  title: 'Edit images',
  summary:
    'Paints from pictures that you send and a text that says what is to become of them. A mask confines the change to one part; several pictures give a face, a product or a style to a new scene. Files travel as a form; pictures that have an address, or were uploaded before, can be named in JSON instead.',
  choose: 'Begins with one picture of yours or several: changes a part, or puts them together anew.',
  tags: ['image-edit', 'image-mask', 'references', 'image-out', 'streaming'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model' },
  headers: Headers,
  body: ImageEditRequest,
  bodyType: 'multipart/form-data',
  jsonBody: ImageEditJson,
  auth,
  firstByteSeconds: 600,
  responses: {
    200: {
      description: 'The results, all at once. With stream true, an event stream instead.',
      schema: ImagesResponse,
    },
    ...imageErrors,
  },
  streaming: { by: 'body', field: 'stream' },
  stream: {
    framing: 'sse',
    event: ImageEditEvent,
    named: 'type',
    order: '(image_edit.partial_image* image_edit.completed)+',
    text: { path: ['b64_json'], event: 'image_edit.completed' },
    errors: [{ path: ['error', 'message'] }],
    end: { by: 'close' },
  },
  scenarios: [editWithMask, editTwoImages, editStream, editDallE2, editBlocked, maskSize],
});
