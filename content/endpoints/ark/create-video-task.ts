import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import {
  firstAndLastFrame,
  firstFrame,
  quick,
  referenceImages,
  returnLastFrame,
  textToVideo,
} from '@/content/scenarios/ark/videos/create';
import { everyReference, videoToVideo } from '@/content/scenarios/ark/videos/references';
import { mixedRoles, sensitivePrompt, soundAlone, tooLong } from '@/content/scenarios/ark/videos/refusals';
import { auth } from '@/content/schemas/ark/auth';
import { errorResponses } from '@/content/schemas/ark/error-responses';
import { VideoTaskCreated, VideoTaskRequest } from '@/content/schemas/ark/videos/request';

export default defineEndpoint({
  id: 'ark.create-video-task',
  family: 'ark',
  method: 'POST',
  path: '/api/v3/contents/generations/tasks',
  title: 'Create a video task',
  summary:
    'Begins a video and answers at once with the id of a task. content says what the video is made from: a prompt, pictures to begin and end with, or pictures, videos and sounds to keep to. The roles of these two kinds exclude each other. Making a video takes from half a minute to some minutes.',
  choose: 'The native protocol of Seedance models, with roles for pictures, videos and sounds.',
  tags: ['video-out', 'video-in', 'frames', 'references', 'jobs'],
  modified: '2026-11-21',
  model: { in: 'body', name: 'model' },
  body: VideoTaskRequest,
  auth,
  responses: {
    200: {
      description: 'The task was accepted. Keep its id, and ask for it until it has an end.',
      schema: VideoTaskCreated,
    },
    ...errorResponses,
  },
  scenarios: [
    textToVideo,
    firstFrame,
    firstAndLastFrame,
    referenceImages,
    everyReference,
    videoToVideo,
    returnLastFrame,
    quick,
    mixedRoles,
    soundAlone,
    tooLong,
    sensitivePrompt,
  ],
});
