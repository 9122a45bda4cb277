import type { Scenario } from '@/lib/endpoint/endpoint';
import { events, images, MODEL } from './answer';

const size = '2304x1728';

const body = {
  model: MODEL,
  prompt:
    'Three panels of a picture book about a hermit crab: it leaves its shell, it tries a bottle cap, it moves into a whelk. The same crab and the same brush in each.',
  size,
  sequential_image_generation: 'auto',
  sequential_image_generation_options: { max_images: 3 },
};

const sizes = [size, size, size];
const about = { created: 1795249388, name: '0217952493529e2d7c1b8f' };

export const sequence: Scenario = {
  id: 'sequence',
  title: 'A sequence of pictures',
  summary: 'With auto one request makes several pictures that belong together, as the prompt asks.',
  needs: ['image-out'],
  request: { body },
  response: { status: 200, body: images(sizes, about) },
};

export const sequenceStream: Scenario = {
  id: 'sequence-stream',
  title: 'Each picture as it is done',
  summary: 'With stream true there is one event for each picture, and a last one that counts.',
  needs: ['image-out', 'streaming'],
  request: { body: { ...body, stream: true } },
  response: { status: 200, events: events(sizes, about) },
};

const failing = {
  ...body,
  prompt:
    'Four posters of one film festival: the sea, the harbour, a knife fight with much blood, the lighthouse. One hand in all of them.',
  sequential_image_generation_options: { max_images: 4 },
};

const held = [size, size, undefined, size];

export const oneFails: Scenario = {
  id: 'one-fails',
  title: 'One picture of four fails',
  summary: 'The status is 200 all the same: look for error at each place of data.',
  needs: ['image-out'],
  request: { body: failing },
  response: { status: 200, body: images(held, { created: 1795249467, name: '0217952494311a8f5e3c6d' }) },
};

export const oneFailsStream: Scenario = {
  id: 'one-fails-stream',
  title: 'One picture of a stream fails',
  summary: 'An event partial_failed stands in its place, and the stream goes on.',
  needs: ['image-out', 'streaming'],
  request: { body: { ...failing, stream: true } },
  response: { status: 200, events: events(held, { created: 1795249512, name: '0217952494760c7b4d9e2a' }) },
};
