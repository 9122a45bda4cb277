import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Refusal } from '../../family';
import { jsonReply, type Reply } from '../../reply';
import { memberOf } from '../../scenario-answer';
import { snakeCase } from '../../spell';
import { messageOf } from '../plain';
import { fieldViolations, lastName, rootName, snakePath, type Violation } from './violations';

/** An error names no more fields than these. */
const SHOWN_PROBLEMS = 20;

const RPC = 'type.googleapis.com/google.rpc';

/** An error in Google's shape (google.rpc.Status). */
export const googleError = (code: number, status: string, message: string, details: object[] = []) => ({
  error: { code, message, status, ...(details.length > 0 ? { details } : {}) },
});

/** Words a refusal as Google does: field names in snake_case, one violation for each field. */
export function refuse(refusal: Refusal, endpoint: Endpoint | undefined): Reply {
  switch (refusal.kind) {
    case 'no_key':
      return jsonReply(
        401,
        googleError(
          401,
          'UNAUTHENTICATED',
          'Request is missing required authentication credential. Send a key as x-goog-api-key or as Authorization: Bearer; the sandbox takes any text that is not empty.',
          [{ '@type': `${RPC}.ErrorInfo`, reason: 'CREDENTIALS_MISSING', domain: 'googleapis.com' }],
        ),
        { headers: { 'www-authenticate': 'Bearer realm="sandbox"' } },
      );
    case 'unknown_model':
      return notFound(
        refusal.endpoint.method === 'GET'
          ? `Model is not found: models/${refusal.model.slice(0, 128)} for api version v1beta. Call ListModels to see the list of available models.`
          : `models/${refusal.model.slice(0, 128)} is not found for API version v1beta, or is not supported for ${operationOf(refusal.endpoint)}. Call ListModels to see the list of available models and their supported methods.`,
      );
    case 'unknown_path':
      return notFound(messageOf(refusal));
    case 'broken_json':
      return invalid([
        { field: '', description: `Invalid JSON payload received. ${refusal.reason.slice(0, 200)}` },
      ]);
    case 'body':
      return invalid(fieldViolations(refusal));
    case 'parameters':
      return invalid(
        refusal.problems.slice(0, SHOWN_PROBLEMS).map(({ where, message }) => parameter(where, message)),
      );
    case 'model_lacks':
      return invalid(
        refusal.problems.slice(0, SHOWN_PROBLEMS).map(({ where, message }) => {
          const field = snakePath(where);
          const sentence = `${lastName(field)} ${message} for the model models/${refusal.model}.`;
          return { field, description: `* ${rootName(refusal.schema)}.${field}: ${sentence}` };
        }),
      );
    case 'too_large':
      return invalid([
        { field: '', description: `Request payload size exceeds the limit: ${refusal.limit} bytes.` },
      ]);
    case 'no_body':
      return invalid([
        { field: 'contents', description: `* ${requestName(endpoint)}.contents: contents is not specified` },
      ]);
    case 'control':
      return invalid(
        refusal.problems.map(({ where, message }) => ({ field: where, description: `${where} ${message}.` })),
      );
    case 'broken_form':
    case 'media_type':
      return invalid([{ field: '', description: messageOf(refusal) }]);
  }
}

/** 400 with one violation for each field; the message joins their descriptions. */
export function invalid(violations: Violation[]): Reply {
  const message = violations.map(({ description }) => description).join('\n');
  const named = violations.filter(({ field }) => field !== '');
  const details = named.length > 0 ? [{ '@type': `${RPC}.BadRequest`, fieldViolations: named }] : [];
  return jsonReply(400, googleError(400, 'INVALID_ARGUMENT', message, details));
}

const notFound = (message: string): Reply => jsonReply(404, googleError(404, 'NOT_FOUND', message));

function parameter(where: string, message: string): Violation {
  const name = where.slice(where.indexOf('.') + 1).slice(0, 64);
  return message === 'is not documented'
    ? {
        field: name,
        description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      }
    : { field: snakeCase(name), description: `Invalid value at '${snakeCase(name)}': ${message}.` };
}

/** `Retry-After` in whole seconds, from the RetryInfo of an error. */
export function retryAfter(_status: number, body: unknown): Record<string, string> {
  const details = memberOf(memberOf(body, 'error'), 'details');
  for (const detail of Array.isArray(details) ? details : []) {
    const delay = memberOf(detail, 'retryDelay');
    const seconds = typeof delay === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(delay)?.[1] : undefined;
    if (seconds !== undefined) return { 'retry-after': String(Math.ceil(Number(seconds))) };
  }
  return {};
}

const operationOf = ({ path }: Endpoint): string => /:(\w+)$/.exec(path)?.[1] ?? 'getModel';

const requestName = (endpoint: Endpoint | undefined): string => {
  const operation = endpoint ? operationOf(endpoint) : 'generateContent';
  return `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Request`;
};
