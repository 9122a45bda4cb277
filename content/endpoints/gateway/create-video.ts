import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import {
  blankPrompt,
  framesInMetadata,
  imageToVideo,
  textToVideo,
  videoInMetadata,
  wrongType,
} from '@/content/scenarios/gateway/create';
import { auth } from '@/content/schemas/gateway/auth';
import { errorResponses } from '@/content/schemas/gateway/error-responses';
import { VideoCreated } from '@/content/schemas/gateway/video';
import { VideoRequest } from '@/content/schemas/gateway/video-request';

export default defineEndpoint({
  id: 'gateway.create-video',
  family: 'gateway',
  method: 'POST',
  path: '/v1/video/generations',
  title: 'Create a video at a gateway',
  summary:
    'Begins a video by any vendor that the gateway serves, in one form for all of them: model, prompt, pictures and seconds. What only one vendor knows goes into metadata, which is put into the vendor’s request as it is. The same fields may be sent as a form, with a file in input_reference. Some hosted gateways take the body of Ark, with content, at this address instead.',
  choose:
    'The form of gateways, the same for the video models of all vendors. Choose it for code that changes between them.',
  tags: ['video-out', 'video-in', 'frames', 'references', 'jobs'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model' },
  body: VideoRequest,
  auth,
  responses: {
    200: {
      description:
        'The task was accepted. Keep its id, and ask for it until it has an end. The header X-New-Api-Other-Ratios tells how its price was worked out.',
      schema: VideoCreated,
    },
    ...errorResponses,
  },
  scenarios: [textToVideo, imageToVideo, framesInMetadata, videoInMetadata, blankPrompt, wrongType],
});
