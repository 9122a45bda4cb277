import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from '../error';
import { errorResponses } from '../error-responses';

type Cause = { message: string; param?: string; code?: string };

const failed = (description: string, { message, param, code }: Cause): ResponseSpec => ({
  description,
  schema: ErrorResponse,
  example: {
    error: { message, type: 'invalid_request_error', param: param ?? null, code: code ?? null },
  },
});

const shared = {
  401: errorResponses[401],
  403: errorResponses[403],
  429: errorResponses[429],
  500: errorResponses[500],
  503: errorResponses[503],
};

const tooLarge = failed('The body is larger than the service, or a gateway before it, takes.', {
  message: 'Request body is too large.',
});

const noVideo = failed(
  'There is no video with this id: it is mistyped, deleted, expired or of another project.',
  { message: "Video with id 'video_6a50f3c4d1b08190b7e2a9054c81f36d' not found." },
);

/** What beginning a video answers when it fails. One that fails later tells so in its job. */
export const newVideoErrors = {
  ...shared,
  400: failed(
    'A field or value does not suit the model, or the first frame cannot be used. A prompt may also be refused later: then the job fails.',
    {
      message: "Invalid value: '5'. Supported values are: '4', '8', and '12'.",
      param: 'seconds',
      code: 'invalid_value',
    },
  ),
  404: errorResponses[404],
  413: tooLarge,
} satisfies Record<number, ResponseSpec>;

/** What operations on a video answer when they fail. */
export const storedVideoErrors = {
  ...shared,
  400: failed('A parameter is malformed.', {
    message: "Invalid 'video_id': it has characters that are not allowed.",
    param: 'video_id',
    code: 'invalid_value',
  }),
  404: noVideo,
} satisfies Record<number, ResponseSpec>;

/** What a remix answers when it cannot begin. */
export const remixErrors = {
  ...storedVideoErrors,
  400: failed('The prompt is missing or too long, or the video is not completed.', {
    message: "Missing required parameter: 'prompt'.",
    param: 'prompt',
    code: 'missing_required_parameter',
  }),
  413: tooLarge,
} satisfies Record<number, ResponseSpec>;

/** What the list answers when it fails. */
export const listErrors = {
  ...shared,
  400: failed('A parameter is malformed or out of range.', {
    message: "Invalid 'limit': it must be at most 100.",
    param: 'limit',
    code: 'invalid_value',
  }),
  404: failed('The service, or the gateway, has no videos.', {
    message: 'Invalid URL (GET /v1/videos)',
    code: 'unknown_url',
  }),
} satisfies Record<number, ResponseSpec>;
