import { z } from 'zod';
import { UnixTime } from './scalar';

export const Model = z
  .strictObject({
    id: z.string().meta({ description: 'Code of the model, as it stands in a request.' }),
    object: z.literal('model').meta({ description: 'Always model.' }),
    created: UnixTime.meta({ description: 'When the model was made available, in seconds since 1970.' }),
    owned_by: z.string().meta({ description: 'Who owns the model, such as openai or google.' }),
  })
  .meta({ id: 'openai.Model', description: 'A model that the key may use.' });

export const ListModelsResponse = z
  .strictObject({
    object: z.literal('list').meta({ description: 'Always list.' }),
    data: z.array(Model).meta({ description: 'All models at once, in no particular order.' }),
  })
  .meta({ id: 'openai.ListModelsResponse', description: 'The models that the key may use.' });
