import chatCompletions from '@/content/endpoints/openai/chat-completions';
import getModel from '@/content/endpoints/openai/get-model';
import listModels from '@/content/endpoints/openai/list-models';
import { checkFacts } from './check-facts';

checkFacts(new URL('openai-chat.tsv', import.meta.url), [chatCompletions, listModels, getModel], {
  required: [],
  invented: [
    {
      where: /^event choices\[\]\.delta\.tool_calls\[\]\.custom(\.|$)/,
      because:
        'calls of custom tools are streamed though the specification leaves them out: github.com/openai/openai-openapi/issues/576',
    },
    {
      where: /^request messages\[\]\.annotations(\[\]|$)/,
      because: 'an answer is sent back as it came, and every answer has annotations',
    },
  ],
});
