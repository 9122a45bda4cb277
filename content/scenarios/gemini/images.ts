import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';
import { barChart, cat } from './pictures';

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

const drawing = (imageConfig: Record<string, string>, imageTokens: number, model: string): Scenario => ({
  id: 'image-out',
  title: 'Draw a picture',
  summary: 'Ask for IMAGE among the modalities, and the picture comes as base64 in a part beside the text.',
  needs: ['image-out'],
  request: {
    path: { model },
    body: {
      contents: [
        {
          role: 'user',
          parts: [
            { text: 'Draw a black cat before a setting sun by the sea, as pixel art with few colours.' },
          ],
        },
      ],
      generationConfig: { responseModalities: ['TEXT', 'IMAGE'], imageConfig },
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        { text: 'Here is the cat, sitting by the water while the sun goes down behind it.' },
        { inlineData: { mimeType: 'image/png', data: cat } },
      ],
      {
        usage: { prompt: 18, candidates: 17 + imageTokens, image: { candidates: imageTokens } },
        model,
        responseId: 'mpYgadTgJ8Ldz7IPq-6Y-Ao',
        finishReason: 'STOP',
      },
    ),
  },
});

export const imageOut = drawing(
  { aspectRatio: '16:9', imageSize: '2K' },
  1680,
  'gemini-3.1-flash-image-preview',
);

/** The same for Gemini 2.5 Flash Image, whose pictures have one size. */
export const imageOutOneSize = drawing({ aspectRatio: '16:9' }, 1290, 'gemini-2.5-flash-image');
