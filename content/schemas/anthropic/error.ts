import { z } from 'zod';

const ErrorType = z
  .enum([
    'invalid_request_error',
    'authentication_error',
    'billing_error',
    'permission_error',
    'not_found_error',
    'conflict_error',
    'request_too_large',
    'rate_limit_error',
    'api_error',
    'timeout_error',
    'overloaded_error',
  ])
  .meta({
    id: 'anthropic.ErrorType',
    description: 'Name of an error, for programs.',
    'x-values': {
      invalid_request_error: '400: the request is malformed, or this model or version refuses it.',
      authentication_error: '401: the key is missing or not valid.',
      billing_error: '402: there is something wrong with the payment.',
      permission_error: '403: the key may not do this.',
      not_found_error: '404: no such model or path.',
      conflict_error: '409: another request got in the way.',
      request_too_large: '413: the body has more than 32 MB.',
      rate_limit_error: '429: too many requests or tokens in a short time.',
      api_error: '500: a fault of the service.',
      timeout_error: '504: it took too long; stream long answers.',
      overloaded_error: '529: the service is overloaded; try again later.',
    },
  });

const ErrorBody = z
  .strictObject({
    type: ErrorType.or(z.string()).meta({ description: 'Name of the error. New ones may appear.' }),
    message: z.string().meta({
      description: 'What went wrong and where, such as messages.0.content. The wording may change.',
    }),
  })
  .meta({ id: 'anthropic.ErrorBody', description: 'What went wrong.' });

export const ErrorResponse = z
  .strictObject({
    type: z.literal('error'),
    error: ErrorBody,
    request_id: z
      .string()
      .nullish()
      .meta({
        description: 'Identifies the request, as the header request-id does. Name it when you ask for help.',
        examples: ['req_011CSHoEeqs5C35K2UUqR7Fy'],
      }),
  })
  .meta({
    id: 'anthropic.ErrorResponse',
    description: 'The request failed. In a stream it is the last event, after a status of 200.',
  });
