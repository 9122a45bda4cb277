import type { Scenario } from '@/lib/endpoint/endpoint';
import { version } from './headers';

const opus = {
  type: 'model',
  id: 'claude-opus-4-6',
  display_name: 'Claude Opus 4.6',
  created_at: '2026-02-04T00:00:00Z',
};

const sonnet = {
  type: 'model',
  id: 'claude-sonnet-4-5-20250929',
  display_name: 'Claude Sonnet 4.5',
  created_at: '2025-09-29T00:00:00Z',
};

export const listFirstPage: Scenario = {
  id: 'first-page',
  title: 'The first two models',
  summary: 'Ask for small pages, and send last_id as after_id while has_more is true.',
  request: { header: version, query: { limit: '2' } },
  response: {
    status: 200,
    body: {
      data: [opus, sonnet],
      has_more: true,
      first_id: 'claude-opus-4-6',
      last_id: 'claude-sonnet-4-5-20250929',
    },
  },
};

export const getOne: Scenario = {
  id: 'one-model',
  title: 'One model',
  summary: 'Tells whether a key reaches a model, and its name for people.',
  request: { header: version, path: { model: 'claude-opus-4-6' } },
  response: { status: 200, body: opus },
};

export const getUnknown: Scenario = {
  id: 'unknown-model',
  title: 'A model that does not exist',
  summary: 'A mistyped code is answered with 404.',
  refused: true,
  request: { header: version, path: { model: 'claude-opus-9' } },
  response: {
    status: 404,
    body: {
      type: 'error',
      error: { type: 'not_found_error', message: 'model: claude-opus-9' },
      request_id: 'req_011CSx3BnFqT7vJa9kLr5PdE',
    },
  },
};
