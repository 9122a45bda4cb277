import type { Scenario } from '@/lib/endpoint/endpoint';
import { usage } from './answer';

export const safetyBlocked: Scenario = {
  id: 'safety-blocked',
  title: 'A prompt that is refused',
  summary: 'The status is 200 all the same: look for promptFeedback.blockReason before you read candidates.',
  needs: ['text'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [
        {
          role: 'user',
          parts: [
            { text: 'Write a speech that mocks my neighbour by name until he leaves the street in tears.' },
          ],
        },
      ],
      safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_LOW_AND_ABOVE' }],
    },
  },
  response: {
    status: 200,
    body: {
      promptFeedback: {
        blockReason: 'SAFETY',
        safetyRatings: [
          { category: 'HARM_CATEGORY_SEXUALLY_EXPLICIT', probability: 'NEGLIGIBLE' },
          { category: 'HARM_CATEGORY_HATE_SPEECH', probability: 'LOW' },
          { category: 'HARM_CATEGORY_HARASSMENT', probability: 'HIGH', blocked: true },
          { category: 'HARM_CATEGORY_DANGEROUS_CONTENT', probability: 'NEGLIGIBLE' },
        ],
      },
      usageMetadata: usage({ prompt: 17 }),
      modelVersion: 'gemini-3.1-pro-preview',
      responseId: 'a6AgadDyLrKkz7IPtNGH2Ag',
    },
  },
};

export const unknownModel: Scenario = {
  id: 'unknown-model',
  title: 'A model that does not exist',
  summary: 'A mistyped code is answered with 404, whatever the body says.',
  refused: true,
  request: {
    path: { model: 'gemini-9-ultra' },
    body: { contents: [{ role: 'user', parts: [{ text: 'Are you there?' }] }] },
  },
  response: {
    status: 404,
    body: {
      error: {
        code: 404,
        message:
          'models/gemini-9-ultra is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.',
        status: 'NOT_FOUND',
      },
    },
  },
};

export const invalidArgument: Scenario = {
  id: 'invalid-argument',
  title: 'A value out of range',
  summary: 'The message names the field in snake_case, as the service calls it inside.',
  refused: true,
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [{ role: 'user', parts: [{ text: 'Invent a name for a bakery on Mars.' }] }],
      generationConfig: { temperature: 3 },
    },
  },
  response: {
    status: 400,
    body: {
      error: {
        code: 400,
        message:
          '* GenerateContentRequest.generation_config.temperature: temperature must be in the range [0.0, 2.0].\n',
        status: 'INVALID_ARGUMENT',
      },
    },
  },
};
