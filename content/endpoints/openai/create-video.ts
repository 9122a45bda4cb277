import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import {
  imageToVideo,
  referenceSize,
  textToVideo,
  wrongSeconds,
} from '@/content/scenarios/openai/videos/create';
import { auth } from '@/content/schemas/openai/auth';
import { Headers } from '@/content/schemas/openai/params';
import { newVideoErrors } from '@/content/schemas/openai/videos/error-responses';
import { VideoJson, VideoRequest } from '@/content/schemas/openai/videos/request';
import { Video } from '@/content/schemas/openai/videos/response';

export default defineEndpoint({
  id: 'openai.create-video',
  family: 'openai',
  method: 'POST',
  path: '/v1/videos',
  title: 'Create a video',
  summary:
    'Begins a job that films four, eight or twelve seconds with sound, from a text or from a first frame. The answer comes at once and holds the id of the job, not the video: ask for the job until it is completed, then download its content. OpenAI switched its own service off on 24 September 2026; gateways may still have it.',
  choose: 'Begins a video. Its status and its content have addresses of their own.',
  tags: ['video-out', 'image-in', 'jobs'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model', answer: 'model' },
  headers: Headers,
  body: VideoRequest,
  bodyType: 'multipart/form-data',
  jsonBody: VideoJson,
  auth,
  responses: {
    200: { description: 'The job, which is queued. Nothing is filmed yet.', schema: Video },
    ...newVideoErrors,
  },
  scenarios: [textToVideo, imageToVideo, wrongSeconds, referenceSize],
});
