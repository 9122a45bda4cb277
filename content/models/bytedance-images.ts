import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability } from '@/lib/endpoint/endpoint';
import type { Model } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

const abilities: Ability[] = ['image-out', 'image-edit', 'references', 'streaming'];

/** What belongs to Seedream 3.0 and 5.0. */
const fourthLine: Narrowing = {
  remove: [
    'ark.ImageRequest.guidance_scale',
    'ark.ImageRequest.output_format',
    'ark.ImageRequest.seed',
    'ark.ImageRequest.tools',
    'ark.PromptOptimizeOptions.thinking',
    'ark.Image.output_format',
    'ark.ImageResponse.tools',
    'ark.ImageUsage.tool_usage',
  ],
};

const seedream45 = defineModel({
  code: 'doubao-seedream-4-5-251128',
  title: 'Doubao Seedream 4.5',
  vendor: 'ByteDance',
  modality: 'image',
  availability: { status: 'available', since: '2025-11-28' },
  summary:
    'ByteDance’s model for pictures of 2K to 4K: faces, small print and posters come out better than in Seedream 4.0. It draws from a text, changes a picture, and draws from up to 14 pictures; a sequence has up to 15. Sizes lie between 3.7 and 16.8 megapixels, so 1K is refused.',
  abilities,
  endpoints: [
    {
      id: 'ark.create-image',
      narrow: mergeNarrowings(fourthLine, {
        values: { 'ark.ImageSizePreset': ['2K', '4K'], 'ark.PromptOptimizeMode': ['standard'] },
        limits: { 'ark.ImageRequest.size': { area: [3_686_400, 16_777_216] } },
      }),
      first: 'text-to-image',
    },
  ],
});

const seedream40 = defineModel({
  code: 'doubao-seedream-4-0-250828',
  title: 'Doubao Seedream 4.0',
  vendor: 'ByteDance',
  modality: 'image',
  availability: { status: 'available', since: '2025-08-28' },
  summary:
    'ByteDance’s first model that both draws and changes pictures, from 1K to 4K. It draws from up to 14 pictures, makes sequences of up to 15, and has a fast way to work out prompts, which Seedream 4.5 lacks.',
  abilities,
  endpoints: [
    {
      id: 'ark.create-image',
      narrow: mergeNarrowings(fourthLine, {
        limits: { 'ark.ImageRequest.size': { area: [921_600, 16_777_216] } },
      }),
      first: 'text-to-image',
    },
  ],
});

/** ByteDance's models for pictures, in the order of the sidebar. */
export const bytedanceImages: Model[] = [seedream45, seedream40];
