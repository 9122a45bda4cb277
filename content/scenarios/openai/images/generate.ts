import type { Scenario } from '@/lib/endpoint/endpoint';
import { painted, streamed } from './answer';
import { lighthouse, lighthouseAtDawn, lighthouseDraft, lighthouseSketch, teapotIcon } from './pictures';

const model = 'gpt-image-1.5';
const nightly = 'A lighthouse on a rock at night, as pixel art with four flat colours.';

export const textToImage: Scenario = {
  id: 'text-to-image',
  title: 'A picture from a text',
  summary: 'The cheapest one to begin with: square and of low quality.',
  needs: ['image-out'],
  request: { body: { model, prompt: nightly, size: '1024x1024', quality: 'low' } },
  response: {
    status: 200,
    body: painted([lighthouse], { created: 1795250104, tokens: { text: 19, output: 272 } }),
  },
};

export const severalImages: Scenario = {
  id: 'several-images',
  title: 'Several pictures to choose from',
  summary: 'With n the same prompt is painted several times, and every picture is billed.',
  needs: ['image-out'],
  request: {
    body: {
      model,
      prompt: 'A lighthouse as pixel art, at an hour of the day of your choice.',
      n: 2,
      size: '1024x1024',
      quality: 'medium',
    },
  },
  response: {
    status: 200,
    body: painted([lighthouse, lighthouseAtDawn], {
      created: 1795250131,
      quality: 'medium',
      tokens: { text: 20, output: 2112 },
    }),
  },
};

export const transparent: Scenario = {
  id: 'transparent-webp',
  title: 'A picture without a background',
  summary: 'Transparent pictures are PNG or WebP; for icons and stickers that go on any page.',
  needs: ['image-out'],
  request: {
    body: {
      model,
      prompt: 'A red enamel teapot with a white cross, as a flat icon.',
      size: '1024x1024',
      quality: 'high',
      background: 'transparent',
      output_format: 'webp',
    },
  },
  response: {
    status: 200,
    body: painted([teapotIcon], {
      created: 1795250177,
      quality: 'high',
      background: 'transparent',
      format: 'webp',
      tokens: { text: 18, output: 4160 },
    }),
  },
};

export const partialImages: Scenario = {
  id: 'partial-images',
  title: 'Sketches while it is painted',
  summary: 'Each event holds a whole file that replaces the one before, so a page can show it at once.',
  needs: ['image-out', 'streaming'],
  request: {
    body: { model, prompt: nightly, size: '1024x1024', quality: 'low', stream: true, partial_images: 2 },
  },
  response: {
    status: 200,
    events: streamed('image_generation', [lighthouse, lighthouseSketch, lighthouseDraft], {
      created: 1795250209,
      tokens: { text: 19, output: 472 },
    }),
  },
};
