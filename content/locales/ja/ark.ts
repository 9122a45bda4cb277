import type { Texts } from '@/lib/i18n/texts';
import { chatChunk } from './ark/chat-chunk';
import { chatEndpoints } from './ark/chat-endpoints';
import { chatMessages } from './ark/chat-messages';
import { chatRequest } from './ark/chat-request';
import { chatResponse } from './ark/chat-response';
import { chatTools } from './ark/chat-tools';
import { errors } from './ark/errors';
import { imageEndpoints } from './ark/image-endpoints';
import { images } from './ark/images';
import { storedVideoEndpoints } from './ark/stored-video-endpoints';
import { videoEndpoints } from './ark/video-endpoints';
import { videoRequest } from './ark/video-request';
import { videoTasks } from './ark/video-tasks';

export const ark: Texts = {
  ...chatEndpoints,
  ...chatRequest,
  ...chatMessages,
  ...chatTools,
  ...chatResponse,
  ...chatChunk,
  ...imageEndpoints,
  ...images,
  ...videoEndpoints,
  ...storedVideoEndpoints,
  ...videoRequest,
  ...videoTasks,
  ...errors,
};
