import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, message } from './answer';

const url = 'https://www.rfc-editor.org/rfc/rfc9457';
const link = `([rfc-editor.org](${url}))`;
const text = `Error bodies of HTTP APIs are described in RFC 9457, “Problem Details for HTTP APIs”, of July 2023. It obsoletes RFC 7807. ${link}`;

const tools = [{ type: 'web_search', filters: { allowed_domains: ['rfc-editor.org'] } }];

export const webSearch: Scenario = {
  id: 'web-search',
  title: 'Answer from the web',
  summary: 'With web_search the model looks things up; annotations say which source supports which words.',
  needs: ['search'],
  request: {
    body: {
      model: 'gpt-5.4',
      input: 'Which RFC describes error bodies of HTTP APIs now, and which one did it replace?',
      tools,
      include: ['web_search_call.action.sources'],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          id: 'ws_06e5d4c3b2a19087006a5108a1f3c88193b7c8d9e0f1a23b45',
          type: 'web_search_call',
          status: 'completed',
          action: {
            type: 'search',
            queries: ['RFC problem details for HTTP APIs obsoletes'],
            sources: [
              { type: 'url', url },
              { type: 'url', url: 'https://www.rfc-editor.org/rfc/rfc7807' },
            ],
          },
        },
        message('msg_06e5d4c3b2a19087006a5108a8d5e48193f0a1b2c3d4e5f678', text, [
          {
            type: 'url_citation',
            start_index: text.indexOf(link),
            end_index: text.length,
            url,
            title: 'RFC 9457: Problem Details for HTTP APIs',
          },
        ]),
      ],
      {
        id: 'resp_06e5d4c3b2a19087006a5108a02d7c8193e6f5a4b3c2d1e098',
        created: 1795248288,
        tokens: { input: 8154, output: 71 },
        settings: { tools },
      },
    ),
  },
};
