import type { Texts } from '@/lib/i18n/texts';
import { chunk } from './openai/chunk';
import { endpoints } from './openai/endpoints';
import { errors } from './openai/errors';
import { images } from './openai/images';
import { messages } from './openai/messages';
import { models } from './openai/models';
import { moderation } from './openai/moderation';
import { output } from './openai/output';
import { parts } from './openai/parts';
import { request } from './openai/request';
import { response } from './openai/response';
import { responses } from './openai/responses';
import { settings } from './openai/settings';
import { tools } from './openai/tools';
import { videos } from './openai/videos';

export const openai: Texts = {
  ...endpoints,
  ...request,
  ...messages,
  ...parts,
  ...tools,
  ...output,
  ...settings,
  ...moderation,
  ...response,
  ...chunk,
  ...errors,
  ...models,
  ...responses,
  ...images,
  ...videos,
};
