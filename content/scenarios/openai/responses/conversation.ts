import type { Scenario } from '@/lib/endpoint/endpoint';
import { barChart } from '@/content/scenarios/gemini/pictures';
import { answer, message } from './answer';

const instructions = 'You help colleagues with SQL. Answer in one sentence and one query.';
const previous_response_id = 'resp_08b4d6a2c9e15f73006a5107f1c3a48197b0e2d49f6c8351a7';

export const conversation: Scenario = {
  id: 'conversation',
  title: 'Go on from the last answer',
  summary: 'With previous_response_id the whole conversation is there: send only what is new.',
  needs: ['text'],
  request: {
    body: {
      model: 'gpt-5.4',
      previous_response_id,
      instructions,
      input: 'Now only customers who ordered in at least two different months.',
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        message(
          'msg_08b4d6a2c9e15f73006a5108047d9c8197a3f6b1e2d8c40795',
          "Count the distinct months of each customer:\n\nSELECT customer_id FROM orders GROUP BY customer_id HAVING COUNT(DISTINCT date_trunc('month', ordered_at)) >= 2;",
        ),
      ],
      {
        id: 'resp_08b4d6a2c9e15f73006a510802b6e48197c5d90a3f7e1b2468',
        created: 1795248130,
        tokens: { input: 148, output: 45 },
        settings: { previous_response_id, instructions },
      },
    ),
  },
};

export const imageIn: Scenario = {
  id: 'image-in',
  title: 'Ask about a picture',
  summary: 'A message is a list of parts: text, and pictures by address or as a data URL.',
  needs: ['image-in', 'text'],
  request: {
    body: {
      model: 'gpt-5.4',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'How many bars are there, and which colour is the shortest?' },
            { type: 'input_image', image_url: `data:image/png;base64,${barChart}`, detail: 'low' },
          ],
        },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        message(
          'msg_0e2fb7c8d4a1963b006a51081c5a7481958f0d3e6b72c9a145',
          'There are three bars. The blue one on the left is the shortest.',
        ),
      ],
      {
        id: 'resp_0e2fb7c8d4a1963b006a51081ac0d88195e6b93f2a7d5c1048',
        created: 1795248154,
        tokens: { input: 89, output: 17 },
      },
    ),
  },
};

const format = {
  type: 'json_schema',
  name: 'meeting',
  strict: true,
  schema: {
    type: 'object',
    properties: {
      topic: { type: 'string' },
      date: { type: 'string', description: 'ISO 8601.' },
      minutes: { type: ['integer', 'null'] },
      people: { type: 'array', items: { type: 'string' } },
    },
    required: ['topic', 'date', 'minutes', 'people'],
    additionalProperties: false,
  },
};

export const structuredOutput: Scenario = {
  id: 'structured-output',
  title: 'JSON of a given shape',
  summary: 'With text.format the text is one JSON value of that shape, or the part is a refusal.',
  needs: ['structured-output'],
  request: {
    body: {
      model: 'gpt-5.4',
      instructions: 'Take meetings out of mails.',
      input:
        'Hi both, let us look at the new price list on 3 December 2026 for half an hour, Kofi can show the draft. Best, Aiko (to Kofi, Marta)',
      text: { format },
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        message(
          'msg_03d9e8f7a6b5c412006a51083478b08190c2e4f60a8b1d3957',
          '{"topic":"New price list","date":"2026-12-03","minutes":30,"people":["Aiko","Kofi","Marta"]}',
        ),
      ],
      {
        id: 'resp_03d9e8f7a6b5c412006a5108331e5c8190a7b8c9d0e1f23465',
        created: 1795248179,
        tokens: { input: 121, output: 32 },
        settings: { instructions: 'Take meetings out of mails.', text: { format, verbosity: 'medium' } },
      },
    ),
  },
};
