import type { Scenario } from '@/lib/endpoint/endpoint';
import { harbour } from './job';

const path = { video_id: harbour.id };

export const downloadMp4: Scenario = {
  id: 'video',
  title: 'The video as MP4',
  summary: 'The answer is the file itself: save its bytes, and do not read it as JSON.',
  needs: ['video-out'],
  request: { path },
  response: { status: 200, body: 'harbour.mp4' },
};

export const downloadThumbnail: Scenario = {
  id: 'thumbnail',
  title: 'A frame for previews',
  summary: 'One frame as WebP, small enough for lists.',
  needs: ['video-out'],
  request: { path, query: { variant: 'thumbnail' } },
  response: { status: 200, body: 'harbour-thumbnail.webp' },
};

export const downloadSpritesheet: Scenario = {
  id: 'spritesheet',
  title: 'Frames for a scrubber',
  summary: 'Frames side by side in one JPEG, to show what a moment looks like before seeking.',
  needs: ['video-out'],
  request: { path, query: { variant: 'spritesheet' } },
  response: { status: 200, body: 'harbour-spritesheet.jpg' },
};
