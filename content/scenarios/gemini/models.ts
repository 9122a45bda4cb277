import type { Scenario } from '@/lib/endpoint/endpoint';

const pro = {
  name: 'models/gemini-3.1-pro-preview',
  version: '3.1-pro-preview-01-2026',
  displayName: 'Gemini 3.1 Pro Preview',
  description: 'Gemini 3.1 Pro Preview',
  inputTokenLimit: 1048576,
  outputTokenLimit: 65536,
  supportedGenerationMethods: [
    'generateContent',
    'countTokens',
    'createCachedContent',
    'batchGenerateContent',
  ],
  temperature: 1,
  topP: 0.95,
  topK: 64,
  maxTemperature: 2,
  thinking: true,
};

const flash = {
  name: 'models/gemini-2.5-flash',
  version: '001',
  displayName: 'Gemini 2.5 Flash',
  description: 'Stable version of Gemini 2.5 Flash, a mid-size model for text, pictures, sound and video.',
  inputTokenLimit: 1048576,
  outputTokenLimit: 65536,
  supportedGenerationMethods: [
    'generateContent',
    'countTokens',
    'createCachedContent',
    'batchGenerateContent',
  ],
  temperature: 1,
  topP: 0.95,
  topK: 64,
  maxTemperature: 2,
  thinking: true,
};

export const listFirstPage: Scenario = {
  id: 'first-page',
  title: 'The first two models',
  summary: 'Ask for small pages, and follow nextPageToken until it is missing.',
  request: { query: { pageSize: '2' } },
  response: {
    status: 200,
    body: { models: [pro, flash], nextPageToken: 'Ch9tb2RlbHMvZ2VtaW5pLTIuNS1mbGFzaC1saXRl' },
  },
};

export const getOne: Scenario = {
  id: 'one-model',
  title: 'One model',
  summary: 'Limits and defaults of a model, read before a request is built.',
  request: { path: { model: 'gemini-3.1-pro-preview' } },
  response: { status: 200, body: pro },
};

export const getUnknown: Scenario = {
  id: 'unknown-model',
  title: 'A model that does not exist',
  summary: 'A mistyped code is answered with 404.',
  refused: true,
  request: { path: { model: 'gemini-9-ultra' } },
  response: {
    status: 404,
    body: {
      error: {
        code: 404,
        message:
          'Model is not found: models/gemini-9-ultra for api version v1beta. Call ListModels to see the list of available models.',
        status: 'NOT_FOUND',
      },
    },
  },
};
