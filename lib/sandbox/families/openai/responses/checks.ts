import type { Call } from '../../../family';
import type { ApiError } from '../errors';
import { strictProblem } from '../strict-schema';
import { isMessage, textOf, tokenLimit, type Asked } from './asked';
import { chosenTools, hostedTools, isNamed, ownTools } from './tools';
import { turnError } from './turns';
import { inputTokens } from './usage';

/**
 * What is wrong with a request that its schema lets pass, in the API's words; the first fault only. `asked.input` has
 * the earlier items of the conversation too.
 */
export function requestError(asked: Asked, call: Call): ApiError | undefined {
  return (
    belongsTogether(asked, call) ??
    turnError(asked) ??
    toolError(asked) ??
    formatError(asked) ??
    modelError(asked, call)
  );
}

function belongsTogether(asked: Asked, { modelCode }: Call): ApiError | undefined {
  const { prompt, previous_response_id: previous, conversation } = asked;
  if (previous !== undefined && conversation !== undefined) {
    return {
      message:
        "Mutually exclusive parameters: 'previous_response_id' and 'conversation'. Ensure you are only providing one of them.",
      param: 'previous_response_id',
      code: 'mutually_exclusive_parameters',
    };
  }
  if (modelCode === undefined && !prompt) {
    return {
      message: "Missing required parameter: 'model'.",
      param: 'model',
      code: 'missing_required_parameter',
    };
  }
  if (asked.input.length === 0 && !prompt && previous === undefined && conversation === undefined) {
    return {
      message: "One of 'input', 'previous_response_id', 'prompt' or 'conversation' must be provided.",
      param: 'input',
      code: 'missing_required_parameter',
    };
  }
  if (asked.stream_options && !asked.stream) {
    return {
      message: "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      param: 'stream_options',
    };
  }
  if (asked.background && asked.store === false) {
    return {
      message: "Background mode requires 'store' to be true.",
      param: 'background',
      code: 'invalid_value',
    };
  }
  return undefined;
}

/** What calls can repeat as their namespace. */
const NAMESPACE = /^[a-zA-Z0-9_-]{1,64}$/;

function toolError(asked: Asked): ApiError | undefined {
  const { tool_choice: choice } = asked;
  const own = ownTools(asked);
  const hosted = hostedTools(asked);
  if (choice === 'required' && own.length + hosted.length === 0) {
    return {
      message: "Tool choice 'required' must be specified with 'tools' parameter.",
      param: 'tool_choice',
    };
  }
  const lost = chosenTools(choice).find(
    (named) =>
      !own.some(({ kind, name }) => isNamed(kind, name, named)) &&
      !hosted.some(({ type, server_label }) => isNamed(type, server_label, named)),
  );
  if (lost) {
    const name = (lost.name ?? lost.type).slice(0, 64);
    return { message: `Tool choice '${name}' not found in 'tools' parameter.`, param: 'tool_choice' };
  }
  for (const [index, tool] of asked.tools.entries()) {
    if (tool.type === 'namespace' && !NAMESPACE.test(tool.name ?? '')) {
      return {
        message: `Invalid 'tools[${index}].name': string does not match pattern. Expected a string that matches the pattern '${NAMESPACE.source}'.`,
        param: `tools[${index}].name`,
        code: 'invalid_value',
      };
    }
    const problem = tool.strict ? strictProblem(tool.parameters ?? undefined) : undefined;
    if (problem !== undefined) {
      return {
        message: `Invalid schema for function '${tool.name}': ${problem}.`,
        param: `tools[${index}].parameters`,
        code: 'invalid_function_parameters',
      };
    }
  }
  return undefined;
}

function formatError({ text, input, instructions = '' }: Asked): ApiError | undefined {
  const { format } = text ?? {};
  if (format?.type === 'json_object') {
    const speaks = [instructions, ...input.map(({ content }) => textOf(content))].some((said) =>
      /json/i.test(said),
    );
    return speaks
      ? undefined
      : {
          message:
            "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
          param: 'input',
        };
  }
  const problem = format?.strict ? strictProblem(format.schema) : undefined;
  return problem === undefined
    ? undefined
    : {
        message: `Invalid schema for response_format '${format?.name}': ${problem}.`,
        param: 'text.format.schema',
        code: 'invalid_json_schema',
      };
}

/** What the model cannot do, or has no room for. */
function modelError(asked: Asked, { model }: Call): ApiError | undefined {
  if (!model) return undefined;
  const { input, output } = model.limits ?? {};
  const most = tokenLimit(asked);
  if (output !== undefined && Number.isFinite(most) && most > output) {
    return {
      message: `Invalid 'max_output_tokens': integer above maximum value. Expected a value <= ${output}, but got ${most} instead.`,
      param: 'max_output_tokens',
      code: 'integer_above_max_value',
    };
  }
  if (input !== undefined && asked.truncation !== 'auto' && inputTokens(asked) > input) {
    return {
      message: 'Your input exceeds the context window of this model. Please adjust your input and try again.',
      param: 'input',
      code: 'context_length_exceeded',
    };
  }
  for (const [at, item] of asked.input.entries()) {
    const picture = isMessage(item) ? item.content.findIndex(({ type }) => type === 'input_image') : -1;
    if (picture >= 0 && !model.abilities.includes('image-in')) {
      return {
        message: 'Invalid content type. input_image is only supported by certain models.',
        param: `input[${at}].content[${picture}].type`,
      };
    }
  }
  return undefined;
}
