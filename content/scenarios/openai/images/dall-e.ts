import type { Scenario } from '@/lib/endpoint/endpoint';
import { paintedByDallE } from './answer';
import { severalImages } from './generate';
import { smallLighthouse } from './pictures';

/** A picture that the service keeps for an hour. */
const stored = (name: string) =>
  `https://files.example.com/images/${name}.png?se=2026-11-21T19%3A36%3A12Z&sig=b3fKq0v7Yt2mZ`;

export const styleAndUrl: Scenario = {
  id: 'style-and-url',
  title: 'An address instead of a file',
  summary: 'The model rewrites the prompt, tells how, and answers an address that works for an hour.',
  needs: ['image-out'],
  request: {
    body: {
      model: 'dall-e-3',
      prompt: 'A rowing boat on a still lake in the morning mist.',
      size: '1792x1024',
      quality: 'hd',
      style: 'natural',
      response_format: 'url',
    },
  },
  response: {
    status: 200,
    body: paintedByDallE(1795250172, {
      revised_prompt:
        'A small wooden rowing boat rests on a perfectly still lake at dawn. Thin mist hangs over the water, and dark firs stand on the far shore. Soft, natural light and muted colours, like a photograph.',
      url: stored('img-Qm4cXv81uT0sZpLr'),
    }),
  },
};

export const base64DallE2: Scenario = {
  id: 'base64',
  title: 'A small picture as base64',
  summary: 'With b64_json the file is in the answer, so nothing expires.',
  needs: ['image-out'],
  request: {
    body: {
      model: 'dall-e-2',
      prompt: 'A lighthouse at dawn, as pixel art with four flat colours.',
      size: '256x256',
      response_format: 'b64_json',
    },
  },
  response: { status: 200, body: paintedByDallE(1795250188, { b64_json: smallLighthouse }) },
};

/** The pictures of dall-e-2 to choose from, at addresses. */
export const severalDallE2: Scenario = {
  ...severalImages,
  request: {
    body: {
      model: 'dall-e-2',
      prompt: 'A watercolour of a fishing village in the rain.',
      n: 3,
      size: '512x512',
    },
  },
  response: {
    status: 200,
    body: paintedByDallE(
      1795250203,
      { url: stored('img-7rWkYb2dNf5hJc9A') },
      { url: stored('img-V0eTg6xSq3MuKz8P') },
      { url: stored('img-Lc1iRo4nDw7yBa2H') },
    ),
  },
};

export const editDallE2: Scenario = {
  id: 'dall-e-2-edit',
  title: 'An edit by dall-e-2',
  summary: 'It takes one square PNG under 4 MB, and a mask unless the picture is transparent itself.',
  needs: ['image-edit', 'image-mask'],
  request: {
    body: {
      model: 'dall-e-2',
      image: 'garden.png',
      mask: 'garden-mask.png',
      prompt: 'A garden with a round pond in the middle of the lawn.',
      size: '512x512',
      response_format: 'url',
    },
  },
  response: { status: 200, body: paintedByDallE(1795250240, { url: stored('img-Zh5pXk9eCj3vQt6U') }) },
};
