import type { Texts } from '@/lib/i18n/texts';
import { audio } from './gemini/audio';
import { content } from './gemini/content';
import { endpoints } from './gemini/endpoints';
import { errors } from './gemini/errors';
import { generationConfig } from './gemini/generation-config';
import { grounding } from './gemini/grounding';
import { images } from './gemini/images';
import { models } from './gemini/models';
import { params } from './gemini/params';
import { requests } from './gemini/requests';
import { response } from './gemini/response';
import { responseFormat } from './gemini/response-format';
import { safety } from './gemini/safety';
import { tools } from './gemini/tools';
import { usage } from './gemini/usage';

export const gemini: Texts = {
  ...endpoints,
  ...params,
  ...images,
  ...models,
  ...requests,
  ...content,
  ...audio,
  ...generationConfig,
  ...responseFormat,
  ...tools,
  ...safety,
  ...response,
  ...usage,
  ...grounding,
  ...errors,
};
