import { z } from 'zod';

const TaskErrorCode = z
  .enum([
    'invalid_request',
    'invalid_json',
    'invalid_multipart_form',
    'missing_model',
    'missing_prompt',
    'invalid_size',
    'invalid_api_platform',
    'model_mapping_failed',
    'model_price_error',
    'build_request_failed',
    'do_request_failed',
    'fail_to_fetch_task',
    'read_response_body_failed',
    'unmarshal_response_body_failed',
    'invalid_response',
    'task_not_exist',
    'get_task_failed',
    'not_implemented',
    'get_channel_failed',
  ])
  .meta({
    id: 'gateway.TaskErrorCode',
    description: 'The cause of an error of a task, for programs.',
    'x-values': {
      invalid_request: 'A field is missing or wrong. Some builds answer 500 for it.',
      invalid_json: 'The body is not JSON.',
      invalid_multipart_form: 'The body is not a form.',
      missing_model: 'model is missing.',
      missing_prompt: 'prompt is missing.',
      invalid_size: 'The vendor does not take this size.',
      invalid_api_platform: 'No vendor of tasks serves the model.',
      model_mapping_failed: 'The gateway maps the model to another in a wrong way.',
      model_price_error: 'The gateway has no price for the model.',
      build_request_failed: 'The request to the vendor could not be made.',
      do_request_failed: 'The vendor could not be reached.',
      fail_to_fetch_task: 'The vendor refused; the message is its own.',
      read_response_body_failed: 'The answer of the vendor broke off.',
      unmarshal_response_body_failed: 'The answer of the vendor could not be read.',
      invalid_response: 'The vendor answered without an id.',
      task_not_exist: 'There is no such task, or it belongs to another key.',
      get_task_failed: 'The task could not be looked up.',
      not_implemented: 'The gateway cannot do this.',
      get_channel_failed: 'No channel serves the model.',
    },
  });

export const TaskError = z
  .strictObject({
    code: TaskErrorCode.or(z.string()).meta({ description: 'The cause, for programs.' }),
    message: z.string().meta({ description: 'What went wrong, for people; often the words of the vendor.' }),
    data: z.unknown().meta({ description: 'Mostly null.' }),
  })
  .meta({
    id: 'gateway.TaskError',
    description: 'An error of a task. It has no member error, so clients of OpenAI show the status alone.',
  });

const ErrorType = z
  .enum([
    'new_api_error',
    'upstream_error',
    'invalid_request_error',
    'openai_error',
    'claude_error',
    'gemini_error',
  ])
  .meta({
    id: 'gateway.ErrorType',
    description: 'Who found fault with a request.',
    'x-values': {
      new_api_error: 'The gateway itself: the key, the credit, the channels.',
      upstream_error: 'The vendor, in words that the gateway could not read.',
      invalid_request_error: 'The address or the method is wrong.',
      openai_error: 'A vendor that answers as OpenAI does.',
      claude_error: 'A vendor that answers as Anthropic does.',
      gemini_error: 'A vendor that answers as Gemini does.',
    },
  });

const ErrorBody = z
  .strictObject({
    message: z.string().meta({ description: 'What went wrong. It ends in the id of the request.' }),
    type: ErrorType.or(z.string()).meta({ description: 'Who found fault with the request.' }),
    param: z.string().optional().meta({ description: 'The field at fault; mostly empty.' }),
    code: z.unknown().optional().meta({ description: 'The cause: a text, a number, null or an empty text.' }),
    metadata: z.unknown().optional().meta({ description: 'Further details, from some vendors.' }),
  })
  .meta({ id: 'gateway.ErrorBody', description: 'What went wrong.' });

export const ErrorResponse = z
  .strictObject({ error: ErrorBody.meta({ description: 'What went wrong.' }) })
  .meta({
    id: 'gateway.ErrorResponse',
    description: 'An error that comes before the task: the key, the limits, the choice of a channel.',
  });
