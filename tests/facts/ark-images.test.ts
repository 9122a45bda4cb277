import createImage from '@/content/endpoints/ark/create-image';
import { checkFacts } from './check-facts';

checkFacts(new URL('ark-images.tsv', import.meta.url), [createImage], {
  required: [],
  invented: [
    {
      where: /^event image_generation\.completed usage\.tool_usage$/,
      because: 'the source lists its member web_search and not the object around it',
    },
  ],
});
