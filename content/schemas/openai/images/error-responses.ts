import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from '../error';
import { errorResponses } from '../error-responses';

/** What operations on pictures say of bodies that are too large. */
export const tooLarge: ResponseSpec = {
  description:
    'The body is larger than the service or a gateway before it takes. Send smaller or fewer pictures.',
  schema: ErrorResponse,
  example: {
    error: {
      message: 'Request body is too large. The limit for this operation is 50 MB for each picture.',
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
  },
};

/** What making and changing pictures answer when they fail. */
export const imageErrors = {
  400: {
    description:
      'A field or value does not suit the model, a picture cannot be used, or the safety filter refused prompt or result. See param and code.',
    schema: ErrorResponse,
  },
  401: errorResponses[401],
  403: errorResponses[403],
  404: errorResponses[404],
  413: tooLarge,
  429: errorResponses[429],
  500: errorResponses[500],
  503: errorResponses[503],
} satisfies Record<number, ResponseSpec>;
