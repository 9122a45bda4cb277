import { z } from 'zod';
import type { EndpointInput } from '@/lib/endpoint/endpoint';
import { binary, file } from '@/lib/schema/file';

const picture = () => file(['image/png', 'image/webp']);

const Reference = z
  .strictObject({
    image_url: z.string().meta({ description: 'Where it can be had.' }),
    weight: z.number().optional().meta({ description: 'How much it counts.' }),
  })
  .meta({ id: 'gateway.HatReference', description: 'A picture that is somewhere else.' });

const shared = {
  prompt: z.string().max(200).meta({ description: 'What hat.' }),
  n: z.int().min(1).max(4).optional().meta({ description: 'How many.', default: 1 }),
  loud: z.boolean().optional().meta({ description: 'A loud one.' }),
  tags: z.array(z.string()).optional().meta({ description: 'Words to find it by.' }),
  reference: Reference.optional().meta({ description: 'What it looks like.' }),
};

const HatError = z
  .strictObject({ message: z.string().meta({ description: 'Why.' }) })
  .meta({ id: 'gateway.HatError' });

const refused = {
  description: 'There is no such hat.',
  schema: HatError,
  example: { message: 'The hat is gone.' },
};

const bearer = { id: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer ' } as const;

/** A small endpoint that takes a form with files, or JSON; tests add it to a catalogue of their own. */
export const toyForm = {
  id: 'gateway.put-on-hat',
  family: 'gateway',
  method: 'POST',
  path: '/toy/hats',
  title: 'Put on a hat',
  summary: 'Puts a hat on whoever is in a picture.',
  choose: 'Choose it for hats.',
  tags: ['image-edit'],
  modified: '2026-11-21',
  bodyType: 'multipart/form-data',
  body: z
    .strictObject({
      image: z.union([picture(), z.array(picture()).max(4)]).meta({ description: 'Who gets the hat.' }),
      mask: picture().optional().meta({ description: 'Where the hat may be.' }),
      ...shared,
    })
    .meta({ id: 'gateway.HatForm' }),
  jsonBody: z
    .strictObject({ image_url: z.string().meta({ description: 'Who gets the hat.' }), ...shared })
    .meta({ id: 'gateway.HatJson' }),
  auth: [bearer],
  responses: {
    200: {
      description: 'The hat is on.',
      schema: z
        .strictObject({ hats: z.int().meta({ description: 'How many there are now.' }) })
        .meta({ id: 'gateway.HatAnswer' }),
    },
    400: refused,
  },
  scenarios: [
    {
      id: 'two-cats',
      title: 'Hats for two',
      request: {
        body: {
          image: ['cat.png', 'bar-chart.png'],
          mask: 'cat.png',
          prompt: "A tall hat,\nin the cat's colour",
          n: 2,
          loud: true,
          tags: ['tall', 'red'],
          reference: { image_url: 'https://docs.example/hat.png', weight: 0.5 },
        },
      },
      response: { status: 200, body: { hats: 2 } },
    },
    {
      id: 'one-cat',
      title: 'A hat for one',
      request: { body: { image: 'cat.png', prompt: 'A cap' } },
      response: { status: 200, body: { hats: 1 } },
    },
  ],
} satisfies EndpointInput;

/** An endpoint that answers with bytes. */
export const toyDownload = {
  id: 'gateway.get-hat',
  family: 'gateway',
  method: 'GET',
  path: '/toy/hats/{hat}/content',
  title: 'Get a hat',
  summary: 'Gets the picture of a hat.',
  choose: 'Choose it to see the hat.',
  tags: ['image-out'],
  modified: '2026-11-21',
  params: { hat: z.string().meta({ description: 'Which hat.' }) },
  auth: [bearer],
  responses: {
    200: { description: 'The picture.', mediaType: ['image/png', 'image/webp'], schema: binary() },
    404: refused,
  },
  scenarios: [
    {
      id: 'tall',
      title: 'The tall hat',
      request: { path: { hat: 'tall' } },
      response: { status: 200, body: 'cat.png' },
    },
    {
      id: 'gone',
      title: 'A hat that is gone',
      request: { path: { hat: 'gone' } },
      response: { status: 404, body: { message: 'The hat is gone.' } },
    },
  ],
} satisfies EndpointInput;
