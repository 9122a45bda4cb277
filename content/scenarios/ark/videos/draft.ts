import type { Scenario } from '@/lib/endpoint/endpoint';
import { ids } from './task';

const model = 'doubao-seedance-1-5-pro-251215';

export const draft: Scenario = {
  id: 'draft',
  title: 'A draft first',
  summary: 'A draft is made in 480p for little, to see whether the idea works.',
  needs: ['video-out'],
  request: {
    body: {
      model,
      content: [
        {
          type: 'text',
          text: 'A heron stands in shallow water, strikes, and lifts a fish. Slow camera from the side, early light.',
        },
      ],
      ratio: '16:9',
      duration: 6,
      draft: true,
    },
  },
  response: { status: 200, body: { id: ids.draft } },
};

export const fromDraft: Scenario = {
  id: 'from-draft',
  title: 'A draft in full quality',
  summary: 'Name the task of the draft: prompt, pictures, seed and length are taken from it.',
  needs: ['video-out'],
  request: {
    body: {
      model,
      content: [{ type: 'draft_task', draft_task: { id: ids.draft } }],
      resolution: '1080p',
    },
  },
  response: { status: 200, body: { id: ids.final } },
};
