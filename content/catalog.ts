import { defineCatalog } from '@/lib/endpoint/catalog';
import { planOf } from '@/lib/endpoint/plan';
import type { RequestPlan } from '@/lib/request/plan';
import anthropicCountTokens from './endpoints/anthropic/count-tokens';
import anthropicGetModel from './endpoints/anthropic/get-model';
import anthropicListModels from './endpoints/anthropic/list-models';
import messages from './endpoints/anthropic/messages';
import arkChatCompletions from './endpoints/ark/chat-completions';
import createArkImage from './endpoints/ark/create-image';
import createVideoTask from './endpoints/ark/create-video-task';
import deleteVideoTask from './endpoints/ark/delete-video-task';
import listVideoTasks from './endpoints/ark/list-video-tasks';
import retrieveVideoTask from './endpoints/ark/retrieve-video-task';
import createGatewayVideo from './endpoints/gateway/create-video';
import retrieveGatewayVideo from './endpoints/gateway/retrieve-video';
import countTokens from './endpoints/gemini/count-tokens';
import generateContent from './endpoints/gemini/generate-content';
import getModel from './endpoints/gemini/get-model';
import listModels from './endpoints/gemini/list-models';
import streamGenerateContent from './endpoints/gemini/stream-generate-content';
import cancelResponse from './endpoints/openai/cancel-response';
import chatCompletions from './endpoints/openai/chat-completions';
import createImage from './endpoints/openai/create-image';
import createVideo from './endpoints/openai/create-video';
import deleteResponse from './endpoints/openai/delete-response';
import deleteVideo from './endpoints/openai/delete-video';
import downloadVideo from './endpoints/openai/download-video';
import editImage from './endpoints/openai/edit-image';
import getOpenAiModel from './endpoints/openai/get-model';
import getResponse from './endpoints/openai/get-response';
import listOpenAiModels from './endpoints/openai/list-models';
import listVideos from './endpoints/openai/list-videos';
import remixVideo from './endpoints/openai/remix-video';
import responses from './endpoints/openai/responses';
import retrieveVideo from './endpoints/openai/retrieve-video';
import { operating } from './guides/operating';
import { openaiVideo } from './jobs/openai-video';
import { arkVideo } from './jobs/ark-video';
import { gatewayVideo } from './jobs/gateway-video';
import { anthropic } from './models/anthropic';
import { bytedance } from './models/bytedance';
import { google } from './models/google';
import { openai } from './models/openai';

/** Everything the site documents, in the order of the sidebar. */
export const catalog = defineCatalog({
  endpoints: [
    generateContent,
    streamGenerateContent,
    countTokens,
    listModels,
    getModel,
    chatCompletions,
    responses,
    getResponse,
    cancelResponse,
    deleteResponse,
    createImage,
    editImage,
    createVideo,
    retrieveVideo,
    downloadVideo,
    remixVideo,
    listVideos,
    deleteVideo,
    listOpenAiModels,
    getOpenAiModel,
    messages,
    anthropicCountTokens,
    anthropicListModels,
    anthropicGetModel,
    arkChatCompletions,
    createArkImage,
    createVideoTask,
    retrieveVideoTask,
    listVideoTasks,
    deleteVideoTask,
    createGatewayVideo,
    retrieveGatewayVideo,
  ],
  models: [...google, ...openai, ...anthropic, ...bytedance],
  jobs: [openaiVideo, arkVideo, gatewayVideo],
  guides: [operating],
});

const plans = new Map(catalog.endpoints.map((endpoint) => [endpoint.id, planOf(endpoint)]));

/** The plan of a documented endpoint: the whole of what the relay accepts for it. */
export const findPlan = (id: string): RequestPlan | undefined => plans.get(id);
