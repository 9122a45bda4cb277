import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { deleteVideo, isUnknown } from '@/content/scenarios/openai/videos/stored';
import { auth } from '@/content/schemas/openai/auth';
import { Headers } from '@/content/schemas/openai/params';
import { storedVideoErrors } from '@/content/schemas/openai/videos/error-responses';
import { DeletedVideo } from '@/content/schemas/openai/videos/response';
import { VideoIdParam } from '@/content/schemas/openai/videos/settings';

export default defineEndpoint({
  id: 'openai.delete-video',
  family: 'openai',
  method: 'DELETE',
  path: '/v1/videos/{video_id}',
  title: 'Delete a video',
  summary: 'Deletes a video and its job before they expire. What was billed stays billed.',
  choose: 'Deletes a video that is not needed any more.',
  tags: ['jobs'],
  modified: '2026-11-21',
  params: { video_id: VideoIdParam },
  headers: Headers,
  auth,
  responses: {
    200: { description: 'The video is gone.', schema: DeletedVideo },
    ...storedVideoErrors,
  },
  scenarios: [deleteVideo, isUnknown],
});
