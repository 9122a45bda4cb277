import type { Scenario } from '@/lib/endpoint/endpoint';
import { boatAtDusk, boatAtNoon, teapot } from '../pictures';
import { ids, MODEL } from './task';

const accepted = (id: string) => ({ status: 200, body: { id } });

const picture = (url: string, role: string) => ({ type: 'image_url', image_url: { url }, role });

export const textToVideo: Scenario = {
  id: 'text-to-video',
  title: 'A video from a text',
  summary: 'The answer is an id: ask for the task until it has an end, then fetch the video.',
  needs: ['video-out'],
  request: {
    body: {
      model: MODEL,
      content: [
        {
          type: 'text',
          text: 'A fishing boat comes home through morning fog. The camera glides beside it, gulls cry, a bell rings on the quay. Natural light, calm.',
        },
      ],
      resolution: '720p',
      ratio: '16:9',
      duration: 5,
    },
  },
  response: accepted(ids.text),
};

export const firstFrame: Scenario = {
  id: 'first-frame',
  title: 'Begin with a picture',
  summary: 'The video begins with the picture and, with ratio adaptive, takes its shape.',
  needs: ['video-out', 'frames'],
  request: {
    body: {
      model: MODEL,
      content: [
        { type: 'text', text: 'The boat rocks and sails slowly to the right. Small waves, a light breeze.' },
        picture(boatAtNoon, 'first_frame'),
      ],
      ratio: 'adaptive',
      duration: 5,
    },
  },
  response: accepted(ids.firstFrame),
};

export const firstAndLastFrame: Scenario = {
  id: 'first-last-frame',
  title: 'Begin and end with a picture',
  summary: 'Two pictures need roles; the prompt says how the first becomes the last.',
  needs: ['video-out', 'frames'],
  request: {
    body: {
      model: MODEL,
      content: [
        {
          type: 'text',
          text: 'The day passes in a time lapse: the sun sinks while the boat crosses the bay.',
        },
        picture(boatAtNoon, 'first_frame'),
        picture(boatAtDusk, 'last_frame'),
      ],
      ratio: 'adaptive',
      duration: 8,
    },
  },
  response: accepted(ids.frames),
};

export const referenceImages: Scenario = {
  id: 'reference-images',
  title: 'Keep to pictures',
  summary: 'The prompt names the pictures by their place among the pictures; no frame may stand beside them.',
  needs: ['video-out', 'references'],
  request: {
    body: {
      model: MODEL,
      content: [
        {
          type: 'text',
          text: 'On the deck of the boat of picture 2 someone pours tea from the teapot of picture 1. Close up, steam in the wind.',
        },
        picture(teapot, 'reference_image'),
        picture(boatAtNoon, 'reference_image'),
      ],
      ratio: '16:9',
      duration: 6,
    },
  },
  response: accepted(ids.references),
};

export const returnLastFrame: Scenario = {
  id: 'return-last-frame',
  title: 'Hand over the last frame',
  summary: 'The finished task also has last_frame_url, to begin the next video with.',
  needs: ['video-out', 'frames'],
  request: {
    body: {
      model: MODEL,
      content: [
        {
          type: 'text',
          text: 'The boat passes a buoy and goes on towards the horizon. One take, steady camera.',
        },
        picture(boatAtNoon, 'first_frame'),
      ],
      duration: 10,
      return_last_frame: true,
    },
  },
  response: accepted(ids.lastFrame),
};

export const quick: Scenario = {
  id: 'quick',
  title: 'A quick upright clip',
  summary: 'Few pixels, few seconds and no sound: the shortest wait and the lowest price.',
  needs: ['video-out'],
  request: {
    body: {
      model: MODEL,
      content: [{ type: 'text', text: 'A paper boat spins in a puddle while rain begins to fall.' }],
      resolution: '480p',
      ratio: '9:16',
      duration: 4,
      generate_audio: false,
    },
  },
  response: accepted(ids.quick),
};
