import type { Scenario } from '@/lib/endpoint/endpoint';
import { barChart } from '@/content/scenarios/gemini/pictures';
import { answer, textBlock } from './answer';
import { version } from './headers';

export const conversation: Scenario = {
  id: 'conversation',
  title: 'A conversation with instructions',
  summary:
    'Instructions stand in system; each request carries the whole conversation, as nothing is remembered.',
  needs: ['text'],
  request: {
    header: version,
    body: {
      model: 'claude-opus-4-6',
      max_tokens: 300,
      system: 'You are the concierge of a small hotel in Lisbon. Answer in at most three sentences.',
      messages: [
        { role: 'user', content: 'Is there a beach that we can reach without a car?' },
        {
          role: 'assistant',
          content:
            'Yes, the train from Cais do Sodré takes you to Cascais in 40 minutes, and three beaches are a short walk from the station.',
        },
        { role: 'user', content: 'Lovely. Which of the three is best with two small children?' },
      ],
      temperature: 0.4,
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        textBlock(
          'Praia da Ribeira, right in the middle of town, has the calmest water because the harbour shelters it. It is five minutes from the station, with ice cream and toilets beside the sand. Go before eleven, as it fills up quickly in summer.',
        ),
      ],
      { id: 'msg_01K7wQvXeJmR4tLhB8sYpDzN', tokens: { input: 96, output: 58 } },
    ),
  },
};

export const vision: Scenario = {
  id: 'vision',
  title: 'A question about a picture',
  summary: 'The picture travels as bare base64 beside the question, which is best asked after it.',
  needs: ['image-in', 'text'],
  request: {
    header: version,
    body: {
      model: 'claude-opus-4-6',
      max_tokens: 200,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: barChart } },
            { type: 'text', text: 'How do the bars change from left to right?' },
          ],
        },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        textBlock(
          'There are three bars, and each is taller than the one before it: they rise steadily from left to right.',
        ),
      ],
      { id: 'msg_01Vd2ZsHkq9NfTgM6uXcLwPb', tokens: { input: 23, output: 29 } },
    ),
  },
};

const recipe = {
  title: 'Lentil soup',
  serves: 4,
  minutes: 35,
  ingredients: [
    { name: 'red lentils', amount: '250 g' },
    { name: 'onion', amount: '1' },
    { name: 'vegetable stock', amount: '1 l' },
  ],
};

export const structuredOutput: Scenario = {
  id: 'structured-output',
  title: 'An answer as JSON',
  summary: 'The text of the answer is one JSON document that is sure to match the schema.',
  needs: ['structured-output', 'text'],
  request: {
    header: version,
    body: {
      model: 'claude-opus-4-6',
      max_tokens: 500,
      messages: [
        {
          role: 'user',
          content:
            'Put this into a record: lentil soup for four, ready in 35 minutes, from 250 g of red lentils, an onion and a litre of vegetable stock.',
        },
      ],
      output_config: {
        format: {
          type: 'json_schema',
          schema: {
            type: 'object',
            properties: {
              title: { type: 'string' },
              serves: { type: 'integer' },
              minutes: { type: 'integer' },
              ingredients: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { name: { type: 'string' }, amount: { type: 'string' } },
                  required: ['name', 'amount'],
                  additionalProperties: false,
                },
              },
            },
            required: ['title', 'serves', 'minutes', 'ingredients'],
            additionalProperties: false,
          },
        },
      },
    },
  },
  response: {
    status: 200,
    body: answer([textBlock(JSON.stringify(recipe))], {
      id: 'msg_01RbY3nTzWk5cQfJ7mHxVsGd',
      tokens: { input: 268, output: 71 },
    }),
  },
};
