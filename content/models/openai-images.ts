import { base64DallE2, severalDallE2 } from '@/content/scenarios/openai/images/dall-e';
import { policyViolated, wrongSizeDallE2, wrongSizeDallE3 } from '@/content/scenarios/openai/images/refusals';
import { defineModel } from '@/lib/endpoint/define-model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

/** What GPT Image takes for new pictures: it has no addresses, no styles, and three sizes. */
const gptImage: Narrowing = {
  remove: [
    'openai.ImageRequest.response_format',
    'openai.ImageRequest.style',
    'openai.DallE2Size',
    'openai.DallE3Size',
    'openai.FreeImageSize',
    'openai.StandardQuality',
    'openai.HdQuality',
    'openai.Image.url',
    'openai.Image.revised_prompt',
  ],
};

const gptImageEdit: Narrowing = {
  remove: [
    'openai.ImageEditRequest.response_format',
    'openai.DallE2',
    'openai.DallE2Size',
    'openai.FreeImageSize',
    'openai.StandardQuality',
    'openai.Image.url',
    'openai.Image.revised_prompt',
  ],
};

/** What only GPT Image tells of its pictures. */
const plainAnswer = [
  'openai.ImagesResponse.background',
  'openai.ImagesResponse.output_format',
  'openai.ImagesResponse.size',
  'openai.ImagesResponse.quality',
  'openai.ImagesResponse.usage',
];

/** What the dall-e models lack for new pictures. */
const dallE: Narrowing = {
  remove: [
    'openai.ImageRequest.background',
    'openai.ImageRequest.output_format',
    'openai.ImageRequest.output_compression',
    'openai.ImageRequest.moderation',
    'openai.ImageRequest.stream',
    'openai.ImageRequest.partial_images',
    'openai.ImageQuality',
    'openai.FreeImageSize',
    ...plainAnswer,
  ],
  values: { 'openai.ImageSize': ['1024x1024'] },
  limits: {
    'openai.ImageRequest.quality': { default: 'standard' },
    'openai.ImageRequest.size': { default: '1024x1024' },
  },
};

const dallE2Edit: Narrowing = {
  remove: [
    'openai.ImageFiles',
    'openai.ImageEditRequest.background',
    'openai.ImageEditRequest.input_fidelity',
    'openai.ImageEditRequest.output_format',
    'openai.ImageEditRequest.output_compression',
    'openai.ImageEditRequest.stream',
    'openai.ImageEditRequest.partial_images',
    'openai.ImageQuality',
    'openai.FreeImageSize',
    'openai.Image.revised_prompt',
    ...plainAnswer,
  ],
  values: { 'openai.ImageSize': ['1024x1024'] },
  limits: {
    'openai.ImageEditRequest.prompt': { maxLength: 1000 },
    'openai.ImageEditRequest.quality': { default: 'standard' },
    'openai.ImageEditRequest.response_format': { default: 'url' },
  },
};

export const gptImage15 = defineModel({
  code: 'gpt-image-1.5',
  title: 'GPT Image 1.5',
  vendor: 'OpenAI',
  modality: 'image',
  availability: { status: 'available', since: '2025-12-16' },
  summary:
    'Paints from texts and from up to 16 pictures, follows long instructions and writes legible lettering. Three sizes and three qualities, PNG, JPEG or WebP, also without a background; sketches can be streamed. Answers are always base64, and the price goes by tokens.',
  abilities: ['image-out', 'image-in', 'image-edit', 'image-mask', 'references', 'streaming'],
  endpoints: [
    { id: 'openai.create-image', narrow: gptImage, first: 'text-to-image', without: ['style-and-url'] },
    { id: 'openai.edit-image', narrow: gptImageEdit, first: 'edit-with-mask', without: ['dall-e-2-edit'] },
  ],
});

export const dallE3 = defineModel({
  code: 'dall-e-3',
  title: 'DALL·E 3',
  vendor: 'OpenAI',
  modality: 'image',
  availability: { status: 'retired', since: '2026-05-12' },
  summary:
    'Paints one picture at a time from a text, which it first rewrites, in one of two styles. It was switched off at OpenAI on 12 May 2026. Gateways may still serve it; for new code choose gpt-image-1.5, which takes other sizes and qualities and answers base64 only.',
  abilities: ['image-out'],
  endpoints: [
    {
      id: 'openai.create-image',
      narrow: mergeNarrowings(dallE, {
        remove: ['openai.DallE2Size'],
        limits: {
          'openai.ImageRequest.n': { maximum: 1 },
          'openai.ImageRequest.prompt': { maxLength: 4000 },
        },
      }),
      first: 'style-and-url',
      without: ['text-to-image', 'several-images', 'transparent-webp'],
      scenarios: [policyViolated('dall-e-3'), wrongSizeDallE3],
    },
  ],
});

export const dallE2 = defineModel({
  code: 'dall-e-2',
  title: 'DALL·E 2',
  vendor: 'OpenAI',
  modality: 'image',
  availability: { status: 'retired', since: '2026-05-12' },
  summary:
    'The oldest of OpenAI’s image models: small squares from short texts, up to ten at once, and edits of one square PNG by a mask. It was switched off at OpenAI on 12 May 2026. Gateways may still serve it; for new code choose gpt-image-1.5.',
  abilities: ['image-out', 'image-edit', 'image-mask'],
  endpoints: [
    {
      id: 'openai.create-image',
      narrow: mergeNarrowings(dallE, {
        remove: [
          'openai.ImageRequest.style',
          'openai.DallE3Size',
          'openai.HdQuality',
          'openai.Image.revised_prompt',
        ],
        limits: { 'openai.ImageRequest.prompt': { maxLength: 1000 } },
      }),
      first: 'base64',
      without: ['text-to-image', 'transparent-webp', 'style-and-url'],
      scenarios: [base64DallE2, severalDallE2, policyViolated('dall-e-2'), wrongSizeDallE2],
    },
    {
      id: 'openai.edit-image',
      narrow: dallE2Edit,
      first: 'dall-e-2-edit',
      without: ['edit-with-mask', 'mask-size'],
    },
  ],
});
