import type { Texts } from '@/lib/i18n/texts';
import { calls } from './responses/calls';
import { codeCalls } from './responses/code-calls';
import { computer } from './responses/computer';
import { containers } from './responses/containers';
import { endpoints } from './responses/endpoints';
import { events } from './responses/events';
import { mcp } from './responses/mcp';
import { messages } from './responses/messages';
import { output } from './responses/output';
import { request } from './responses/request';
import { response } from './responses/response';
import { scenarios } from './responses/scenarios';
import { searchCalls } from './responses/search-calls';
import { searchTools } from './responses/search-tools';
import { settings } from './responses/settings';
import { toolChoice } from './responses/tool-choice';
import { toolEvents } from './responses/tool-events';
import { tools } from './responses/tools';

export const responses: Texts = {
  ...endpoints,
  ...scenarios,
  ...request,
  ...settings,
  ...toolChoice,
  ...messages,
  ...output,
  ...calls,
  ...searchCalls,
  ...codeCalls,
  ...computer,
  ...mcp,
  ...tools,
  ...searchTools,
  ...containers,
  ...response,
  ...events,
  ...toolEvents,
};
