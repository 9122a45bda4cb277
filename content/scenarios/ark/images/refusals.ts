import type { Scenario } from '@/lib/endpoint/endpoint';
import { fault } from '@/content/schemas/ark/error-responses';
import { MODEL } from './answer';

export const wrongSize: Scenario = {
  id: 'wrong-size',
  title: 'A size that is too small',
  summary: 'Width times height must lie between the bounds of the model, and 512 by 512 does for none.',
  refused: true,
  request: {
    body: { model: MODEL, prompt: 'A stamp with a heron.', size: '512x512' },
  },
  response: {
    status: 400,
    body: fault(
      'BadRequest',
      'InvalidParameter',
      'The parameter `size` specified in the request is not valid: must have 921600 to 16777216 pixels in all, not 262144.',
      'size',
    ),
  },
};

export const sensitivePrompt: Scenario = {
  id: 'sensitive-prompt',
  title: 'A prompt that is not allowed',
  summary: 'The filter refuses the request before anything is drawn, and nothing is billed.',
  refused: true,
  request: {
    body: { model: MODEL, prompt: 'A photograph of a beheading, close up.' },
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
