import generateContent from '@/content/endpoints/gemini/generate-content';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import * as drawing from '@/content/scenarios/gemini/image-model';
import { imageScenarios } from '@/content/scenarios/gemini/image-models';
import { FormatAspectRatio } from '@/content/schemas/gemini/response-format';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability, Scenario } from '@/lib/endpoint/endpoint';
import type { Model } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';
import { beforeThree, endpoints, plain, thinksByLevel } from './google-endpoints';

const imageOut: Narrowing = {
  remove: [
    'gemini.GenerationConfig.speechConfig',
    'gemini.GenerationConfig.enableAffectiveDialog',
    'gemini.GenerationConfig.translationConfig',
    'gemini.GenerationConfig.audioTranscriptionConfig',
    'gemini.ResponseFormat.audio',
    'gemini.ResponseFormat.video',
    'gemini.Part.speechMetadata',
    'gemini.Tool.functionDeclarations',
    'gemini.Tool.codeExecution',
    'gemini.Tool.computerUse',
    'gemini.Tool.fileSearch',
    'gemini.Tool.googleMaps',
    'gemini.Tool.googleSearchRetrieval',
    'gemini.Tool.mcpServers',
    'gemini.Tool.urlContext',
    'gemini.ToolConfig.functionCallingConfig',
  ],
  values: { 'gemini.ResponseModality': ['TEXT', 'IMAGE'] },
};

/** The shapes that Gemini 3.1 Flash Image alone has, as responseFormat spells them, are left out. */
const formatRatios = FormatAspectRatio.options.filter(
  (ratio) => !/BY_EIGHT|EIGHT_BY|FOUR_BY_ONE|ONE_BY_FOUR/.test(ratio),
);

const plainImage: Ability[] = ['image-out', 'image-edit', 'references', 'text', 'image-in', 'streaming'];

const draws = (model: drawing.ImageModel) => ({
  first: 'image-out',
  ...imageScenarios(model, { searches: true }),
});

const gemini31FlashImage = defineModel({
  code: 'gemini-3.1-flash-image-preview',
  title: 'Gemini 3.1 Flash Image Preview',
  vendor: 'Google',
  modality: 'image',
  availability: { status: 'preview', since: '2026-02-26' },
  summary:
    'Draws and edits pictures in conversation, from 512 pixels up to 4K and in fourteen shapes, among them long banners. It takes pictures as a starting point, can search the web for what it draws, and answers with text and pictures.',
  abilities: ['image-out', 'image-edit', 'references', 'text', 'image-in', 'thinking', 'search', 'streaming'],
  endpoints: endpoints(
    mergeNarrowings(imageOut, thinksByLevel('MINIMAL', 'HIGH')),
    draws(drawing.gemini31FlashImage),
  ),
});

const gemini3ProImage = defineModel({
  code: 'gemini-3-pro-image-preview',
  title: 'Gemini 3 Pro Image Preview',
  vendor: 'Google',
  modality: 'image',
  availability: { status: 'preview', since: '2025-11-20' },
  summary:
    'Draws and edits pictures that need care, such as diagrams and legible words, in 1K, 2K or 4K. It always plans a picture by reasoning first, and can search the web for facts to show.',
  abilities: ['image-out', 'image-edit', 'references', 'text', 'image-in', 'thinking', 'search', 'streaming'],
  limits: { input: 65_536, output: 32_768 },
  endpoints: endpoints(
    mergeNarrowings(imageOut, {
      remove: [
        'gemini.ThinkingConfig.thinkingBudget',
        'gemini.ThinkingConfig.thinkingLevel',
        'gemini.SearchTypes.imageSearch',
      ],
      values: {
        'gemini.AspectRatio': drawing.gemini3ProImage.ratios,
        'gemini.FormatAspectRatio': formatRatios,
        'gemini.FormatImageSize': [
          'IMAGE_SIZE_UNSPECIFIED',
          'IMAGE_SIZE_ONE_K',
          'IMAGE_SIZE_TWO_K',
          'IMAGE_SIZE_FOUR_K',
        ],
        'gemini.ImageSize': ['1K', '2K', '4K'],
      },
    }),
    draws(drawing.gemini3ProImage),
  ),
});

const oneSize = imageScenarios(drawing.gemini25FlashImage, { searches: false });

const withPlain = (own: Scenario[], others: readonly Scenario[]): Scenario[] => [
  ...own,
  ...plain(others, plainImage).filter(({ id }) => !own.some((scenario) => scenario.id === id)),
];

const gemini25FlashImage = defineModel({
  code: 'gemini-2.5-flash-image',
  title: 'Gemini 2.5 Flash Image',
  vendor: 'Google',
  modality: 'image',
  availability: { status: 'available', since: '2025-10-02' },
  summary:
    'Draws and edits pictures of about one megapixel in ten shapes; each costs 1,290 output tokens whatever its shape. It does not reason and takes no tools.',
  abilities: plainImage,
  endpoints: endpoints(
    mergeNarrowings(imageOut, beforeThree, {
      remove: [
        'gemini.GenerateContentRequest.tools',
        'gemini.GenerateContentRequest.toolConfig',
        'gemini.GenerationConfig.thinkingConfig',
        'gemini.ImageConfig.imageSize',
        'gemini.ImageFormat.imageSize',
      ],
      values: {
        'gemini.AspectRatio': drawing.gemini25FlashImage.ratios,
        'gemini.FormatAspectRatio': formatRatios,
      },
    }),
    {
      first: 'image-out',
      whole: withPlain(oneSize.whole, generateContent.scenarios),
      stream: withPlain(oneSize.stream, streamGenerateContent.scenarios),
    },
  ),
});

/** Google's models that draw, in the order of the sidebar. */
export const googleImages: Model[] = [gemini31FlashImage, gemini3ProImage, gemini25FlashImage];
