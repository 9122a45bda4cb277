import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import {
  downloadMp4,
  downloadSpritesheet,
  downloadThumbnail,
} from '@/content/scenarios/openai/videos/download';
import { notReady } from '@/content/scenarios/openai/videos/refusals';
import { auth } from '@/content/schemas/openai/auth';
import { storedVideoErrors } from '@/content/schemas/openai/videos/error-responses';
import { DownloadHeaders, DownloadVideoQuery } from '@/content/schemas/openai/videos/params';
import { VideoIdParam } from '@/content/schemas/openai/videos/settings';
import { binary } from '@/lib/schema/file';

const mediaType = ['video/mp4', 'image/webp', 'image/jpeg'] as const;

export default defineEndpoint({
  id: 'openai.download-video',
  family: 'openai',
  method: 'GET',
  path: '/v1/videos/{video_id}/content',
  title: 'Get a video’s content',
  summary:
    'Downloads a completed video as MP4, or a frame of it, or a sheet of frames. The answer is the bytes of the file; errors are JSON, so go by the content type. Copy what you want to keep: content expires.',
  choose: 'Downloads the video, its thumbnail or its spritesheet.',
  tags: ['video-out', 'jobs'],
  modified: '2026-11-21',
  params: { video_id: VideoIdParam },
  query: DownloadVideoQuery,
  headers: DownloadHeaders,
  auth,
  responses: {
    200: {
      description: 'The file. variant says which one, and the content type tells its kind.',
      mediaType,
      schema: binary(),
    },
    206: {
      description: 'The bytes that Range asked for; Content-Range tells where they stand in the file.',
      mediaType,
      schema: binary(),
    },
    ...storedVideoErrors,
    400: {
      ...storedVideoErrors[400],
      description: 'The video is not completed yet, or the id or variant is malformed.',
    },
  },
  scenarios: [downloadMp4, downloadThumbnail, downloadSpritesheet, notReady],
});
