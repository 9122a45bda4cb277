import { z } from 'zod';
import { Duration } from './scalar';

const ErrorStatus = z
  .enum([
    'INVALID_ARGUMENT',
    'FAILED_PRECONDITION',
    'OUT_OF_RANGE',
    'UNAUTHENTICATED',
    'PERMISSION_DENIED',
    'NOT_FOUND',
    'ABORTED',
    'ALREADY_EXISTS',
    'RESOURCE_EXHAUSTED',
    'CANCELLED',
    'DATA_LOSS',
    'UNKNOWN',
    'INTERNAL',
    'UNIMPLEMENTED',
    'UNAVAILABLE',
    'DEADLINE_EXCEEDED',
  ])
  .meta({
    id: 'gemini.ErrorStatus',
    description: 'Name of an error, finer than its HTTP status.',
    'x-values': {
      INVALID_ARGUMENT: '400: the request is malformed, or the key is not valid.',
      FAILED_PRECONDITION: '400: not possible here, for example without billing in this country.',
      OUT_OF_RANGE: '400: a value lies outside of what is possible.',
      UNAUTHENTICATED: '401: no usable credentials.',
      PERMISSION_DENIED: '403: the key may not do this.',
      NOT_FOUND: '404: no such model or file.',
      ABORTED: '409: another operation got in the way; try again.',
      ALREADY_EXISTS: '409: it exists already.',
      RESOURCE_EXHAUSTED: '429: a quota is used up.',
      CANCELLED: '499: you closed the request.',
      DATA_LOSS: '500: data was lost and cannot be restored.',
      UNKNOWN: '500: the cause is not known.',
      INTERNAL: '500: a fault of the service.',
      UNIMPLEMENTED: '501: not offered.',
      UNAVAILABLE: '503: overloaded or down for a moment.',
      DEADLINE_EXCEEDED: '504: it took too long; shorten the prompt or allow more time.',
    },
  });

const ErrorReason = z.enum(['API_KEY_INVALID', 'SERVICE_DISABLED', 'RATE_LIMIT_EXCEEDED']).meta({
  id: 'gemini.ErrorReason',
  description: 'Machine-readable cause of an error.',
  'x-values': {
    API_KEY_INVALID: 'The key is unknown or mistyped.',
    SERVICE_DISABLED: 'The API is switched off for this project.',
    RATE_LIMIT_EXCEEDED: 'Too many requests or tokens in a short time.',
  },
});

const kind = <Name extends string>(name: Name) =>
  z
    .literal(`type.googleapis.com/google.rpc.${name}`)
    .meta({ description: 'Says which kind of detail this is.' });

const ErrorInfo = z
  .strictObject({
    '@type': kind('ErrorInfo'),
    reason: ErrorReason.or(z.string())
      .optional()
      .meta({ description: 'Cause in upper case, stable enough to test for.' }),
    domain: z.string().optional().meta({ description: 'Who defines the reason, such as googleapis.com.' }),
    metadata: z.record(z.string(), z.string()).optional().meta({
      description: 'More about the cause by name, such as the service.',
    }),
  })
  .meta({ id: 'gemini.ErrorInfo', title: 'ErrorInfo', description: 'The cause of an error for programs.' });

const FieldViolation = z
  .strictObject({
    field: z
      .string()
      .optional()
      .meta({ description: 'Path of the field, such as generation_config.temperature.' }),
    description: z.string().optional().meta({ description: 'What is wrong with it.' }),
  })
  .meta({ id: 'gemini.FieldViolation', description: 'One field that was refused.' });

const BadRequest = z
  .strictObject({
    '@type': kind('BadRequest'),
    fieldViolations: z
      .array(FieldViolation)
      .optional()
      .meta({ description: 'The fields that were refused.' }),
  })
  .meta({
    id: 'gemini.BadRequest',
    title: 'BadRequest',
    description: 'Which fields of the request are wrong.',
  });

const RetryInfo = z
  .strictObject({
    '@type': kind('RetryInfo'),
    retryDelay: Duration.optional().meta({
      description: 'How long to wait before trying again, such as "34s".',
    }),
  })
  .meta({ id: 'gemini.RetryInfo', title: 'RetryInfo', description: 'When to try again.' });

const QuotaViolation = z
  .strictObject({
    quotaMetric: z
      .string()
      .optional()
      .meta({ description: 'What is counted, such as requests or input tokens.' }),
    quotaId: z.string().optional().meta({ description: 'Name of the limit, with its period and scope.' }),
    quotaDimensions: z.record(z.string(), z.string()).optional().meta({
      description: 'What the limit is counted by, such as model and location.',
    }),
    quotaValue: z.string().optional().meta({ description: 'The limit, as a decimal string.' }),
  })
  .meta({ id: 'gemini.QuotaViolation', description: 'One limit that was exceeded.' });

const QuotaFailure = z
  .strictObject({
    '@type': kind('QuotaFailure'),
    violations: z.array(QuotaViolation).optional().meta({ description: 'The limits that were exceeded.' }),
  })
  .meta({ id: 'gemini.QuotaFailure', title: 'QuotaFailure', description: 'Which quota is used up.' });

const OtherDetailType = z
  .enum([
    'type.googleapis.com/google.rpc.Help',
    'type.googleapis.com/google.rpc.LocalizedMessage',
    'type.googleapis.com/google.rpc.DebugInfo',
  ])
  .meta({
    id: 'gemini.OtherDetailType',
    description: 'Kinds of detail whose members are not listed here.',
    'x-values': {
      'type.googleapis.com/google.rpc.Help': 'Links to further reading.',
      'type.googleapis.com/google.rpc.LocalizedMessage': 'The message in another language.',
      'type.googleapis.com/google.rpc.DebugInfo': 'Notes for the maintainers of the service.',
    },
  });

const OtherErrorDetail = z
  .looseObject({
    '@type': OtherDetailType.or(z.string()).meta({ description: 'Says which kind of detail this is.' }),
  })
  .meta({
    id: 'gemini.OtherErrorDetail',
    title: 'Other',
    description: 'Any other detail. New kinds may appear; skip those that you do not know.',
  });

const ErrorDetail = z
  .union([ErrorInfo, BadRequest, RetryInfo, QuotaFailure, OtherErrorDetail])
  .meta({ id: 'gemini.ErrorDetail', description: 'More about an error, told apart by @type.' });

const ErrorBody = z
  .strictObject({
    code: z.int().meta({ description: 'The HTTP status once more.' }),
    message: z.string().meta({ description: 'What went wrong, for people. The wording may change.' }),
    status: ErrorStatus.meta({ description: 'Name of the error, for programs.' }),
    details: z
      .array(ErrorDetail)
      .optional()
      .meta({ description: 'Causes, refused fields, quotas and waiting times.' }),
  })
  .meta({ id: 'gemini.ErrorBody', description: 'What went wrong (google.rpc.Status).' });

export const ErrorResponse = z
  .strictObject({
    error: ErrorBody.meta({
      description: 'What went wrong. Without alt=sse a stream wraps this object in an array.',
    }),
  })
  .meta({
    id: 'gemini.ErrorResponse',
    description:
      'The answer to a request that failed. Some gateways send the error shape of OpenAI here instead.',
  });
