import type { Scenario } from '@/lib/endpoint/endpoint';
import { barChart } from '@/content/scenarios/gemini/pictures';
import { answer } from './answer';

export const conversation: Scenario = {
  id: 'conversation',
  title: 'A conversation with instructions',
  summary: 'Nothing is remembered: send instructions and the whole history each time, oldest first.',
  needs: ['text'],
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [
        {
          role: 'system',
          content:
            'You help colleagues with Git. Answer in at most two sentences, and give the command on a line of its own.',
        },
        { role: 'user', content: 'I committed to main instead of a new branch. Nothing is pushed yet.' },
        {
          role: 'assistant',
          content:
            'Create the branch where you are, so that it keeps the commit:\n\ngit branch fix-login\n\nThen move main back with git reset --hard HEAD~1.',
        },
        { role: 'user', content: 'Done, but I am still on main. How do I go on in the new branch?' },
      ],
      max_completion_tokens: 1024,
    },
  },
  response: {
    status: 200,
    body: answer(
      { content: 'Switch to the branch; it already holds your commit:\n\ngit switch fix-login' },
      {
        id: 'chatcmpl-CtK7dL2pXo6uV9yQbTs3hE8gWjFnC',
        created: 1795248346,
        usage: { prompt: 117, completion: 21 },
      },
    ),
  },
};

export const imageIn: Scenario = {
  id: 'image-in',
  title: 'Ask about a picture',
  summary: 'The content is a list of parts: a question as text, and the picture as a data URL or an address.',
  needs: ['image-in', 'text'],
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which bar is the tallest, and about how many times the first?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${barChart}` } },
          ],
        },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      { content: 'The orange bar on the right is the tallest, about three times as high as the blue one.' },
      {
        id: 'chatcmpl-CtKApR5cZi7wN1kUfHy4mX0vSeBtD',
        created: 1795248517,
        usage: { prompt: 43, completion: 22 },
      },
    ),
  },
};

export const structuredOutput: Scenario = {
  id: 'structured-output',
  title: 'JSON of a given shape',
  summary: 'With a strict schema the content is one JSON value of that shape, or a refusal in its place.',
  needs: ['structured-output'],
  request: {
    body: {
      model: 'gpt-5.4',
      messages: [
        { role: 'system', content: 'Sort messages to the support desk.' },
        {
          role: 'user',
          content:
            'Since this morning our invoices come out in US dollars although the account is set to euros. We bill 40 customers at noon, so please hurry! Regards, Ines Carvalho',
        },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'ticket',
          strict: true,
          schema: {
            type: 'object',
            properties: {
              team: { type: 'string', enum: ['billing', 'access', 'product'] },
              urgency: { type: 'integer', description: '1 can wait, 5 is needed now.' },
              reporter: { type: ['string', 'null'] },
              summary: { type: 'string' },
            },
            required: ['team', 'urgency', 'reporter', 'summary'],
            additionalProperties: false,
          },
        },
      },
    },
  },
  response: {
    status: 200,
    body: answer(
      {
        content:
          '{"team":"billing","urgency":5,"reporter":"Ines Carvalho","summary":"Invoices are issued in USD although the account is set to EUR; 40 customers are billed at noon."}',
      },
      {
        id: 'chatcmpl-CtKDyW8fKg3rQ6jMxPa5nO2uLhIvT',
        created: 1795248744,
        usage: { prompt: 112, completion: 46 },
      },
    ),
  },
};
