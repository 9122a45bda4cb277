import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';
import { barChart } from './pictures';

export const imageIn: Scenario = {
  id: 'image-in',
  title: 'Ask about a picture',
  summary: 'The picture travels as bare base64 in a part of its own, with the question after it.',
  needs: ['image-in', 'text'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [
        {
          role: 'user',
          parts: [
            { inlineData: { mimeType: 'image/png', data: barChart } },
            { text: 'Which bar is the tallest, and by how much does it exceed the first?' },
          ],
        },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          text: 'The orange bar on the right is the tallest: it reaches the fourth grid line. That is about three times the height of the blue bar, which ends between the first and the second line.',
        },
      ],
      {
        usage: { prompt: 1136, candidates: 41, thoughts: 203, image: { prompt: 1120 } },
        responseId: 'yJQgaeDwKdKVz7IPh9ue6QE',
        finishReason: 'STOP',
      },
    ),
  },
};
