import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from './error';

const example = (message: string, about: { type: string; param?: string | null; code?: string | null }) => ({
  error: { message, type: about.type, param: about.param ?? null, code: about.code ?? null },
});

/** What every OpenAI operation answers when it fails. */
export const errorResponses = {
  400: {
    description:
      'The request is malformed, or the model does not take a field or value. param names the field; mend it before trying again.',
    schema: ErrorResponse,
    example: example(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { type: 'invalid_request_error', param: 'max_tokens', code: 'unsupported_parameter' },
    ),
  },
  401: {
    description: 'The Authorization header is missing, or its key is unknown or revoked.',
    schema: ErrorResponse,
    example: example('Incorrect API key provided: sk-proj-****9f2a.', {
      type: 'invalid_request_error',
      code: 'invalid_api_key',
    }),
  },
  403: {
    description: 'The key may not use this model or feature, or the region is not served.',
    schema: ErrorResponse,
    example: example('You have insufficient permissions for this operation. Missing scopes: model.request.', {
      type: 'invalid_request_error',
      code: 'missing_scope',
    }),
  },
  404: {
    description: 'There is no such model or path, or the key has no access to the model.',
    schema: ErrorResponse,
    example: example('The model `gpt-9` does not exist or you do not have access to it.', {
      type: 'invalid_request_error',
      code: 'model_not_found',
    }),
  },
  429: {
    description:
      'Too many requests or tokens in a short time: wait as long as retry-after says. With insufficient_quota the credit is used up, and waiting does not help.',
    schema: ErrorResponse,
    example: example('You exceeded your current quota, please check your plan and billing details.', {
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    }),
  },
  500: {
    description: 'A fault of the service. Try again after a short pause.',
    schema: ErrorResponse,
    example: example('The server had an error while processing your request. Sorry about that!', {
      type: 'server_error',
    }),
  },
  503: {
    description: 'The service is overloaded or down for a moment. Try again with growing pauses.',
    schema: ErrorResponse,
    example: example('The engine is currently overloaded, please try again later.', { type: 'server_error' }),
  },
} satisfies Record<number, ResponseSpec>;
