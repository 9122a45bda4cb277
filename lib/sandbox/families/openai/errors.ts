import { hashId } from '../../hash';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Refusal } from '../../family';
import { jsonReply, type Reply } from '../../reply';
import { memberOf } from '../../scenario-answer';
import { messageOf } from '../plain';
import { issueError, listed, shown } from './issues';

/** An error in the API's own words. `param` names the field at fault, such as `messages[0].role`. */
export type ApiError = { message: string; type?: string; param?: string | null; code?: string | null };

/** An error in the API's shape. */
export const errorBody = ({ message, type = 'invalid_request_error', param, code }: ApiError) => ({
  error: { message, type, param: param ?? null, code: code ?? null },
});

/** 400, or another status, with an error. */
export const errorReply = (error: ApiError, status = 400, headers: Record<string, string> = {}): Reply => {
  const body = errorBody(error);
  return jsonReply(status, body, { headers: { ...requestId(JSON.stringify(body)), ...headers } });
};

/** The header that names a request for support. */
export const requestId = (text: string): Record<string, string> => ({
  'x-request-id': `req_${hashId(text, 32).toLowerCase()}`,
});

/** What comes with a status that was provoked: waiting does not help where the credit is used up. */
export const errorHeaders = (_status: number, body: unknown): Record<string, string> => ({
  ...requestId(JSON.stringify(body)),
  ...(memberOf(memberOf(body, 'error'), 'code') === 'insufficient_quota'
    ? { 'x-should-retry': 'false' }
    : {}),
});

/** Words a refusal as the API does, which names one fault at a time. */
export function refuse(refusal: Refusal, _endpoint: Endpoint | undefined): Reply {
  switch (refusal.kind) {
    case 'no_key':
      return errorReply(
        {
          message:
            "You didn't provide an API key. Send one in the Authorization header as a Bearer token (Authorization: Bearer YOUR_KEY); the sandbox takes any text that is not empty.",
          code: 'invalid_api_key',
        },
        401,
        { 'www-authenticate': 'Bearer realm="sandbox"' },
      );
    case 'unknown_model': {
      const model = refusal.model.slice(0, 128);
      return refusal.endpoint.method === 'GET'
        ? errorReply(
            { message: `The model '${model}' does not exist`, param: 'model', code: 'model_not_found' },
            404,
          )
        : errorReply(
            {
              message: `The model \`${model}\` does not exist or you do not have access to it.`,
              code: 'model_not_found',
            },
            404,
          );
    }
    case 'unknown_path':
      return unknownPath(refusal);
    case 'media_type':
      return errorReply({
        message: `Unsupported content type: '${refusal.mediaType}'. This API method only accepts ${listed(refusal.accepted.map((type) => `'${type}'`))} requests.`,
        code: 'unsupported_content_type',
      });
    case 'no_body':
      return errorReply({ message: 'We could not parse the JSON body of your request: it is empty.' });
    case 'broken_json':
      return errorReply({
        message: `We could not parse the JSON body of your request. ${refusal.reason.slice(0, 200)}`,
      });
    case 'broken_form':
      return errorReply({ message: `Could not parse multipart form. ${refusal.reason.slice(0, 200)}` });
    case 'parameters': {
      const { where = '', message = '' } = refusal.problems[0] ?? {};
      const param = where.slice(where.indexOf('.') + 1).slice(0, 64);
      return message === 'is not documented'
        ? errorReply({ message: `Unknown parameter: '${param}'.`, param, code: 'unknown_parameter' })
        : errorReply({ message: `Invalid '${param}': it ${message}.`, param, code: 'invalid_value' });
    }
    case 'body':
      return errorReply(issueError(refusal));
    case 'model_lacks':
      return errorReply(lackError(refusal));
    case 'too_large':
      return errorReply({ message: `The request has more than ${refusal.limit} bytes.` }, 413);
    case 'control': {
      const { where = null } = refusal.problems[0] ?? {};
      return errorReply({ message: messageOf(refusal), param: where, code: 'invalid_value' });
    }
  }
}

function unknownPath({ method, path, allowed }: Extract<Refusal, { kind: 'unknown_path' }>): Reply {
  if (allowed.length === 0) {
    return errorReply({ message: `Invalid URL (${method} ${path.slice(0, 200)})`, code: 'unknown_url' }, 404);
  }
  const message = `Invalid method for URL (${method} ${path.slice(0, 200)}). It takes ${listed(allowed)}.`;
  return errorReply({ message, code: 'unknown_url' }, 405, { allow: allowed.join(', ') });
}

/** What to write instead of a field that a model does not take. */
const INSTEAD: Record<string, string> = {
  max_tokens: 'max_completion_tokens',
  functions: 'tools',
  function_call: 'tool_choice',
};

function lackError({ problems }: Extract<Refusal, { kind: 'model_lacks' }>): ApiError {
  const [lack] = problems;
  if (!lack) return { message: 'The model does not support this request.' };
  const { where, lacks, value, message } = lack;
  const instead = INSTEAD[where];
  if (lacks === 'field') {
    const hint = instead ? ` Use '${instead}' instead.` : '';
    return {
      message: `Unsupported parameter: '${where}' is not supported with this model.${hint}`,
      param: where,
      code: 'unsupported_parameter',
    };
  }
  return {
    message: `Unsupported value: '${where}' does not support ${shown(value)} with this model: it ${message}.`,
    param: where,
    code: 'unsupported_value',
  };
}
