import type { Scenario } from '@/lib/endpoint/endpoint';
import { teapot, teaSound, teaVideo } from '../pictures';
import { ids, MODEL } from './task';

export const videoToVideo: Scenario = {
  id: 'video-to-video',
  title: 'Change a video',
  summary: 'Say what is exchanged and what stays, such as the movement of the camera.',
  needs: ['video-out', 'video-in'],
  request: {
    body: {
      model: MODEL,
      content: [
        {
          type: 'text',
          text: 'Replace the drink in video 1 with tea from the teapot of picture 1. Cuts and camera stay as they are.',
        },
        { type: 'video_url', video_url: { url: teaVideo }, role: 'reference_video' },
        { type: 'image_url', image_url: { url: teapot }, role: 'reference_image' },
      ],
      ratio: 'adaptive',
      duration: 8,
    },
  },
  response: { status: 200, body: { id: ids.edit } },
};

export const everyReference: Scenario = {
  id: 'reference-video-audio',
  title: 'Keep to picture, video and sound',
  summary: 'The camera comes from the video, the thing from the picture and the music from the sound.',
  needs: ['video-out', 'video-in', 'references'],
  request: {
    body: {
      model: MODEL,
      content: [
        {
          type: 'text',
          text: 'An advertisement for the teapot of picture 1, seen through the eyes of the guest as in video 1, with audio 1 as music throughout.',
        },
        { type: 'image_url', image_url: { url: teapot }, role: 'reference_image' },
        { type: 'video_url', video_url: { url: teaVideo }, role: 'reference_video' },
        { type: 'audio_url', audio_url: { url: teaSound }, role: 'reference_audio' },
      ],
      generate_audio: true,
      ratio: '16:9',
      duration: 11,
    },
  },
  response: { status: 200, body: { id: ids.everything } },
};
