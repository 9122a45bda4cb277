import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Refusal } from '../../family';
import { hashId } from '../../hash';
import { jsonReply, type Reply } from '../../reply';
import { memberOf } from '../../scenario-answer';
import { messageOf } from '../plain';
import { issueSentence } from './issues';

/** The type of an error by its status; 405 has none of its own. */
const TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  404: 'not_found_error',
  405: 'invalid_request_error',
  413: 'request_too_large',
};

/** An error in the API's shape. Its id follows from what it says. */
export function errorReply(message: string, status = 400, headers: Record<string, string> = {}): Reply {
  const request_id = requestId(`${status} ${message}`);
  const body = { type: 'error', error: { type: TYPES[status] ?? 'api_error', message }, request_id };
  return jsonReply(status, body, { headers: { ...headersFor(status, body), ...headers } });
}

/** An id by which a request can be asked about. */
export const requestId = (text: string): string => `req_011C${hashId(text, 20)}`;

/** The headers of an error: its id again, and whether another try may help. */
export function headersFor(status: number, body: unknown): Record<string, string> {
  const id = memberOf(body, 'request_id');
  return {
    ...(typeof id === 'string' ? { 'request-id': id } : {}),
    'x-should-retry': String(status === 408 || status === 409 || status === 429 || status >= 500),
  };
}

/** Words a refusal as the API does, which names one fault at a time. */
export function refuse(refusal: Refusal, endpoint: Endpoint | undefined): Reply {
  switch (refusal.kind) {
    case 'no_key':
      return errorReply(
        'x-api-key header is required. A Bearer token in Authorization will do as well; the sandbox takes any text that is not empty.',
        401,
      );
    case 'unknown_model':
      return errorReply(`model: ${refusal.model.slice(0, 128)}`, 404);
    case 'unknown_path':
      return refusal.allowed.length > 0
        ? errorReply(messageOf(refusal), 405, { allow: refusal.allowed.join(', ') })
        : errorReply(messageOf(refusal), 404);
    case 'broken_json':
      return errorReply(`The request body is not valid JSON: ${refusal.reason.slice(0, 200)}`);
    case 'parameters': {
      const [{ where, message } = { where: '', message: 'is not valid' }] = refusal.problems;
      return errorReply(parameterSentence(where, message));
    }
    case 'body':
      return errorReply(issueSentence(refusal));
    case 'model_lacks':
      return errorReply(lackSentence(refusal));
    case 'too_large':
      return errorReply('Request exceeds the maximum size', 413);
    case 'no_body':
      return errorReply(`The request body is empty${endpoint ? `, but ${endpoint.path} needs JSON` : ''}.`);
    case 'control':
    case 'broken_form':
    case 'media_type':
      return errorReply(messageOf(refusal));
  }
}

function parameterSentence(where: string, message: string): string {
  const [place = '', ...rest] = where.split('.');
  const name = rest.join('.').slice(0, 64);
  if (message === 'is required')
    return `${name}: ${place === 'header' ? 'header is required' : 'Field required'}`;
  if (message === 'is not documented') return `${name}: Extra inputs are not permitted`;
  return `${name}: it ${message}`;
}

function lackSentence({ problems, model }: Extract<Refusal, { kind: 'model_lacks' }>): string {
  const [lack] = problems;
  if (!lack) return `The model ${model} does not support this request.`;
  return `${lack.where.replaceAll(/\[(\d+)\]/g, '.$1')}: ${lack.message} on the model ${model}`;
}
