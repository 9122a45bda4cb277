import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Call, SandboxFamily } from '../family';
import type { Reply } from '../reply';
import { memberOf } from '../scenario-answer';
import { chat } from './openai/chat/operation';
import { errorHeaders, refuse } from './openai/errors';
import { frame } from './openai/frame';
import { paint } from './openai/images/operation';
import { modelInfo, modelList } from './openai/models';
import { cancel, create, get, remove } from './openai/responses/operations';
import {
  createVideo,
  deleteVideo,
  downloadVideo,
  listVideos,
  remixVideo,
  retrieveVideo,
} from './openai/videos/operations';
import { sseEvent } from './plain';

/** Members of a body that say how an answer is written, not what is asked. */
const FORM = ['stream', 'stream_options', 'partial_images'];

/** What each operation answers. An operation that is not here answers with its scenarios. */
const operations: Record<string, (call: Call, form: readonly string[]) => Reply | undefined> = {
  'chat-completions': chat,
  responses: create,
  'get-response': get,
  'cancel-response': cancel,
  'delete-response': remove,
  'create-image': paint('image_generation'),
  'edit-image': paint('image_edit'),
  'create-video': createVideo,
  'retrieve-video': retrieveVideo,
  'download-video': downloadVideo,
  'list-videos': listVideos,
  'delete-video': deleteVideo,
  'remix-video': remixVideo,
};

/** The OpenAI API: https://platform.openai.com/docs/api-reference */
export const openai: SandboxFamily = {
  refuse,
  formBody: FORM,
  headersOf: errorHeaders,
  queryName: listName,
  errorEvent: namedError,
  fromCatalog: (call) => {
    const { operation } = call.endpoint;
    if (operation === 'list-models') {
      const list = modelList(call);
      return list.data.length > 0 ? frame(call, { status: 200, body: list }) : undefined;
    }
    return operation === 'get-model' && call.model
      ? frame(call, { status: 200, body: modelInfo(call, call.model) })
      : undefined;
  },
  answer: (call) => operations[call.endpoint.operation]?.(call, FORM),
  frame,
};

/** A list in a query is written `include[]=…`, once for each value. */
function listName(name: string, known: string[]): string {
  const plain = name.replace(/\[\d*\]$/, '');
  return known.includes(plain) ? plain : name;
}

/** Streams that have an event `error` report errors in it, whose members stand beside its type; others as in an answer. */
function namedError(body: unknown, { stream }: Endpoint, sent: number): string | undefined {
  if (!stream?.errors.some(({ event }) => event === 'error')) return undefined;
  const error = memberOf(body, 'error');
  const [code, message, param] = ['code', 'message', 'param'].map((name) => memberOf(error, name) ?? null);
  return sseEvent({ type: 'error', code, message, param, sequence_number: sent }, stream);
}
