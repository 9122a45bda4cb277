import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from './error';

/** What every Gemini operation answers when it fails. Each example is what the API sends, shortened nowhere. */
export const errorResponses = {
  400: {
    description:
      'The request is malformed, a value is out of range, or the key is not valid. Mend it before trying again.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 400,
        message:
          'Invalid JSON payload received. Unknown name "max_tokens" at \'generation_config\': Cannot find field.',
        status: 'INVALID_ARGUMENT',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [
              {
                field: 'generation_config',
                description:
                  'Invalid JSON payload received. Unknown name "max_tokens" at \'generation_config\': Cannot find field.',
              },
            ],
          },
        ],
      },
    },
  },
  401: {
    description: 'No usable credentials: the Authorization header is missing, or its key was revoked.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 401,
        message:
          'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        status: 'UNAUTHENTICATED',
      },
    },
  },
  403: {
    description: 'The key may not use this API or model, or no key was sent at all.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 403,
        message:
          "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
        status: 'PERMISSION_DENIED',
      },
    },
  },
  404: {
    description: 'There is no such model, or it does not serve this operation. Check the code in the path.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 404,
        message:
          'models/gemini-9-ultra is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.',
        status: 'NOT_FOUND',
      },
    },
  },
  429: {
    description: 'A quota is used up. Wait for retryDelay, then try again with growing pauses.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 429,
        message:
          'You exceeded your current quota, please check your plan and billing details. Please retry in 34.074824224s.',
        status: 'RESOURCE_EXHAUSTED',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
            violations: [
              {
                quotaMetric: 'generativelanguage.googleapis.com/generate_content_free_tier_requests',
                quotaId: 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier',
                quotaDimensions: { location: 'global', model: 'gemini-2.5-flash' },
                quotaValue: '10',
              },
            ],
          },
          {
            '@type': 'type.googleapis.com/google.rpc.Help',
            links: [
              {
                description: 'Learn more about Gemini API quotas',
                url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
              },
            ],
          },
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34s' },
        ],
      },
    },
  },
  500: {
    description:
      'A fault of the service, at times caused by a very long prompt. Try again, or shorten the prompt.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 500,
        message:
          'An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting',
        status: 'INTERNAL',
      },
    },
  },
  503: {
    description:
      'The model is overloaded or down for a moment. Try again after a pause, or use another model.',
    schema: ErrorResponse,
    example: {
      error: {
        code: 503,
        message: 'The model is overloaded. Please try again later.',
        status: 'UNAVAILABLE',
      },
    },
  },
} satisfies Record<number, ResponseSpec>;

/** What a wrong key is answered with: at Google a 400, not a 401. */
export const invalidKey: ResponseSpec = {
  description: 'The key is not valid, or a query value cannot be read.',
  schema: ErrorResponse,
  example: {
    error: {
      code: 400,
      message: 'API key not valid. Please pass a valid API key.',
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'API_KEY_INVALID',
          domain: 'googleapis.com',
          metadata: { service: 'generativelanguage.googleapis.com' },
        },
        {
          '@type': 'type.googleapis.com/google.rpc.LocalizedMessage',
          locale: 'en-US',
          message: 'API key not valid. Please pass a valid API key.',
        },
      ],
    },
  },
};
