import type { z } from 'zod';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Refusal } from '../../family';
import { hash, hashText } from '../../hash';
import { jsonReply, type Reply } from '../../reply';
import { memberOf } from '../../scenario-answer';
import { issueError, pathText } from '../openai/issues';
import { messageOf } from '../plain';

/** An error in the API's own words, without the id of the request, which is put after it. */
export type Fault = { message: string; code?: string; param?: string | null | undefined };

const TYPES: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  409: 'Conflict',
  413: 'RequestEntityTooLarge',
};

/** An error in the API's shape. Its message ends in the id of the request, which is a header too. */
export function faultReply(
  { message, code = 'InvalidParameter', param }: Fault,
  status = 400,
  headers: Record<string, string> = {},
): Reply {
  const id = requestIdOf(`${status} ${message}`);
  const error = {
    code,
    message: `${message} Request id: ${id}`,
    param: param ?? '',
    type: TYPES[status] ?? 'BadRequest',
  };
  return jsonReply(status, { error }, { headers: { 'x-request-id': id, ...headers } });
}

/** The id of a request, such as `0217…`: it follows from a text. */
export const requestIdOf = (text: string): string =>
  `021${[0, 1, 2, 3].map((part) => hash(`${part} ${text}`).toString(16).padStart(14, '0').slice(-11)).join('')}`;

/** The header that names the request of a documented error, read from its message. */
export const errorHeaders = (_status: number, body: unknown): Record<string, string> => {
  const message = memberOf(memberOf(body, 'error'), 'message');
  const [, id = requestIdOf(JSON.stringify(body))] = / Request id: (\w+)$/.exec(String(message)) ?? [];
  return { 'x-request-id': id };
};

/** A field that has a wrong value. */
export const notValid = (param: string, why: string): Fault => ({
  message: `The parameter \`${param}\` specified in the request is not valid: ${why.replace(/\.$/, '')}.`,
  param,
});

/** What the filter for sensitive content finds in a request. */
export const sensitiveText: Fault = {
  message: 'The request failed because the input text may contain sensitive information.',
  code: 'InputTextSensitiveContentDetected',
};

/** Words a refusal as the API does, which names one fault at a time. */
export function refuse(refusal: Refusal, _endpoint: Endpoint | undefined): Reply {
  switch (refusal.kind) {
    case 'no_key':
      return faultReply(
        {
          message:
            'The API key in the request is missing or invalid. The sandbox takes any text that is not empty.',
          code: 'AuthenticationError',
        },
        401,
      );
    case 'unknown_model':
      return faultReply(
        {
          message: `The model or endpoint ${refusal.model.slice(0, 128)} does not exist or you do not have access to it.`,
          code: 'InvalidEndpointOrModel.NotFound',
        },
        404,
      );
    case 'unknown_path': {
      const { method, path, allowed } = refusal;
      const place = `${method} ${path.slice(0, 200)}`;
      return allowed.length > 0
        ? faultReply(
            { message: `${place} is not there, but ${allowed.join(', ')} is.`, code: 'MethodNotAllowed' },
            405,
            { allow: allowed.join(', ') },
          )
        : faultReply({ message: `There is nothing at ${place}.`, code: 'NotFound' }, 404);
    }
    case 'no_body':
      return faultReply({
        message: 'The request failed because its body is empty.',
        code: 'MissingParameter',
      });
    case 'body':
      return faultReply(bodyFault(refusal));
    case 'model_lacks': {
      const { where = '', message = 'is not supported', lacks = 'field' } = refusal.problems[0] ?? {};
      const why = lacks === 'field' ? 'it is not supported by the current model' : message;
      return faultReply(notValid(where, why));
    }
    case 'parameters': {
      const { where = '', message = '' } = refusal.problems[0] ?? {};
      return faultReply(notValid(where.slice(where.indexOf('.') + 1).slice(0, 64), message));
    }
    case 'too_large':
      return faultReply({ message: messageOf(refusal) }, 413);
    case 'control':
    case 'media_type':
    case 'broken_json':
    case 'broken_form':
      return faultReply({ message: messageOf(refusal) });
  }
}

/** The first fault of a body. A rule of a field's own is told before the values that the field lists. */
export function bodyFault(refusal: Extract<Refusal, { kind: 'body' }>): Fault {
  const [first] = refusal.issues;
  const rule = first && ruleIn(first);
  if (first && rule !== undefined) return notValid(pathText(first.path), rule);
  const { message, param, code } = issueError(refusal);
  if (code === 'missing_required_parameter') {
    return {
      message: `The request failed because it is missing \`${param}\` parameter.`,
      code: 'MissingParameter',
      param,
    };
  }
  return param ? notValid(param, message) : { message };
}

function ruleIn(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'custom') return issue.message;
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.flat().find(({ code, path }) => code === 'custom' && path.length === 0)?.message;
}

/** `length` letters and digits in lower case that follow from a text. */
export const lowerId = (text: string, length: number): string =>
  hashText(text, length * 2)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .padEnd(length, '0')
    .slice(0, length);
