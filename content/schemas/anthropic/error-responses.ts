import type { ResponseSpec } from '@/lib/endpoint/endpoint';
import { ErrorResponse } from './error';

const failed = (description: string, type: string, message: string, request_id: string): ResponseSpec => ({
  description,
  schema: ErrorResponse,
  example: { type: 'error', error: { type, message }, request_id },
});

/** What every operation answers when it fails. */
export const errorResponses = {
  400: failed(
    'The request is malformed, or the model or the version refuses a part of it. Mend it before trying again.',
    'invalid_request_error',
    'max_tokens: Field required',
    'req_011CSHoEeqs5C35K2UUqR7Fy',
  ),
  401: failed(
    'The key is missing, mistyped or revoked, or it stands in the wrong header.',
    'authentication_error',
    'invalid x-api-key',
    'req_011CV2xJtPmYwGkq4d8aZc3N',
  ),
  402: failed(
    'The account cannot pay. At a gateway: the quota of the key is used up.',
    'billing_error',
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    'req_011CTq7WvbLk2sHfRm5eXj9D',
  ),
  403: failed(
    'The key is valid, but may not use this model or feature.',
    'permission_error',
    'Your API key does not have permission to use the specified resource.',
    'req_011CUd4KzsNc8QpVt6gYh2Wm',
  ),
  404: failed(
    'There is no such model or path. Check the model code.',
    'not_found_error',
    'model: claude-opus-9',
    'req_011CSx3BnFqT7vJa9kLr5PdE',
  ),
  413: failed(
    'The body has more than 32 MB. Send files by address or by file_id.',
    'request_too_large',
    'Request exceeds the maximum size',
    'req_011CWb6GhYzM4cXe8tUn2RfK',
  ),
  429: failed(
    'A limit on requests or tokens is reached. Wait as long as the header retry-after says.',
    'rate_limit_error',
    "This request would exceed your organization's rate limit of 30,000 input tokens per minute. Reduce the prompt length or the maximum tokens requested, or try again later.",
    'req_011CTf9DmVwS5yAq3jHk7LxB',
  ),
  500: failed(
    'A fault of the service. Try again after a pause.',
    'api_error',
    'Internal server error',
    'req_011CUj2PcEzR8nWt4bGv6MsY',
  ),
  504: failed(
    'The answer took too long. Stream it, or ask for less.',
    'timeout_error',
    'Request timed out. Consider using streaming for long requests.',
    'req_011CVm5QkXtA7dFh9wJe3NrC',
  ),
  529: failed(
    'The service is overloaded for all its users. Try again with growing pauses.',
    'overloaded_error',
    'Overloaded',
    'req_011CWp8LsGbU2xKv6mZf4TqH',
  ),
} satisfies Record<number, ResponseSpec>;
