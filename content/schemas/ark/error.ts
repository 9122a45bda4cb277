import { z } from 'zod';

const ErrorType = z
  .enum(['BadRequest', 'Unauthorized', 'Forbidden', 'NotFound', 'TooManyRequests', 'InternalServerError'])
  .meta({
    id: 'ark.ErrorType',
    description: 'The class of an error, which follows the HTTP status.',
    'x-values': {
      BadRequest: '400: the request is at fault.',
      Unauthorized: '401: the key is.',
      Forbidden: '403: the account may not do this.',
      NotFound: '404: the model, the endpoint or the task does not exist.',
      TooManyRequests: '429: too much in a short time.',
      InternalServerError: '500: a fault of the service.',
    },
  });

const ErrorCode = z
  .enum([
    'MissingParameter',
    'InvalidParameter',
    'InvalidEndpoint.ClosedEndpoint',
    'SensitiveContentDetected',
    'InputTextSensitiveContentDetected',
    'InputImageSensitiveContentDetected',
    'OutputImageSensitiveContentDetected',
    'OutputVideoSensitiveContentDetected',
    'AuthenticationError',
    'AccountOverdueError',
    'AccessDenied',
    'InvalidEndpointOrModel.NotFound',
    'ModelNotOpen',
    'InvalidEndpointOrModel.ModelIDAccessDisabled',
    'UnsupportedModel',
    'RateLimitExceeded.EndpointRPMExceeded',
    'RateLimitExceeded.EndpointTPMExceeded',
    'RateLimitExceeded.FoundationModelRPMExceeded',
    'ModelAccountRpmRateLimitExceeded',
    'ModelAccountTpmRateLimitExceeded',
    'QuotaExceeded',
    'ServerOverloaded',
    'InternalServiceError',
  ])
  .meta({
    id: 'ark.ErrorCode',
    description: 'The cause of an error, for programs.',
    'x-values': {
      MissingParameter: 'A required field is missing.',
      InvalidParameter: 'A field has a value that it cannot have, or cannot have beside another.',
      'InvalidEndpoint.ClosedEndpoint': 'The inference endpoint was closed.',
      SensitiveContentDetected: 'The request holds something that may not be processed.',
      InputTextSensitiveContentDetected: 'The prompt does.',
      InputImageSensitiveContentDetected: 'A picture in the request does.',
      OutputImageSensitiveContentDetected: 'The picture that was made may not be shown.',
      OutputVideoSensitiveContentDetected: 'The video that was made may not be shown.',
      AuthenticationError: 'The key is missing, unknown or revoked.',
      AccountOverdueError: 'The account has unpaid bills.',
      AccessDenied: 'The key or the account may not do this.',
      'InvalidEndpointOrModel.NotFound': 'There is no such model or inference endpoint.',
      ModelNotOpen: 'The account has not activated the model.',
      'InvalidEndpointOrModel.ModelIDAccessDisabled': 'The account must name an inference endpoint instead.',
      UnsupportedModel: 'The model cannot be called by this operation.',
      'RateLimitExceeded.EndpointRPMExceeded': 'Too many requests a minute for the inference endpoint.',
      'RateLimitExceeded.EndpointTPMExceeded': 'Too many tokens a minute for the inference endpoint.',
      'RateLimitExceeded.FoundationModelRPMExceeded': 'Too many requests a minute for the model.',
      ModelAccountRpmRateLimitExceeded: 'Too many requests a minute for the account.',
      ModelAccountTpmRateLimitExceeded: 'Too many tokens a minute for the account.',
      QuotaExceeded: 'The free quota, or the room in the queue, is used up.',
      ServerOverloaded: 'The service has no room for a moment.',
      InternalServiceError: 'Something broke inside.',
    },
  });

const ErrorBody = z
  .strictObject({
    code: ErrorCode.or(z.string()).meta({ description: 'The cause, for programs.' }),
    message: z.string().meta({
      description: 'What went wrong, for people. It ends in the id of the request, which support asks for.',
    }),
    param: z.string().optional().meta({ description: 'The field at fault; empty when it is not one field.' }),
    type: ErrorType.or(z.string()).optional().meta({ description: 'The class of the error.' }),
  })
  .meta({ id: 'ark.ErrorBody', description: 'What went wrong, and where.' });

export const ErrorResponse = z
  .strictObject({ error: ErrorBody.meta({ description: 'What went wrong.' }) })
  .meta({ id: 'ark.ErrorResponse', description: 'The answer to a request that failed.' });

const fault = {
  code: ErrorCode.or(z.string()).meta({ description: 'The cause, for programs.' }),
  message: z.string().meta({ description: 'What went wrong, for people.' }),
};

/** Why one picture of a stream came to nothing. */
export const EventFault = z
  .strictObject(fault)
  .meta({ id: 'ark.EventFault', description: 'Why a picture could not be made.' });

/** Why one picture of several, or a task that was accepted, came to nothing. */
export const Fault = z
  .strictObject({
    code: fault.code.optional().meta({ description: 'The cause, for programs.' }),
    message: fault.message.optional().meta({ description: 'What went wrong, for people.' }),
  })
  .meta({ id: 'ark.Fault', description: 'Why a picture or a video could not be made.' });
