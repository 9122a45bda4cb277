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

type Drawing = { imageConfig: Record<string, string>; imageTokens: number; model: string };

const flashImage: Drawing = {
  imageConfig: { aspectRatio: '16:9', imageSize: '2K' },
  imageTokens: 1680,
  model: 'gemini-3.1-flash-image-preview',
};

/** Pictures of Gemini 2.5 Flash Image have one size. */
const oneSize: Drawing = {
  imageConfig: { aspectRatio: '16:9' },
  imageTokens: 1290,
  model: 'gemini-2.5-flash-image',
};

const request = ({ imageConfig, model }: Drawing) => ({
  path: { model },
  body: {
    contents: [
      {
        role: 'user',
        parts: [{ text: 'Draw a black cat before a setting sun by the sea, as pixel art with few colours.' }],
      },
    ],
    generationConfig: { responseModalities: ['TEXT', 'IMAGE'], imageConfig },
  },
});

const caption = { text: 'Here is the cat, sitting by the water while the sun goes down behind it.' };
const picture = { inlineData: { mimeType: 'image/png', data: cat } };

const drawing = (about: Drawing): Scenario => ({
  id: 'image-out',
  title: 'Draw a picture',
  summary: 'Ask for IMAGE among the modalities, and the picture comes as base64 in a part beside the text.',
  needs: ['image-out'],
  request: request(about),
  response: {
    status: 200,
    body: answer([caption, picture], {
      usage: { prompt: 18, candidates: 17 + about.imageTokens, image: { candidates: about.imageTokens } },
      model: about.model,
      responseId: 'mpYgadTgJ8Ldz7IPq-6Y-Ao',
      finishReason: 'STOP',
    }),
  },
});

const drawingStream = (about: Drawing): Scenario => ({
  id: 'image-out',
  title: 'A picture in a stream',
  summary: 'Text arrives in pieces, but a picture arrives whole in one chunk.',
  needs: ['image-out', 'streaming'],
  request: { ...request(about), query: { alt: 'sse' } },
  response: {
    status: 200,
    events: [
      answer([caption], {
        usage: { prompt: 18, candidates: 17 },
        model: about.model,
        responseId: 'AqcgafGQKqTVz7IPwoXOiAE',
      }),
      answer([picture], {
        usage: { prompt: 18, candidates: 17 + about.imageTokens, image: { candidates: about.imageTokens } },
        model: about.model,
        responseId: 'AqcgafGQKqTVz7IPwoXOiAE',
        finishReason: 'STOP',
      }),
    ],
  },
});

export const imageOut = drawing(flashImage);
export const imageOutStream = drawingStream(flashImage);
export const imageOutOneSize = drawing(oneSize);
export const imageOutOneSizeStream = drawingStream(oneSize);
