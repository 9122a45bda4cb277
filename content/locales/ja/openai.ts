import type { Texts } from '@/lib/i18n/texts';
import { chatChunk } from './openai/chat-chunk';
import { chatMessages } from './openai/chat-messages';
import { chatRequest } from './openai/chat-request';
import { chatResponse } from './openai/chat-response';
import { chatTools } from './openai/chat-tools';
import { chatUsage } from './openai/chat-usage';
import { endpoints } from './openai/endpoints';
import { errors } from './openai/errors';
import { imageEdit } from './openai/image-edit';
import { imageEndpoints } from './openai/image-endpoints';
import { imageRequest } from './openai/image-request';
import { imageResponse } from './openai/image-response';
import { models } from './openai/models';
import { moderation } from './openai/moderation';
import { params } from './openai/params';
import { responsesCodeItems } from './openai/responses/code-items';
import { responsesComputerItems } from './openai/responses/computer-items';
import { responsesEndpoints } from './openai/responses/endpoints';
import { responsesEvents } from './openai/responses/events';
import { responsesHostedTools } from './openai/responses/hosted-tools';
import { responsesItems } from './openai/responses/items';
import { responsesMcpItems } from './openai/responses/mcp-items';
import { responsesMcpTool } from './openai/responses/mcp-tool';
import { responsesMessages } from './openai/responses/messages';
import { responsesRequest } from './openai/responses/request';
import { responsesResponse } from './openai/responses/response';
import { responsesScenarios } from './openai/responses/scenarios';
import { responsesSearchItems } from './openai/responses/search-items';
import { responsesSearchTools } from './openai/responses/search-tools';
import { responsesSettings } from './openai/responses/settings';
import { responsesShellItems } from './openai/responses/shell-items';
import { storedEndpoints } from './openai/responses/stored-endpoints';
import { responsesToolEvents } from './openai/responses/tool-events';
import { responsesTools } from './openai/responses/tools';
import { settings } from './openai/settings';
import { storedVideoEndpoints } from './openai/stored-video-endpoints';
import { videoEndpoints } from './openai/video-endpoints';
import { videos } from './openai/videos';

export const openai: Texts = {
  ...endpoints,
  ...params,
  ...models,
  ...chatRequest,
  ...chatMessages,
  ...chatTools,
  ...settings,
  ...chatResponse,
  ...chatChunk,
  ...chatUsage,
  ...moderation,
  ...errors,
  ...responsesEndpoints,
  ...responsesScenarios,
  ...storedEndpoints,
  ...responsesRequest,
  ...responsesSettings,
  ...responsesMessages,
  ...responsesItems,
  ...responsesSearchItems,
  ...responsesCodeItems,
  ...responsesMcpItems,
  ...responsesComputerItems,
  ...responsesShellItems,
  ...responsesTools,
  ...responsesSearchTools,
  ...responsesHostedTools,
  ...responsesMcpTool,
  ...responsesResponse,
  ...responsesEvents,
  ...responsesToolEvents,
  ...imageEndpoints,
  ...imageRequest,
  ...imageEdit,
  ...imageResponse,
  ...videoEndpoints,
  ...storedVideoEndpoints,
  ...videos,
};
