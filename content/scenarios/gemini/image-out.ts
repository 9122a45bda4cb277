import type { Drawing } from './image-answer';
import { drawn, drawnStream } from './image-answer';
import { gemini31FlashImage, pictureOf, type ImageModel } from './image-model';
import { cat } from './pictures';

/** What the first scenario asks for; the one that edits the picture further repeats it. */
export const catPrompt = {
  role: 'user',
  parts: [{ text: 'Draw a black cat before a setting sun by the sea, as pixel art with few colours.' }],
};

export const catParts = [
  { text: 'Here is the cat, sitting by the water while the sun goes down behind it.' },
  pictureOf(cat),
];

const drawing = ({ largeSize }: ImageModel): Drawing => ({
  id: 'image-out',
  title: 'Draw a picture',
  summary: 'Ask for IMAGE among the modalities, and the picture comes as base64 in a part beside the text.',
  contents: [catPrompt],
  config: { imageConfig: { aspectRatio: '16:9', ...(largeSize ? { imageSize: largeSize } : {}) } },
  needs: ['image-out'],
  parts: catParts,
  tokens: { prompt: 18, words: [17] },
  large: true,
  responseId: 'mpYgadTgJ8Ldz7IPq-6Y-Ao',
});

export const drawPicture = (model: ImageModel) => drawn(model, drawing(model));

export const drawPictureStream = (model: ImageModel) =>
  drawnStream(model, drawing(model), {
    title: 'A picture in a stream',
    summary: 'Text arrives in pieces, but a picture arrives whole in one chunk.',
    responseId: 'AqcgafGQKqTVz7IPwoXOiAE',
  });

export const imageOut = drawPicture(gemini31FlashImage);
export const imageOutStream = drawPictureStream(gemini31FlashImage);
