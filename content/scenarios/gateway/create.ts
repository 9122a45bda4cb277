import type { Scenario } from '@/lib/endpoint/endpoint';
import { taskError } from '@/content/schemas/gateway/error-responses';
import { boatAtDusk, boatAtNoon, teaVideo } from '@/content/scenarios/ark/pictures';
import { ids, MODEL } from './task';

const accepted = (id: string, created_at: number) => ({
  status: 200,
  body: { id, task_id: id, object: 'video', model: MODEL, status: 'queued', progress: 0, created_at },
});

export const textToVideo: Scenario = {
  id: 'text-to-video',
  title: 'A video from a text',
  summary: 'The answer is an id: ask for the task until it has an end, then fetch the video.',
  needs: ['video-out'],
  request: {
    body: {
      model: MODEL,
      prompt:
        'A night train crosses a viaduct in falling snow, its windows lit. The camera follows from the air, wheels sing softly.',
      duration: 5,
      metadata: { resolution: '720p', ratio: '16:9' },
    },
  },
  response: accepted(ids.text, 1795250105),
};

export const imageToVideo: Scenario = {
  id: 'image-to-video',
  title: 'Begin with a picture',
  summary: 'Give data URLs or addresses in images; one picture is what the video begins with.',
  needs: ['video-out', 'frames'],
  request: {
    body: {
      model: MODEL,
      prompt: 'The boat rocks and sails slowly to the right. Small waves, a light breeze.',
      images: [boatAtNoon],
      duration: 5,
    },
  },
  response: accepted(ids.image, 1795250168),
};

export const framesInMetadata: Scenario = {
  id: 'first-last-frame',
  title: 'Pictures with roles',
  summary:
    'What is in metadata goes to the vendor as it is, so content there can say which picture is for what.',
  needs: ['video-out', 'frames'],
  request: {
    body: {
      model: MODEL,
      prompt: 'The day passes in a time lapse: the sun sinks while the boat crosses the bay.',
      duration: 8,
      metadata: {
        content: [
          { type: 'image_url', image_url: { url: boatAtNoon }, role: 'first_frame' },
          { type: 'image_url', image_url: { url: boatAtDusk }, role: 'last_frame' },
        ],
        ratio: 'adaptive',
      },
    },
  },
  response: accepted(ids.frames, 1795250231),
};

export const videoInMetadata: Scenario = {
  id: 'video-to-video',
  title: 'Change a video',
  summary: 'A video to change stands in metadata.content too, with the role reference_video.',
  needs: ['video-out', 'video-in'],
  request: {
    body: {
      model: MODEL,
      prompt: 'Make video 1 a winter scene with snow on every ledge. Cuts and camera stay as they are.',
      duration: 8,
      metadata: {
        content: [{ type: 'video_url', video_url: { url: teaVideo }, role: 'reference_video' }],
        ratio: 'adaptive',
      },
    },
  },
  response: accepted(ids.video, 1795250294),
};

export const blankPrompt: Scenario = {
  id: 'blank-prompt',
  title: 'A blank prompt',
  summary: 'The error has no member error, so clients of OpenAI show the status and nothing more.',
  refused: true,
  request: { body: { model: MODEL, prompt: ' ', duration: 5 } },
  response: { status: 400, body: taskError('invalid_request', 'prompt is required') },
};

export const wrongType: Scenario = {
  id: 'wrong-type',
  title: 'A duration that is a text',
  summary: 'A body that cannot be read is answered with 500 although the request is at fault.',
  refused: true,
  request: { body: { model: MODEL, prompt: 'A kite over the dunes.', duration: 'five' } },
  response: {
    status: 500,
    body: taskError(
      'invalid_request',
      'json: cannot unmarshal string into Go struct field TaskSubmitReq.duration of type int',
    ),
  },
};
