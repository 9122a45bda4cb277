import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';

export const conversation: Scenario = {
  id: 'conversation',
  title: 'A conversation with instructions',
  summary: 'The API keeps no memory: send the whole history each time, and the instruction apart from it.',
  needs: ['text'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      systemInstruction: {
        parts: [
          {
            text: 'You are a patient tutor for beginners in SQL. Answer in at most two sentences and one short example.',
          },
        ],
      },
      contents: [
        { role: 'user', parts: [{ text: 'How do I count the rows of a table?' }] },
        {
          role: 'model',
          parts: [{ text: 'COUNT(*) counts all rows of a table:\n\nSELECT COUNT(*) FROM orders;' }],
        },
        { role: 'user', parts: [{ text: 'And how many orders has each customer?' }] },
      ],
      generationConfig: { maxOutputTokens: 2048 },
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          text: 'GROUP BY gathers the rows of each customer, and COUNT(*) then counts within each group:\n\nSELECT customer_id, COUNT(*) AS orders\nFROM orders\nGROUP BY customer_id;',
        },
      ],
      {
        usage: { prompt: 76, candidates: 41, thoughts: 88 },
        responseId: 'tI0gaZ2oIYDSz7IPxovXmAk',
        finishReason: 'STOP',
      },
    ),
  },
};

export const structuredOutput: Scenario = {
  id: 'structured-output',
  title: 'JSON of a given shape',
  summary: 'A schema makes the text of the answer one JSON value of that shape.',
  needs: ['structured-output'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [
        {
          role: 'user',
          parts: [
            {
              text: 'Take the data out of this note: "Hi, Mara Lindqvist here. Two tents TX-4 and one stove arrived on Tuesday, but the stove is dented. Please send a new one."',
            },
          ],
        },
      ],
      generationConfig: {
        responseMimeType: 'application/json',
        responseSchema: {
          type: 'OBJECT',
          properties: {
            customer: { type: 'STRING' },
            items: {
              type: 'ARRAY',
              items: {
                type: 'OBJECT',
                properties: {
                  name: { type: 'STRING' },
                  quantity: { type: 'INTEGER', minimum: 1 },
                  damaged: { type: 'BOOLEAN' },
                },
                required: ['name', 'quantity', 'damaged'],
                propertyOrdering: ['name', 'quantity', 'damaged'],
              },
            },
            request: { type: 'STRING', format: 'enum', enum: ['refund', 'replacement', 'none'] },
          },
          required: ['customer', 'items', 'request'],
          propertyOrdering: ['customer', 'items', 'request'],
        },
      },
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          text: '{"customer":"Mara Lindqvist","items":[{"name":"tent TX-4","quantity":2,"damaged":false},{"name":"stove","quantity":1,"damaged":true}],"request":"replacement"}',
        },
      ],
      {
        usage: { prompt: 46, candidates: 52, thoughts: 174 },
        responseId: 'B5EgaYXnFqmqz7IPzMLq4AM',
        finishReason: 'STOP',
      },
    ),
  },
};
