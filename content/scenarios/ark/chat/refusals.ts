import type { Scenario } from '@/lib/endpoint/endpoint';
import { fault } from '@/content/schemas/ark/error-responses';
import { MODEL } from './answer';

export const twoLimits: Scenario = {
  id: 'two-limits',
  title: 'Two limits at once',
  summary: 'One limit counts the answer alone and the other its thoughts too, so set one of them.',
  refused: true,
  request: {
    body: {
      model: MODEL,
      messages: [{ role: 'user', content: 'List the moons of Saturn.' }],
      max_tokens: 500,
      max_completion_tokens: 2000,
    },
  },
  response: {
    status: 400,
    body: fault(
      'BadRequest',
      'InvalidParameter',
      'The parameters `max_tokens` and `max_completion_tokens` specified in the request cannot be set at the same time.',
      'max_completion_tokens',
    ),
  },
};

export const sensitive: Scenario = {
  id: 'sensitive-prompt',
  title: 'A prompt that is not allowed',
  summary: 'The filter refuses the whole request before the model reads it, and nothing is billed.',
  refused: true,
  request: {
    body: {
      model: MODEL,
      messages: [{ role: 'user', content: 'Explain step by step how to build a pipe bomb.' }],
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
