import type { Scenario } from '@/lib/endpoint/endpoint';
import { harbour, harbourFromPicture, harbourInSnow, queued } from './job';
import { invalid, unknownVideo } from './refusals';

const model = 'sora-2';

export const textToVideo: Scenario = {
  id: 'text-to-video',
  title: 'A video from a text',
  summary: 'The answer is a job: keep its id, and ask for it until it is completed or failed.',
  needs: ['video-out'],
  request: { body: { model, prompt: harbour.prompt, seconds: '4', size: '1280x720' } },
  response: { status: 200, body: queued(harbour) },
};

export const imageToVideo: Scenario = {
  id: 'image-to-video',
  title: 'A picture that begins to move',
  summary: 'The picture is the first frame, so it has to have exactly the size of the video.',
  needs: ['video-out', 'image-in'],
  request: {
    body: {
      model,
      prompt: harbourFromPicture.prompt,
      input_reference: 'harbour-first.png',
      seconds: '8',
      size: '1280x720',
    },
  },
  response: { status: 200, body: queued(harbourFromPicture) },
};

export const wrongSeconds: Scenario = {
  id: 'wrong-seconds',
  title: 'A length that does not exist',
  summary: 'There are three lengths, each written as a text.',
  needs: ['video-out'],
  refused: true,
  request: { body: { model, prompt: harbour.prompt, seconds: '5', size: '1280x720' } },
  response: invalid({
    message: "Invalid value: '5'. Supported values are: '4', '8', and '12'.",
    param: 'seconds',
    code: 'invalid_value',
  }),
};

export const referenceSize: Scenario = {
  id: 'reference-size',
  title: 'A first frame of another size',
  summary: 'Nothing is cropped or scaled: fit the picture to size before you send it.',
  needs: ['video-out', 'image-in'],
  refused: true,
  request: {
    body: {
      model,
      prompt: 'The kettle begins to steam, and the light wanders over the table.',
      input_reference: 'teapot.png',
      seconds: '4',
      size: '1280x720',
    },
  },
  response: invalid({
    message: 'Inpaint image must match the requested width and height',
    param: 'input_reference',
    code: 'invalid_value',
  }),
};

export const remix: Scenario = {
  id: 'remix',
  title: 'The same shot, changed',
  summary: 'A remix is a job of its own, of the same length and size; the first video stays as it is.',
  needs: ['video-out'],
  request: { path: { video_id: harbour.id }, body: { prompt: harbourInSnow.prompt } },
  response: { status: 200, body: queued(harbourInSnow) },
};

export const remixUnknown = unknownVideo({ body: { prompt: harbourInSnow.prompt } });
