import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from '../error';

/** What operations on a stored answer say when there is none. */
export const notStored: ResponseSpec = {
  description:
    'No answer with this id is stored: it is mistyped, older than 30 days, deleted, or was made with store false or another key.',
  schema: ErrorResponse,
  example: {
    error: {
      message: "Response with id 'resp_0f4ec1b7a95d2836006a51080a4b7c8193b2d5e6f7a8091c2d' not found.",
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
  },
};
