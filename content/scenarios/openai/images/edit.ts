import type { Scenario } from '@/lib/endpoint/endpoint';
import { painted, streamed } from './answer';
import { gardenFountain, gardenFountainDraft, gardenTable } from './pictures';
import { blocked, refusal } from './refusals';

const model = 'gpt-image-1.5';
const fountain = {
  model,
  image: 'garden.png',
  mask: 'garden-mask.png',
  prompt: 'A garden with a stone fountain in the middle of the lawn, as flat pixel art.',
  size: '1024x1024',
  quality: 'low',
};

export const editWithMask: Scenario = {
  id: 'edit-with-mask',
  title: 'Change one part of a picture',
  summary: 'The mask is transparent where the model may paint; the rest of the picture stays.',
  needs: ['image-edit', 'image-mask'],
  request: { body: fountain },
  response: {
    status: 200,
    body: painted([gardenFountain], { created: 1795250262, tokens: { text: 23, image: 388, output: 272 } }),
  },
};

export const editTwoImages: Scenario = {
  id: 'two-images',
  title: 'Put two pictures together',
  summary: 'Several files go as image[], up to 16; the prompt says what is to come from which.',
  needs: ['image-edit', 'references'],
  request: {
    body: {
      model,
      image: ['garden.png', 'teapot.png'],
      prompt: 'The teapot of the second picture on a wooden table in the garden of the first.',
      size: '1536x1024',
      quality: 'low',
      input_fidelity: 'high',
    },
  },
  response: {
    status: 200,
    body: painted([gardenTable], {
      created: 1795250290,
      size: '1536x1024',
      tokens: { text: 24, image: 8708, output: 400 },
    }),
  },
};

export const editStream: Scenario = {
  id: 'edit-stream',
  title: 'A sketch before the result',
  summary: 'The events are those of a new picture, with names that begin with image_edit.',
  needs: ['image-edit', 'image-mask', 'streaming'],
  request: { body: { ...fountain, stream: true, partial_images: 1 } },
  response: {
    status: 200,
    events: streamed('image_edit', [gardenFountain, gardenFountainDraft], {
      created: 1795250318,
      tokens: { text: 23, image: 388, output: 372 },
    }),
  },
};

export const editBlocked: Scenario = {
  id: 'moderation-blocked',
  title: 'An edit that is refused',
  summary: 'Prompt and pictures are both looked at; go by code, and do not send the same again.',
  needs: ['image-edit', 'references'],
  refused: true,
  request: {
    body: {
      model,
      image: 'garden.png',
      prompt: 'The garden after a massacre, with gore in every detail.',
      size: '1024x1024',
    },
  },
  response: blocked,
};

export const maskSize: Scenario = {
  id: 'mask-size',
  title: 'A mask of another size',
  summary: 'Width and height of the mask have to be those of the first picture.',
  needs: ['image-edit', 'image-mask'],
  refused: true,
  request: { body: { ...fountain, mask: 'harbour-first.png' } },
  response: refusal({
    message: 'Invalid mask image format - mask size does not match image size',
    param: 'mask',
    code: 'invalid_value',
  }),
};
