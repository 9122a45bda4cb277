import type { Scenario } from '@/lib/endpoint/endpoint';
import { newVersion, version } from './headers';

const messages = [{ role: 'user', content: 'Invent a name for a bakery on Mars.' }];

const refusal = (type: string, message: string, request_id: string) => ({
  type: 'error',
  error: { type, message },
  request_id,
});

export const invalidRequest: Scenario = {
  id: 'invalid-request',
  title: 'A field that is missing',
  summary: 'The message begins with the place of the mistake; here max_tokens was forgotten.',
  refused: true,
  request: { header: version, body: { model: 'claude-opus-4-6', messages } },
  response: {
    status: 400,
    body: refusal('invalid_request_error', 'max_tokens: Field required', 'req_011CSHoEeqs5C35K2UUqR7Fy'),
  },
};

export const refusedByVersion: Scenario = {
  id: 'refused-by-version',
  title: 'A field that the new version refuses',
  summary: 'With anthropic-version 2026-10-21, temperature, top_p and top_k are errors: leave them out.',
  refused: true,
  request: {
    header: newVersion,
    body: { model: 'claude-opus-4-6', max_tokens: 100, messages, temperature: 0.7 },
  },
  response: {
    status: 400,
    body: refusal(
      'invalid_request_error',
      'temperature: Extra inputs are not permitted',
      'req_011CTn4RwXpJ9sKvB7qZyGdH',
    ),
  },
};

export const unknownModel: Scenario = {
  id: 'unknown-model',
  title: 'A model that does not exist',
  summary: 'A mistyped code is answered with 404, whatever else the body says.',
  refused: true,
  fixedModel: true,
  request: { header: version, body: { model: 'claude-opus-9', max_tokens: 100, messages } },
  response: {
    status: 404,
    body: refusal('not_found_error', 'model: claude-opus-9', 'req_011CSx3BnFqT7vJa9kLr5PdE'),
  },
};
