import type { Call, SandboxFamily } from '../family';
import type { Reply } from '../reply';
import { sameScenario } from '../scenario-answer';
import { chat } from './ark/chat/operation';
import { errorHeaders, refuse } from './ark/errors';
import { frame } from './ark/frame';
import { createImage } from './ark/images';
import { createTask, listTasks, removeTask, retrieveTask } from './ark/videos/operations';

/** What each operation answers. An operation that is not here answers with its scenarios. */
const operations: Record<string, (call: Call) => Reply | undefined> = {
  'chat-completions': chat,
  'create-image': createImage,
  'retrieve-video-task': retrieveTask,
  'list-video-tasks': listTasks,
  'delete-video-task': removeTask,
};

/** Volcengine Ark: https://www.volcengine.com/docs/82379 */
export const ark: SandboxFamily = {
  refuse,
  formBody: ['stream', 'stream_options'],
  headersOf: errorHeaders,
  // A task that a page shows begins like any other, so that it can be followed to its end.
  fromCatalog: (call) => {
    const shown = call.endpoint.operation === 'create-video-task' ? sameScenario(call, {}) : undefined;
    if (call.endpoint.operation !== 'create-video-task' || (shown && shown.status >= 400)) return undefined;
    return createTask(call);
  },
  answer: (call) => operations[call.endpoint.operation]?.(call),
  frame,
};
