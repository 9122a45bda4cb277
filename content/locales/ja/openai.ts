import type { Texts } from '@/lib/i18n/texts';
import { chatChunk } from './openai/chat-chunk';
import { chatMessages } from './openai/chat-messages';
import { chatRequest } from './openai/chat-request';
import { chatResponse } from './openai/chat-response';
import { chatTools } from './openai/chat-tools';
import { chatUsage } from './openai/chat-usage';
import { endpoints } from './openai/endpoints';
import { errors } from './openai/errors';
import { models } from './openai/models';
import { moderation } from './openai/moderation';
import { params } from './openai/params';
import { settings } from './openai/settings';

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
};
