import type { Scenario } from '@/lib/endpoint/endpoint';
import { boatAtNoon, teapot } from '../pictures';
import { images, MODEL, usage } from './answer';

export const textToImage: Scenario = {
  id: 'text-to-image',
  title: 'A picture from a text',
  summary: 'The answer has an address that works for 24 hours, and the size that was drawn.',
  needs: ['image-out'],
  request: {
    body: {
      model: MODEL,
      prompt:
        'A lighthouse keeper’s kitchen at dawn: a green teapot on a scrubbed table, fog behind the window, soft light from the left, 35 mm photograph.',
      size: '2K',
      watermark: false,
    },
  },
  response: {
    status: 200,
    body: images(['2048x2048'], { created: 1795249012, name: '0217952489987f3b2c8e1d' }),
  },
};

export const wideImage: Scenario = {
  id: 'exact-size',
  title: 'An exact size',
  summary: 'Width and height fix the shape, here a banner in 21 to 9.',
  needs: ['image-out'],
  request: {
    body: {
      model: MODEL,
      prompt: 'A banner for a tide table: wading birds on wet sand at low tide, flat colours, no words.',
      size: '3024x1296',
    },
  },
  response: {
    status: 200,
    body: images(['3024x1296'], { created: 1795249077, name: '0217952490641d7e4b9c2f' }),
  },
};

export const asBase64: Scenario = {
  id: 'base64',
  title: 'A picture as base64',
  summary: 'With b64_json the picture is in the answer, several megabytes of it; here it is cut down.',
  needs: ['image-out'],
  request: {
    body: {
      model: MODEL,
      prompt: 'A green teapot in flat colours on a sand-coloured ground, an icon for a tea shop.',
      size: '2048x2048',
      response_format: 'b64_json',
    },
  },
  response: {
    status: 200,
    body: {
      model: MODEL,
      created: 1795249131,
      data: [{ b64_json: teapot.slice(teapot.indexOf(',') + 1), size: '2048x2048' }],
      usage: usage(['2048x2048']),
    },
  },
};

export const imageToImage: Scenario = {
  id: 'image-to-image',
  title: 'Change a picture',
  summary: 'Say what changes and what stays; the picture is a data URL or an address.',
  needs: ['image-out', 'image-edit'],
  request: {
    body: {
      model: MODEL,
      prompt: 'Make it a night with a full moon. Boat and sea stay where they are.',
      image: boatAtNoon,
      size: '2K',
    },
  },
  response: {
    status: 200,
    body: images(['2720x1536'], { created: 1795249196, name: '0217952491826c5a9d3e7b' }),
  },
};

export const severalImages: Scenario = {
  id: 'reference-images',
  title: 'Draw from several pictures',
  summary: 'The prompt names the pictures by their place in the list, up to 14 of them.',
  needs: ['image-out', 'references'],
  request: {
    body: {
      model: MODEL,
      prompt:
        'Paint the boat of picture 2 onto the belly of the teapot of picture 1, as blue porcelain glaze.',
      image: [teapot, boatAtNoon],
      size: '2048x2048',
    },
  },
  response: {
    status: 200,
    body: images(['2048x2048'], { created: 1795249254, name: '0217952492407b1e6f8c4d' }),
  },
};
