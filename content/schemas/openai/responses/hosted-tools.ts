import { z } from 'zod';
import { UploadedFileId } from './common';
import { AutoContainer, ContainerAuto, ContainerReference, LocalEnvironment } from './containers';
import { ImageAddress } from './parts';
import { AllowedCallers } from './tools';

// Tools that run code, make pictures, or work a computer.

export const CodeInterpreterTool = z
  .strictObject({
    type: z.literal('code_interpreter'),
    container: z.union([z.string(), AutoContainer]).meta({
      description: 'Where code runs: a container by id, or one that is made when needed. Each one is billed.',
    }),
    allowed_callers: AllowedCallers.nullish(),
  })
  .meta({ id: 'openai.CodeInterpreterTool', description: 'Lets the model write Python and run it.' });

const ImageToolModel = z
  .enum(['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2', 'gpt-image-2-2026-04-21'])
  .meta({ id: 'openai.ImageToolModel', description: 'A model that makes pictures.' });

const ImageToolQuality = z
  .enum(['low', 'medium', 'high', 'auto'])
  .meta({ id: 'openai.ImageToolQuality', description: 'Quality of the picture; higher costs more.' });

const ImageToolSize = z
  .enum(['1024x1024', '1024x1536', '1536x1024', 'auto'])
  .meta({ id: 'openai.ImageToolSize', description: 'Width and height in pixels.' });

const ImageToolFormat = z
  .enum(['png', 'webp', 'jpeg'])
  .meta({ id: 'openai.ImageToolFormat', description: 'Format of the file.' });

const ImageToolModeration = z
  .enum(['auto', 'low'])
  .meta({ id: 'openai.ImageToolModeration', description: 'How strictly pictures are filtered.' });

const ImageToolBackground = z.enum(['transparent', 'opaque', 'auto']).meta({
  id: 'openai.ImageToolBackground',
  description: 'What is behind the subject. JPEG is never transparent.',
});

const ImageToolFidelity = z.enum(['high', 'low']).meta({
  id: 'openai.ImageToolFidelity',
  description: 'How closely pictures that go in are kept to, faces above all.',
});

const ImageToolAction = z.enum(['generate', 'edit', 'auto']).meta({
  id: 'openai.ImageToolAction',
  description: 'Whether to make a new picture or change one of the conversation.',
});

const ImageMask = z
  .strictObject({ image_url: ImageAddress.optional(), file_id: UploadedFileId.optional() })
  .meta({
    id: 'openai.ImageMask',
    description: 'Where to paint anew: the transparent part of this picture.',
  });

export const ImageGenerationTool = z
  .strictObject({
    type: z.literal('image_generation'),
    model: ImageToolModel.or(z.string()).optional().meta({
      description: 'The model that makes the picture.',
      default: 'gpt-image-1',
    }),
    action: ImageToolAction.optional().meta({ default: 'auto' }),
    quality: ImageToolQuality.optional().meta({ default: 'auto' }),
    size: ImageToolSize.or(z.string()).optional().meta({
      description: 'Width and height in pixels. gpt-image-2 takes other sizes too.',
      default: 'auto',
    }),
    output_format: ImageToolFormat.optional().meta({ default: 'png' }),
    output_compression: z.int().min(0).max(100).optional().meta({
      description: 'Quality of webp and jpeg files in percent.',
      default: 100,
    }),
    background: ImageToolBackground.optional().meta({ default: 'auto' }),
    moderation: ImageToolModeration.optional().meta({ default: 'auto' }),
    input_fidelity: ImageToolFidelity.nullish().meta({ default: 'low' }),
    input_image_mask: ImageMask.optional(),
    partial_images: z.int().min(0).max(3).optional().meta({
      description: 'How many sketches to stream before the picture is done.',
      default: 0,
    }),
  })
  .meta({ id: 'openai.ImageGenerationTool', description: 'Lets the model have pictures made.' });

export const ShellTool = z
  .strictObject({
    type: z.literal('shell'),
    environment: z
      .discriminatedUnion('type', [ContainerAuto, LocalEnvironment, ContainerReference])
      .nullish()
      .meta({ description: 'Where commands run: in a container, or on your computer.' }),
    allowed_callers: AllowedCallers.nullish(),
  })
  .meta({ id: 'openai.ShellTool', description: 'Lets the model run commands in a shell.' });

export const LocalShellTool = z
  .strictObject({ type: z.literal('local_shell') })
  .meta({ id: 'openai.LocalShellTool', description: 'The older form of shell, for commands that you run.' });

export const ApplyPatchTool = z
  .strictObject({ type: z.literal('apply_patch'), allowed_callers: AllowedCallers.nullish() })
  .meta({ id: 'openai.ApplyPatchTool', description: 'Lets the model change files, which you do for it.' });

export const ComputerTool = z
  .strictObject({ type: z.literal('computer') })
  .meta({ id: 'openai.ComputerTool', description: 'Lets the model work a computer that you run for it.' });

const ComputerEnvironment = z
  .enum(['windows', 'mac', 'linux', 'ubuntu', 'browser'])
  .meta({ id: 'openai.ComputerEnvironment', description: 'What kind of computer it is.' });

export const ComputerPreviewTool = z
  .strictObject({
    type: z.literal('computer_use_preview'),
    environment: ComputerEnvironment,
    display_width: z.int().meta({ description: 'Width of the screen in pixels.' }),
    display_height: z.int().meta({ description: 'Height of the screen in pixels.' }),
  })
  .meta({ id: 'openai.ComputerPreviewTool', description: 'The older form of computer.' });
