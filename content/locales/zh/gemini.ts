import type { Texts } from '@/lib/i18n/texts';
import { content } from './gemini/content';
import { endpoints } from './gemini/endpoints';
import { errors } from './gemini/errors';
import { generationConfig } from './gemini/generation-config';
import { grounding } from './gemini/grounding';
import { images } from './gemini/images';
import { models } from './gemini/models';
import { params } from './gemini/params';
import { response } from './gemini/response';
import { safety } from './gemini/safety';
import { tools } from './gemini/tools';

export const gemini: Texts = {
  ...endpoints,
  ...params,
  ...content,
  ...generationConfig,
  ...tools,
  ...safety,
  ...response,
  ...grounding,
  ...errors,
  ...images,
  ...models,
};
