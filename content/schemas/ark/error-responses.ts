import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from './error';

/** The body of an error. The message ends in the id of the request, as Ark's do. */
export const fault = (type: string, code: string, message: string, param = '') => ({
  error: { code, message: `${message} Request id: 0217952480${REQUEST}`, param, type },
});

const REQUEST = '45123f1c0a9de77b3c2e84a51d6f09b7c';

/** What every Ark operation answers when it fails. */
export const errorResponses = {
  400: {
    description:
      'The request is malformed, the model does not take a value, or the content is not allowed. param names the field; mend it before trying again.',
    schema: ErrorResponse,
    example: fault(
      'BadRequest',
      'InvalidParameter',
      'The parameter `model` specified in the request is not valid: must be a string.',
      'model',
    ),
  },
  401: {
    description: 'The Authorization header is missing, or its key is unknown or revoked.',
    schema: ErrorResponse,
    example: fault(
      'Unauthorized',
      'AuthenticationError',
      'The API key in the request is missing or invalid.',
    ),
  },
  403: {
    description: 'The account may not use this model, or has unpaid bills.',
    schema: ErrorResponse,
    example: fault(
      'Forbidden',
      'AccountOverdueError',
      'The request failed because your account has an overdue balance.',
    ),
  },
  404: {
    description: 'There is no such model, inference endpoint or task, or the account has not activated it.',
    schema: ErrorResponse,
    example: fault(
      'NotFound',
      'InvalidEndpointOrModel.NotFound',
      'The model or endpoint doubao-seed-9-9 does not exist or you do not have access to it.',
    ),
  },
  429: {
    description:
      'Too many requests or tokens in a minute, or a full queue: try again with growing pauses. With QuotaExceeded the free quota is used up, and waiting does not help.',
    schema: ErrorResponse,
    example: fault(
      'TooManyRequests',
      'ModelAccountRpmRateLimitExceeded',
      'The requests per minute (RPM) limit of your account for this model is exceeded. Please try again later.',
    ),
  },
  500: {
    description: 'A fault of the service. Try again after a short pause.',
    schema: ErrorResponse,
    example: fault(
      'InternalServerError',
      'InternalServiceError',
      'The service encountered an unexpected internal error.',
    ),
  },
} satisfies Record<number, ResponseSpec>;

/** A task that is not there. */
export const unknownTaskResponse: ResponseSpec = {
  description: 'There is no such task: it is older than 7 days, was deleted, or belongs to another account.',
  schema: ErrorResponse,
};
