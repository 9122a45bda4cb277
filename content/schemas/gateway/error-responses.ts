import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse, TaskError } from './error';

const ID = '20261121174512083114567UqNf3xKa';

const before = (message: string, code: unknown = '', type = 'new_api_error') => ({
  error: { message: `${message} (request id: ${ID})`, type, code },
});

/** An error of a task, in the envelope that gateways answer. */
export const taskError = (code: string, message: string) => ({ code, message, data: null });

/** What every gateway operation on videos answers when it fails. */
export const errorResponses = {
  400: {
    description: 'The request lacks something, the vendor refused it, or there is no such task.',
    schema: TaskError,
    example: taskError('invalid_request', 'prompt is required'),
  },
  401: {
    description: 'The Authorization header is missing, or the gateway does not know its key.',
    schema: ErrorResponse,
    example: before('Invalid token'),
  },
  403: {
    description: 'The credit is used up, or the key may not use this model from here.',
    schema: ErrorResponse,
    example: before('Your quota is not enough for this request', 'insufficient_user_quota'),
  },
  429: {
    description: 'Too many requests in a short time. Try again with growing pauses.',
    schema: ErrorResponse,
    example: before('The rate limit of requests is reached'),
  },
  500: {
    description:
      'A fault of the gateway. With code invalid_request it is the request that is at fault: mend it, trying again does not help.',
    schema: TaskError,
    example: taskError('invalid_request', 'invalid character in the value of duration'),
  },
  503: {
    description: 'No channel serves the model at the moment.',
    schema: ErrorResponse,
    example: before(
      'No available channel for model doubao-seedance-2.0 under group default',
      'model_not_found',
    ),
  },
} satisfies Record<number, ResponseSpec>;
