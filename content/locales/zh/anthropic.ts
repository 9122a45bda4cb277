import type { Texts } from '@/lib/i18n/texts';
import { citations } from './anthropic/citations';
import { content } from './anthropic/content';
import { endpoints } from './anthropic/endpoints';
import { errors } from './anthropic/errors';
import { events } from './anthropic/events';
import { models } from './anthropic/models';
import { params } from './anthropic/params';
import { request } from './anthropic/request';
import { response } from './anthropic/response';
import { scenarios } from './anthropic/scenarios';
import { serverToolResults } from './anthropic/server-tool-results';
import { serverTools } from './anthropic/server-tools';
import { settings } from './anthropic/settings';
import { toolCalls } from './anthropic/tool-calls';
import { tools } from './anthropic/tools';

export const anthropic: Texts = {
  ...endpoints,
  ...scenarios,
  ...params,
  ...request,
  ...settings,
  ...content,
  ...citations,
  ...toolCalls,
  ...serverToolResults,
  ...tools,
  ...serverTools,
  ...response,
  ...events,
  ...errors,
  ...models,
};
