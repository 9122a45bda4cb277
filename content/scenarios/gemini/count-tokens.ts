import type { Scenario } from '@/lib/endpoint/endpoint';

export const countMessages: Scenario = {
  id: 'messages',
  title: 'Count the tokens of a message',
  summary: 'Counting runs no model, so it is a quick check before a long prompt.',
  needs: ['text'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [
        {
          role: 'user',
          parts: [{ text: 'In one sentence: how does an API gateway route a request to the right model?' }],
        },
      ],
    },
  },
  response: {
    status: 200,
    body: { totalTokens: 17, promptTokensDetails: [{ modality: 'TEXT', tokenCount: 17 }] },
  },
};

export const countWholeRequest: Scenario = {
  id: 'whole-request',
  title: 'Count a request with instructions',
  summary: 'Instructions and tools cost tokens too: wrap the whole request and name its model once more.',
  needs: ['text', 'tools'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      generateContentRequest: {
        model: 'models/gemini-3.1-pro-preview',
        systemInstruction: {
          parts: [
            {
              text: 'You are the support desk of a shop for hiking gear. Answer in at most three sentences.',
            },
          ],
        },
        contents: [{ role: 'user', parts: [{ text: 'Where is my parcel? The order number is 48213.' }] }],
        tools: [
          {
            functionDeclarations: [
              {
                name: 'get_order',
                description: 'Finds an order by its number and returns its state and tracking link.',
                parameters: {
                  type: 'OBJECT',
                  properties: { number: { type: 'STRING', description: 'Order number, digits only.' } },
                  required: ['number'],
                },
              },
            ],
          },
        ],
      },
    },
  },
  response: {
    status: 200,
    body: { totalTokens: 96, promptTokensDetails: [{ modality: 'TEXT', tokenCount: 96 }] },
  },
};
