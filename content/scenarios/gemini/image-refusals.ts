import type { Scenario } from '@/lib/endpoint/endpoint';
import { usage } from './answer';
import type { ImageModel } from './image-model';
import { safetyBlocked } from './refusals';

const say = (text: string) => [{ role: 'user', parts: [{ text }] }];
const withheldPrompt = 'A photo of a train crash that shows the injured with all their wounds.';

const withheldAnswer = ({ code, thoughts }: ImageModel, responseId: string) => ({
  candidates: [
    {
      content: {},
      finishReason: 'IMAGE_SAFETY',
      finishMessage:
        'Unable to show the generated image. The image was filtered out because it violated the usage policy. Try rephrasing the prompt.',
      index: 0,
    },
  ],
  usageMetadata: usage({ prompt: 15, thoughts }),
  modelVersion: code,
  responseId,
});

const withheld = (model: ImageModel): Omit<Scenario, 'response'> => ({
  id: 'image-withheld',
  title: 'A picture that is withheld',
  summary:
    'The status is 200 and the candidate has no parts: its finishReason says that a filter took the picture.',
  needs: ['image-out'],
  request: {
    path: { model: model.code },
    body: {
      contents: say(withheldPrompt),
      generationConfig: { responseModalities: ['TEXT', 'IMAGE'] },
    },
  },
});

export const withheldPicture = (model: ImageModel): Scenario => ({
  ...withheld(model),
  response: { status: 200, body: withheldAnswer(model, 'k6ggabvQIuWjz7IPp4vemQo') },
});

export const withheldPictureStream = (model: ImageModel): Scenario => ({
  ...withheld(model),
  title: 'A stream without its picture',
  summary: 'The stream has one chunk, without parts: its finishReason says that a filter took the picture.',
  needs: ['image-out', 'streaming'],
  request: { ...withheld(model).request, query: { alt: 'sse' } },
  response: { status: 200, events: [withheldAnswer(model, 'tqggaa_7G8aPz7IP4YfA8Aw')] },
});

/** The refused prompt as the readers of an image model meet it. */
export const blockedPicture = ({ code }: ImageModel): Scenario => ({
  ...safetyBlocked,
  needs: ['image-out'],
  request: {
    path: { model: code },
    body: {
      contents: say('Draw a poster that mocks my neighbour by name until he leaves the street in tears.'),
      generationConfig: { responseModalities: ['TEXT', 'IMAGE'] },
    },
  },
  response: {
    status: 200,
    body: {
      promptFeedback: { blockReason: 'IMAGE_SAFETY' },
      usageMetadata: usage({ prompt: 17 }),
      modelVersion: code,
      responseId: '16ggadjfEZKrz7IP8bqM2AI',
    },
  },
});

export const unknownRatio = ({ code, ratios }: ImageModel): Scenario => ({
  id: 'unknown-aspect-ratio',
  title: 'A shape that there is not',
  summary: 'Each model has its own list of aspect ratios, and a value beyond it is answered with 400.',
  needs: ['image-out'],
  refused: true,
  request: {
    path: { model: code },
    body: {
      contents: say('Draw a sailing boat on a calm sea.'),
      generationConfig: { imageConfig: { aspectRatio: '5:2' } },
    },
  },
  response: {
    status: 400,
    body: {
      error: {
        code: 400,
        message: `* GenerateContentRequest.generation_config.image_config.aspect_ratio: aspect_ratio supports only ${ratios.join(', ')} for the model models/${code}.`,
        status: 'INVALID_ARGUMENT',
      },
    },
  },
});
