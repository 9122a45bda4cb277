import type { Scenario } from '@/lib/endpoint/endpoint';

export const unknownField: Scenario = {
  id: 'unknown-field',
  title: 'A field that does not exist',
  summary: 'Other protocols have top_k, this one does not: param names the field, code the cause.',
  refused: true,
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [{ role: 'user', content: 'Invent a name for a bakery on Mars.' }],
      top_k: 40,
    },
  },
  response: {
    status: 400,
    body: {
      error: {
        message: "Unknown parameter: 'top_k'.",
        type: 'invalid_request_error',
        param: 'top_k',
        code: 'unknown_parameter',
      },
    },
  },
};

/** Organizations are OpenAI's own: this stands on the page for all models only. */
export const wrongOrganization: Scenario = {
  id: 'wrong-organization',
  title: 'A key of another organization',
  summary: 'Key and OpenAI-Organization must belong together, otherwise the answer is 401.',
  refused: true,
  fixedModel: true,
  request: {
    header: { 'OpenAI-Organization': 'org-T4vKq8ZsWm1LxR6bYcNfHd0P' },
    body: {
      model: 'gpt-5.4',
      messages: [{ role: 'user', content: 'Which organization pays for this answer?' }],
    },
  },
  response: {
    status: 401,
    body: {
      error: {
        message: 'OpenAI-Organization header should match organization for API key',
        type: 'invalid_request_error',
        param: null,
        code: 'mismatched_organization',
      },
    },
  },
};

export const rateLimited: Scenario = {
  id: 'rate-limited',
  title: 'Too many tokens at once',
  summary: 'The whole max_completion_tokens counts towards the limit, so ask for no more than you need.',
  refused: true,
  fixedModel: true,
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [{ role: 'user', content: 'Write the history of the lighthouse, with all its engineers.' }],
      max_completion_tokens: 100000,
    },
  },
  response: {
    status: 429,
    body: {
      error: {
        message:
          'Request too large for gpt-5.4 in organization org-T4vKq8ZsWm1LxR6bYcNfHd0P on tokens per min (TPM): Limit 30000, Requested 100021. The input or output tokens must be reduced in order to run successfully.',
        type: 'tokens',
        param: null,
        code: 'rate_limit_exceeded',
      },
    },
  },
};
