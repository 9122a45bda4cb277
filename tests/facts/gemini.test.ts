import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import getModel from '@/content/endpoints/gemini/get-model';
import listModels from '@/content/endpoints/gemini/list-models';
import { checkFacts } from './check-facts';

checkFacts(new URL('gemini.tsv', import.meta.url), [generateContent, countTokens, listModels, getModel], {
  required: [
    {
      where: /functionDeclarations\[\]\.description$/,
      because: 'required in the proto, optional in the SDK, and often left out',
    },
    {
      where: /^response candidates\[\]\..*parts\[\]\./,
      because: 'Part is one type for both directions, as strict as a request needs it',
    },
  ],
  invented: [
    {
      where: /^response candidates\[\]\.groundingAttributions\[\]\.content\.parts\[\]\./,
      because: 'Content is one type wherever it stands; the source lists an older state of it here',
    },
  ],
});
