import type { Scenario } from '@/lib/endpoint/endpoint';
import { barChart } from '@/content/scenarios/gemini/pictures';
import { ballVideo } from '../pictures';
import { answer, MODEL } from './answer';

export const imageIn: Scenario = {
  id: 'image-in',
  title: 'Ask about a picture',
  summary: 'The content is a list of parts: the picture as a data URL or an address, and a question.',
  needs: ['image-in', 'text'],
  request: {
    body: {
      model: MODEL,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image_url', image_url: { url: `data:image/png;base64,${barChart}`, detail: 'low' } },
            { type: 'text', text: 'Which bar is the tallest, and about how many times the first?' },
          ],
        },
      ],
      thinking: { type: 'disabled' },
    },
  },
  response: {
    status: 200,
    body: answer(
      { content: 'The orange bar on the right is the tallest, about three times as high as the blue one.' },
      {
        id: '0217952484012658e3c9d7b1f04a5280d6f1e3c8b7a9250d',
        created: 1795248402,
        usage: { prompt: 132, completion: 22 },
      },
    ),
  },
};

export const videoIn: Scenario = {
  id: 'video-in',
  title: 'Ask about a video',
  summary: 'The field fps says how many pictures a second are looked at, which sets the price.',
  needs: ['video-in', 'text'],
  request: {
    body: {
      model: MODEL,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'video_url', video_url: { url: ballVideo, fps: 2 } },
            { type: 'text', text: 'What moves here, and in which direction?' },
          ],
        },
      ],
      thinking: { type: 'disabled' },
    },
  },
  response: {
    status: 200,
    body: answer(
      { content: 'A red ball rolls over a green field from left to right, at an even speed.' },
      {
        id: '0217952484776093f5b2c8e1d74a0960e3d7f9b1c8a2540e',
        created: 1795248478,
        usage: { prompt: 418, completion: 19 },
      },
    ),
  },
};
