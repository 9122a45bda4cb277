import { z } from 'zod';

const ErrorType = z
  .enum([
    'invalid_request_error',
    'authentication_error',
    'permission_error',
    'not_found_error',
    'rate_limit_error',
    'insufficient_quota',
    'tokens',
    'requests',
    'server_error',
    'image_generation_user_error',
  ])
  .meta({
    id: 'openai.ErrorType',
    description: 'The class of an error.',
    'x-values': {
      invalid_request_error: 'The request is at fault: a field, the key or the model.',
      authentication_error: 'The key is missing or not valid.',
      permission_error: 'The key may not do this.',
      not_found_error: 'The model or path does not exist.',
      rate_limit_error: 'Too much in a short time.',
      insufficient_quota: 'The credit is used up; waiting does not help.',
      tokens: 'The limit of tokens a minute is reached.',
      requests: 'The limit of requests a minute is reached.',
      server_error: 'A fault of the service.',
      image_generation_user_error: 'A picture was asked for that cannot or must not be made.',
    },
  });

const ErrorCode = z
  .enum([
    'invalid_api_key',
    'model_not_found',
    'insufficient_quota',
    'rate_limit_exceeded',
    'context_length_exceeded',
    'unsupported_parameter',
    'unsupported_value',
    'missing_required_parameter',
    'invalid_value',
    'moderation_blocked',
    'content_policy_violation',
    'unknown_url',
  ])
  .meta({
    id: 'openai.ErrorCode',
    description: 'The cause of an error, for programs.',
    'x-values': {
      invalid_api_key: 'The key is unknown, mistyped or revoked.',
      model_not_found: 'No such model, or the key may not use it.',
      insufficient_quota: 'The credit is used up.',
      rate_limit_exceeded: 'Wait, then try again.',
      context_length_exceeded: 'Prompt and answer together do not fit into the model.',
      unsupported_parameter: 'The model does not take this field.',
      unsupported_value: 'The model takes this field, but not with this value.',
      missing_required_parameter: 'A field is missing.',
      invalid_value: 'The value is none that the field can have.',
      moderation_blocked: 'The safety filter refused the request.',
      content_policy_violation: 'The prompt breaks the rules of use.',
      unknown_url: 'There is no such path or method.',
    },
  });

const ErrorBody = z
  .strictObject({
    message: z.string().meta({ description: 'What went wrong, for people. The wording may change.' }),
    type: ErrorType.or(z.string()).meta({ description: 'The class of the error.' }),
    param: z.string().nullable().meta({
      description: 'The field at fault, such as messages[0].content; null when it is not one field.',
    }),
    code: ErrorCode.or(z.string())
      .nullable()
      .meta({ description: 'The cause for programs. Often null: then go by the HTTP status.' }),
  })
  .meta({ id: 'openai.ErrorBody', description: 'What went wrong, and where.' });

export const ErrorResponse = z
  .strictObject({
    error: ErrorBody.meta({
      description: 'What went wrong. A stream that has begun reports it in a last event of this shape.',
    }),
  })
  .meta({ id: 'openai.ErrorResponse', description: 'The answer to a request that failed.' });
