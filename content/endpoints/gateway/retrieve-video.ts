import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import { failure, inProgress, queued, success, unknownTask } from '@/content/scenarios/gateway/retrieve';
import { auth } from '@/content/schemas/gateway/auth';
import { errorResponses } from '@/content/schemas/gateway/error-responses';
import { TaskIdParam } from '@/content/schemas/gateway/params';
import { VideoTaskResponse } from '@/content/schemas/gateway/video';

export default defineEndpoint({
  id: 'gateway.retrieve-video',
  family: 'gateway',
  method: 'GET',
  path: '/v1/video/generations/{task_id}',
  title: 'Retrieve a video at a gateway',
  summary:
    'Tells how far a video is and, when it is done, where it can be fetched. The task comes in an envelope with code, message and data. The pages of some gateways show another shape, with task_id, status (queued, processing, succeeded, failed), url and metadata beside each other: read both if you do not know the gateway. A task that the vendor cancelled or let expire stays IN_PROGRESS for ever, so give up after a while.',
  choose: 'Tells how far a video is that was begun at this gateway.',
  tags: ['video-out', 'jobs'],
  modified: '2026-11-21',
  params: { task_id: TaskIdParam },
  auth,
  responses: {
    200: { description: 'The task in its envelope. Look at data.status.', schema: VideoTaskResponse },
    400: {
      description: 'There is no such task, or it belongs to another key: code is task_not_exist.',
      schema: errorResponses[400].schema,
    },
    401: errorResponses[401],
    403: errorResponses[403],
    429: errorResponses[429],
    500: errorResponses[500],
  },
  scenarios: [success, inProgress, queued, failure, unknownTask],
});
