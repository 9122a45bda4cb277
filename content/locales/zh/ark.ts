import type { Texts } from '@/lib/i18n/texts';
import { chatEndpoint } from './ark/chat-endpoint';
import { chatMessages } from './ark/chat-messages';
import { chatRequest } from './ark/chat-request';
import { chatResponse } from './ark/chat-response';
import { chatTools } from './ark/chat-tools';
import { errors } from './ark/errors';
import { images } from './ark/images';
import { imagesEndpoint } from './ark/images-endpoint';
import { videoEndpoints } from './ark/video-endpoints';
import { videoRequest } from './ark/video-request';
import { videoTask } from './ark/video-task';

export const ark: Texts = {
  ...chatEndpoint,
  ...chatRequest,
  ...chatMessages,
  ...chatTools,
  ...chatResponse,
  ...imagesEndpoint,
  ...images,
  ...videoEndpoints,
  ...videoRequest,
  ...videoTask,
  ...errors,
};
