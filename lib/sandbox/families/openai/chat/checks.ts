import type { Call } from '../../../family';
import type { ApiError } from '../errors';
import { tokenLimit, type Asked } from './asked';
import { strictProblem } from '../strict-schema';
import { namesOf, toolsOf } from './tools';
import { turnError } from './turns';
import { promptTokens } from './usage';

/** What is wrong with a request that its schema lets pass, in the API's words; the first fault only. */
export function requestError(asked: Asked, call: Call): ApiError | undefined {
  return (
    belongsTogether(asked) ??
    turnError(asked.messages) ??
    toolError(asked) ??
    formatError(asked) ??
    modelError(asked, call)
  );
}

function belongsTogether(asked: Asked): ApiError | undefined {
  const onlyWith = (field: string, what: string): ApiError => ({
    message: `The '${field}' parameter is only allowed when '${what}' is enabled.`,
    param: field,
  });
  if (asked.stream_options && !asked.stream) return onlyWith('stream_options', 'stream');
  if (asked.top_logprobs !== undefined && !asked.logprobs) return onlyWith('top_logprobs', 'logprobs');
  if (asked.max_tokens !== undefined && asked.max_completion_tokens !== undefined) {
    return {
      message: "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      param: 'max_tokens',
      code: 'invalid_parameter_combination',
    };
  }
  const limit = asked.max_completion_tokens === undefined ? 'max_tokens' : 'max_completion_tokens';
  if (tokenLimit(asked) < 1) {
    return {
      message: `Invalid '${limit}': integer below minimum value. Expected a value >= 1, but got ${tokenLimit(asked)} instead.`,
      param: limit,
      code: 'integer_below_min_value',
    };
  }
  return undefined;
}

function toolError(asked: Asked): ApiError | undefined {
  const needs = (field: string, what: string): ApiError => ({
    message: `'${field}' is only allowed when '${what}' are specified.`,
    param: field,
  });
  if (asked.tools.length === 0) {
    if (asked.tool_choice !== undefined && asked.tool_choice !== 'none') return needs('tool_choice', 'tools');
    if (asked.parallel_tool_calls !== undefined) return needs('parallel_tool_calls', 'tools');
  }
  if (asked.functions.length === 0 && asked.function_call !== undefined)
    return needs('function_call', 'functions');
  const tools = toolsOf(asked);
  for (const field of ['tool_choice', 'function_call'] as const) {
    const lost = namesOf(asked[field]).find((name) => tools.every((tool) => tool.name !== name));
    if (lost !== undefined) {
      const list = field === 'tool_choice' ? 'tools' : 'functions';
      return {
        message: `Invalid value for '${field}': '${lost.slice(0, 64)}' not found in '${list}'.`,
        param: field,
      };
    }
  }
  for (const [index, { function: declared }] of asked.tools.entries()) {
    const problem = declared?.strict ? strictProblem(declared.parameters) : undefined;
    if (problem !== undefined) {
      return {
        message: `Invalid schema for function '${declared?.name}': ${problem}.`,
        param: `tools[${index}].function.parameters`,
        code: 'invalid_function_parameters',
      };
    }
  }
  return undefined;
}

function formatError({ response_format: format, messages }: Asked): ApiError | undefined {
  if (format?.type === 'json_object') {
    const speaks = messages.some(({ content }) => content.some(({ text }) => /json/i.test(text ?? '')));
    return speaks
      ? undefined
      : {
          message:
            "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
          param: 'messages',
        };
  }
  const shape = format?.json_schema;
  const problem = shape?.strict ? strictProblem(shape.schema) : undefined;
  return problem === undefined
    ? undefined
    : {
        message: `Invalid schema for response_format '${shape?.name}': ${problem}.`,
        param: 'response_format',
      };
}

/** What the model cannot do, or has no room for. */
function modelError(asked: Asked, { model }: Call): ApiError | undefined {
  if (asked.modalities?.includes('audio')) {
    return {
      message: 'The sandbox does not speak: ask for text only.',
      param: 'modalities',
      code: 'unsupported_value',
    };
  }
  if (!model) return undefined;
  const { input, output } = model.limits ?? {};
  const limit = asked.max_completion_tokens === undefined ? 'max_tokens' : 'max_completion_tokens';
  const most = tokenLimit(asked);
  if (output !== undefined && Number.isFinite(most) && most > output) {
    return {
      message: `${limit} is too large: ${most}. This model supports at most ${output} completion tokens.`,
      param: limit,
      code: 'invalid_value',
    };
  }
  const { text, image, audio } = promptTokens(asked);
  if (input !== undefined && text + image + audio > input) {
    return {
      message: `Input tokens exceed the limit of ${input} tokens. Your messages resulted in ${text + image + audio} tokens. Please reduce the length of the messages.`,
      param: 'messages',
      code: 'context_length_exceeded',
    };
  }
  for (const [at, { content }] of asked.messages.entries()) {
    const picture = content.findIndex(({ type }) => type === 'image_url');
    if (picture >= 0 && !model.abilities.includes('image-in')) {
      return {
        message: 'Invalid content type. image_url is only supported by certain models.',
        param: `messages[${at}].content[${picture}].type`,
      };
    }
  }
  return undefined;
}
