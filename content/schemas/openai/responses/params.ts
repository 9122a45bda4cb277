import { z } from 'zod';
import { Include } from './settings';

export const ResponseIdParam = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(2048)
  .meta({
    description: 'The id of a stored answer.',
    examples: ['resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b'],
  });

export const GetResponseQuery = z
  .strictObject({
    include: z.array(Include).optional().meta({
      description: 'What else to return. SDKs send include[] once for each value.',
    }),
    stream: z.boolean().optional().meta({
      description:
        'Send the answer as the server-sent events of POST /v1/responses. It must have been begun with background and stream.',
      default: false,
    }),
    starting_after: z.int().optional().meta({
      description: 'Take the stream up after the event with this sequence_number.',
    }),
    include_obfuscation: z.boolean().optional().meta({
      description: 'Pad events with random characters. Send false to save bytes.',
      default: true,
    }),
  })
  .meta({ id: 'openai.GetResponseQuery', description: 'What to return, and how.' });
