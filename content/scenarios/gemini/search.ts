import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';

const redirect = 'https://vertexaisearch.cloud.google.com/grounding-api-redirect';

export const search: Scenario = {
  id: 'search',
  title: 'Answer from the web',
  summary: 'With googleSearch the model looks things up and says which source supports which words.',
  needs: ['search'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [
        {
          role: 'user',
          parts: [{ text: 'When was the last total solar eclipse over Spain, and when is the next one?' }],
        },
      ],
      tools: [{ googleSearch: {} }],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          text: 'The last total solar eclipse over Spain was on 12 August 2026, with totality from Galicia to the Balearic Islands shortly before sunset. The next one follows on 2 August 2027, when the Moon’s shadow crosses the far south, including Cádiz, Málaga and Ceuta.',
        },
      ],
      {
        usage: { prompt: 19, candidates: 64, thoughts: 158 },
        responseId: 'R54gaYulCMyQz7IPuIqTwAU',
        finishReason: 'STOP',
        candidate: {
          groundingMetadata: {
            searchEntryPoint: {
              renderedContent:
                '<div class="container"><a class="chip" href="https://www.google.com/search?q=total+solar+eclipse+Spain+2026+2027">total solar eclipse Spain 2026 2027</a></div>',
            },
            groundingChunks: [
              {
                web: {
                  uri: `${redirect}/AUZIYQHk3v9tQ2mWc7Lx0sRbnE5fJd1yPzG8oKuA4hVi6gTqSwXeNrMlC`,
                  title: 'ign.es',
                },
              },
              {
                web: {
                  uri: `${redirect}/AUZIYQGp8dFj2cXw5TnVb7qKz1oLrYs3mHuE9iAe6gQlRkPyC4tNvZxWS`,
                  title: 'nasa.gov',
                },
              },
            ],
            groundingSupports: [
              {
                segment: {
                  endIndex: 136,
                  text: 'The last total solar eclipse over Spain was on 12 August 2026, with totality from Galicia to the Balearic Islands shortly before sunset.',
                },
                groundingChunkIndices: [0, 1],
              },
              {
                segment: {
                  startIndex: 137,
                  endIndex: 260,
                  text: 'The next one follows on 2 August 2027, when the Moon’s shadow crosses the far south, including Cádiz, Málaga and Ceuta.',
                },
                groundingChunkIndices: [0],
              },
            ],
            webSearchQueries: ['total solar eclipse Spain 2026 2027'],
          },
        },
      },
    ),
  },
};
