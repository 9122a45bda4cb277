import { drawn, drawnStream, type Drawing } from './image-answer';
import { pictureOf, type ImageModel } from './image-model';
import { barChart, cat, catAtNight } from './pictures';

const story: Drawing = {
  id: 'image-and-text',
  title: 'Text and pictures in turn',
  summary: 'Show the parts in the order in which they come: each picture belongs to the text before it.',
  contents: [
    {
      role: 'user',
      parts: [
        {
          text: 'Tell in two scenes of one sentence each how a cat spends an evening by the sea, with a picture after each scene, as pixel art.',
        },
      ],
    },
  ],
  config: { imageConfig: { aspectRatio: '16:9' } },
  needs: ['image-out', 'text'],
  parts: [
    { text: 'When the day grew cool, the cat sat down by the water to watch the sun sink.\n\n' },
    pictureOf(cat),
    { text: 'Long after the last boat had come home, it was still there, and now it watched the moon.\n\n' },
    pictureOf(catAtNight),
  ],
  tokens: { prompt: 31, words: [20, 21] },
  responseId: '66cgaeujNpCjz7IPzfb08Qo',
};

const query = 'world population 1950 1987 2022';
const found =
  'The world had about 2.5 billion people in 1950, 5 billion in 1987 and 8 billion in 2022, says the United Nations.';
const redirect = 'https://vertexaisearch.cloud.google.com/grounding-api-redirect';

const chart: Drawing = {
  id: 'image-search',
  title: 'A picture of facts from the web',
  summary: 'With googleSearch the model looks up what it is to draw; show its sources beside the picture.',
  contents: [
    {
      role: 'user',
      parts: [
        {
          text: 'Find out how many people the world had in 1950, 1987 and 2022, and draw that as three plain bars without words.',
        },
      ],
    },
  ],
  tools: [{ googleSearch: {} }],
  config: { imageConfig: { aspectRatio: '3:2' } },
  needs: ['image-out', 'search'],
  parts: [{ text: found }, pictureOf(barChart)],
  tokens: { prompt: 33, words: [36] },
  responseId: 'NKggaf3JJ9ixz7IPgc6huQc',
  candidate: {
    groundingMetadata: {
      searchEntryPoint: {
        renderedContent: `<div class="container"><a class="chip" href="https://www.google.com/search?q=${query.replaceAll(' ', '+')}">${query}</a></div>`,
      },
      groundingChunks: [
        {
          web: {
            uri: `${redirect}/AUZIYQEx2nRb7tVw9sKc4mLdPq8hYfJg1oZu6aTiXe3vNkWrSyCjBlGpH`,
            title: 'un.org',
          },
        },
      ],
      groundingSupports: [{ segment: { endIndex: found.length, text: found }, groundingChunkIndices: [0] }],
      webSearchQueries: [query],
    },
  },
};

export const illustrate = (model: ImageModel) => drawn(model, story);
export const drawFacts = (model: ImageModel) => drawn(model, chart);

export const illustrateStream = (model: ImageModel) =>
  drawnStream(model, story, {
    title: 'Text and pictures in a stream',
    summary: 'Texts and pictures arrive in the order in which they are to be shown.',
    responseId: 'YaggaZ2jB8GPz7IP1ZnX-A8',
  });
