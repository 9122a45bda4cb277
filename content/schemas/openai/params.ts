import { z } from 'zod';

export const ModelCode = z
  .string()
  .regex(/^[A-Za-z0-9._-]+$/)
  .max(128)
  .meta({ description: 'Code of the model, such as gpt-5.4.' });

export const Headers = z
  .strictObject({
    'OpenAI-Organization': z.string().optional().meta({
      description:
        'The organization that is billed, when a key belongs to several. Gateways with keys of their own ignore it.',
    }),
    'OpenAI-Project': z.string().optional().meta({
      description: 'The project that is billed. Gateways with keys of their own ignore it.',
    }),
  })
  .meta({ id: 'openai.Headers', description: 'Who is billed, for keys made at OpenAI.' });
