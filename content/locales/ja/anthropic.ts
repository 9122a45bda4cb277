import type { Texts } from '@/lib/i18n/texts';
import { citations } from './anthropic/citations';
import { content } from './anthropic/content';
import { endpoints } from './anthropic/endpoints';
import { errors } from './anthropic/errors';
import { events } from './anthropic/events';
import { modelInfo } from './anthropic/model-info';
import { models } from './anthropic/models';
import { params } from './anthropic/params';
import { request } from './anthropic/request';
import { response } from './anthropic/response';
import { serverToolBlocks } from './anthropic/server-tool-blocks';
import { serverTools } from './anthropic/server-tools';
import { toolBlocks } from './anthropic/tool-blocks';
import { tools } from './anthropic/tools';
import { usage } from './anthropic/usage';

export const anthropic: Texts = {
  ...endpoints,
  ...params,
  ...models,
  ...request,
  ...content,
  ...citations,
  ...toolBlocks,
  ...serverToolBlocks,
  ...tools,
  ...serverTools,
  ...response,
  ...usage,
  ...events,
  ...errors,
  ...modelInfo,
};
