import type { Scenario } from '@/lib/endpoint/endpoint';

const refusal = (message: string, about: { type?: string; param?: string; code: string | null }) => ({
  error: {
    message,
    type: about.type ?? 'invalid_request_error',
    param: about.param ?? null,
    code: about.code,
  },
});

export const movedField: Scenario = {
  id: 'moved-field',
  title: 'A field of Chat Completions',
  summary: 'Some fields have other names and places here: the message says where each has gone.',
  refused: true,
  request: {
    body: {
      model: 'gpt-5.4',
      input: 'List three prime numbers as JSON.',
      response_format: { type: 'json_object' },
    },
  },
  response: {
    status: 400,
    body: refusal(
      "Unsupported parameter: 'response_format'. In the Responses API, this parameter has moved to 'text.format'.",
      { code: 'unsupported_parameter' },
    ),
  },
};

export const lostConversation: Scenario = {
  id: 'lost-conversation',
  title: 'The last answer is not stored',
  summary: 'After 30 days, or with store false, send the conversation itself as input.',
  refused: true,
  request: {
    body: {
      model: 'gpt-5.4',
      previous_response_id: 'resp_0f4ec1b7a95d2836006a51080a4b7c8193b2d5e6f7a8091c2d',
      input: 'And in the other city?',
    },
  },
  response: {
    status: 400,
    body: refusal(
      "Previous response with id 'resp_0f4ec1b7a95d2836006a51080a4b7c8193b2d5e6f7a8091c2d' not found.",
      { param: 'previous_response_id', code: 'previous_response_not_found' },
    ),
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
    body: { model: 'gpt-5.4', input: 'Which organization pays for this answer?' },
  },
  response: {
    status: 401,
    body: refusal('OpenAI-Organization header should match organization for API key', {
      code: 'mismatched_organization',
    }),
  },
};

export const rateLimited: Scenario = {
  id: 'rate-limited',
  title: 'Too many tokens at once',
  summary: 'The whole max_output_tokens counts towards the limit, so ask for no more than you need.',
  refused: true,
  fixedModel: true,
  request: {
    body: {
      model: 'gpt-5.4',
      input: 'Write the history of the bicycle, with all its inventors.',
      max_output_tokens: 100000,
    },
  },
  response: {
    status: 429,
    body: refusal(
      'Request too large for gpt-5.4 in organization org-T4vKq8ZsWm1LxR6bYcNfHd0P on tokens per min (TPM): Limit 30000, Requested 100019. The input or output tokens must be reduced in order to run successfully.',
      { type: 'tokens', code: 'rate_limit_exceeded' },
    ),
  },
};
