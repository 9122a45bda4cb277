import type { Scenario } from '@/lib/endpoint/endpoint';
import { fault } from '@/content/schemas/ark/error-responses';
import { boatAtNoon, teapot, teaSound } from '../pictures';
import { MODEL } from './task';

const refused = (message: string, param: string) => ({
  status: 400,
  body: fault('BadRequest', 'InvalidParameter', message, param),
});

const notValid = (param: string, why: string) =>
  refused(`The parameter \`${param}\` specified in the request is not valid: ${why}.`, param);

export const mixedRoles: Scenario = {
  id: 'mixed-roles',
  title: 'Frames mixed with references',
  summary: 'A request either says how the video begins and ends, or what it keeps to, never both.',
  needs: ['references'],
  refused: true,
  request: {
    body: {
      model: MODEL,
      content: [
        { type: 'text', text: 'The boat carries the teapot across the bay.' },
        { type: 'image_url', image_url: { url: boatAtNoon }, role: 'first_frame' },
        { type: 'image_url', image_url: { url: teapot }, role: 'reference_image' },
      ],
    },
  },
  response: notValid('content[2].role', 'first and last frames cannot be mixed with references'),
};

export const soundAlone: Scenario = {
  id: 'sound-alone',
  title: 'A sound alone',
  summary: 'A sound is refused unless a picture or a video comes with it.',
  needs: ['references'],
  refused: true,
  request: {
    body: {
      model: MODEL,
      content: [
        { type: 'text', text: 'A tea house to this music.' },
        { type: 'audio_url', audio_url: { url: teaSound }, role: 'reference_audio' },
      ],
    },
  },
  response: notValid('content[1].type', 'audio_url cannot stand alone: add a picture or a video'),
};

export const tooLong: Scenario = {
  id: 'too-long',
  title: 'More seconds than there can be',
  summary: 'Each model has its own bounds for duration; make a longer video from several.',
  refused: true,
  request: {
    body: {
      model: MODEL,
      content: [{ type: 'text', text: 'The tide comes in over the mud flats, from first light to noon.' }],
      duration: 60,
    },
  },
  response: notValid('duration', 'must be at most 15'),
};

export const sensitivePrompt: Scenario = {
  id: 'sensitive-prompt',
  title: 'A prompt that is not allowed',
  summary:
    'What the filter finds in the request is refused at once; what it finds in the video fails the task.',
  refused: true,
  request: {
    body: {
      model: MODEL,
      content: [{ type: 'text', text: 'A man is tortured in a cellar, everything is shown.' }],
    },
  },
  response: {
    status: 400,
    body: fault(
      'BadRequest',
      'InputTextSensitiveContentDetected',
      'The request failed because the input text may contain sensitive information.',
    ),
  },
};
