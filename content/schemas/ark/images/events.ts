import { z } from 'zod';
import { UnixTime } from '../../openai/scalar';
import { EventFault } from '../error';
import { ImageUsage, picture } from './response';

const common = {
  model: z.string().meta({ description: 'The model that draws.' }),
  created: UnixTime.meta({ description: 'When the event was made, in seconds since 1970.' }),
};

const place = {
  image_index: z.int().min(0).meta({ description: 'Which picture of the sequence this is, counted from 0.' }),
};

const Succeeded = z
  .strictObject({
    type: z.literal('image_generation.partial_succeeded').meta({
      description: 'Always image_generation.partial_succeeded.',
    }),
    ...common,
    ...place,
    ...picture,
  })
  .meta({ id: 'ark.ImageSucceeded', description: 'A picture is done; more may follow.' });

const Failed = z
  .strictObject({
    type: z.literal('image_generation.partial_failed').meta({
      description: 'Always image_generation.partial_failed.',
    }),
    ...common,
    ...place,
    error: EventFault.meta({ description: 'Why this picture could not be made.' }),
  })
  .meta({
    id: 'ark.ImageFailed',
    description: 'A picture could not be made. The stream goes on with the others.',
  });

const Completed = z
  .strictObject({
    type: z.literal('image_generation.completed').meta({ description: 'Always image_generation.completed.' }),
    ...common,
    usage: ImageUsage.meta({ description: 'What the request used.' }),
  })
  .meta({ id: 'ark.ImageCompleted', description: 'All pictures are done or have failed; [DONE] follows.' });

export const ImageEvent = z
  .discriminatedUnion('type', [Succeeded, Failed, Completed])
  .meta({ id: 'ark.ImageEvent', description: 'One event of a stream.' });
