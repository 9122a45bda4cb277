import type { Scenario } from '@/lib/endpoint/endpoint';
import {
  blockedLater,
  brokenOff,
  completed,
  failed,
  harbour,
  harbourFromPicture,
  harbourInSnow,
  inProgress,
  queued,
} from './job';
import { unknownVideo } from './refusals';

const of = ({ id }: { id: string }) => ({ path: { video_id: id } });

const blocked = failed(blockedLater, 0, {
  code: 'moderation_blocked',
  message: 'Your request was blocked by our moderation system.',
});

export const isCompleted: Scenario = {
  id: 'completed',
  title: 'A video that is done',
  summary: 'Download it before expires_at: after that the job is there, but its content is not.',
  needs: ['video-out'],
  request: of(harbour),
  response: { status: 200, body: completed(harbour, 94) },
};

export const isInProgress: Scenario = {
  id: 'in-progress',
  title: 'A video that is being filmed',
  summary: 'Ask again after a pause of ten seconds or more; progress moves in jumps.',
  needs: ['video-out'],
  request: of(harbourFromPicture),
  response: { status: 200, body: inProgress(harbourFromPicture, 42) },
};

export const isQueued: Scenario = {
  id: 'queued',
  title: 'A video that waits its turn',
  summary: 'Nothing has been filmed yet, which at busy hours can last for minutes.',
  needs: ['video-out'],
  request: of(harbourInSnow),
  response: { status: 200, body: queued(harbourInSnow) },
};

export const isFailed: Scenario = {
  id: 'failed',
  title: 'A video that failed',
  summary: 'The answer is 200 all the same: look at status and error, not at the HTTP status alone.',
  needs: ['video-out'],
  request: of(brokenOff),
  response: {
    status: 200,
    body: failed(brokenOff, 37, {
      code: 'video_generation_failed',
      message: 'Video generation failed. Try again, or shorten the prompt.',
    }),
  },
};

export const isBlocked: Scenario = {
  id: 'moderation-blocked',
  title: 'A video that was refused',
  summary: 'Prompt, picture and film are looked at, so a refusal may come minutes after the job began.',
  needs: ['video-out'],
  request: of(blockedLater),
  response: {
    status: 200,
    body: blocked,
  },
};

export const isUnknown = unknownVideo();

export const listPage: Scenario = {
  id: 'first-page',
  title: 'The newest videos',
  summary: 'A page of two of them, whatever became of them; has_more says that there are others.',
  request: { query: { limit: '2' } },
  response: {
    status: 200,
    body: {
      object: 'list',
      data: [queued(harbourInSnow), inProgress(harbourFromPicture, 42)],
      first_id: harbourInSnow.id,
      last_id: harbourFromPicture.id,
      has_more: true,
    },
  },
};

export const listNextPage: Scenario = {
  id: 'next-page',
  title: 'The next page',
  summary: 'Send last_id of one page as after to get the next one.',
  request: { query: { limit: '2', after: harbourFromPicture.id } },
  response: {
    status: 200,
    body: {
      object: 'list',
      data: [completed(harbour, 94), blocked],
      first_id: harbour.id,
      last_id: blockedLater.id,
      has_more: true,
    },
  },
};

export const deleteVideo: Scenario = {
  id: 'delete',
  title: 'Delete a video',
  summary: 'Job and content are gone; remixes of it stay.',
  request: of(harbour),
  response: { status: 200, body: { id: harbour.id, object: 'video.deleted', deleted: true } },
};
