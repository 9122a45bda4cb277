import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Refusal } from '../../family';
import { hashId } from '../../hash';
import { jsonReply, type Reply } from '../../reply';
import { issueError } from '../openai/issues';
import { messageOf } from '../plain';

/** An error of a task, in the envelope that gateways answer. */
export const taskError = (code: string, message: string, status = 400): Reply =>
  jsonReply(status, { code, message, data: null });

/** An error that comes before the task, in the shape of OpenAI. */
function earlier(
  status: number,
  message: string,
  {
    code = '',
    type = 'new_api_error',
    headers = {},
  }: { code?: string; type?: string; headers?: Record<string, string> } = {},
): Reply {
  const id = hashId(`${status} ${message}`, 16);
  return jsonReply(status, { error: { message: `${message} (request id: ${id})`, type, code } }, { headers });
}

/** Words a refusal as gateways do: by the status of whoever notices the fault, and 500 for what cannot be read. */
export function refuse(refusal: Refusal, endpoint: Endpoint | undefined): Reply {
  switch (refusal.kind) {
    case 'no_key':
      return earlier(401, 'No key was sent. The sandbox takes any text that is not empty');
    case 'unknown_model':
      return earlier(
        503,
        `No available channel for model ${refusal.model.slice(0, 128)} under group default`,
        {
          code: 'model_not_found',
        },
      );
    case 'unknown_path': {
      const { method, path, allowed } = refusal;
      const message = `Invalid URL (${method} ${path.slice(0, 200)})`;
      return allowed.length > 0
        ? earlier(405, message, { type: 'invalid_request_error', headers: { allow: allowed.join(', ') } })
        : earlier(404, message, { type: 'invalid_request_error' });
    }
    case 'too_large':
      return earlier(413, messageOf(refusal));
    case 'broken_json':
      return taskError('invalid_json', messageOf(refusal));
    case 'broken_form':
      return taskError('invalid_multipart_form', messageOf(refusal));
    case 'body':
      return bodyError(refusal);
    case 'model_lacks': {
      const { where = '', message = '' } = refusal.problems[0] ?? {};
      return taskError('fail_to_fetch_task', `The parameter \`${where}\` is not valid: ${message}.`);
    }
    case 'parameters':
      return endpoint?.method === 'GET'
        ? taskError('task_not_exist', 'task_not_exist')
        : taskError('invalid_request', messageOf(refusal));
    case 'no_body':
    case 'control':
    case 'media_type':
      return taskError('invalid_request', messageOf(refusal));
  }
}

/** What is missing is 400 with a code of its own; a value of the wrong type cannot be read, which is 500. */
function bodyError(refusal: Extract<Refusal, { kind: 'body' }>): Reply {
  const { message, param, code } = issueError(refusal);
  if (param === 'prompt' && code !== 'invalid_type')
    return taskError('invalid_request', 'prompt is required');
  if (param === 'model' && code !== 'invalid_type') return taskError('missing_model', 'model is required');
  return taskError('invalid_request', message, code === 'invalid_type' ? 500 : 400);
}
