import chatCompletions from '@/content/endpoints/ark/chat-completions';
import createImage from '@/content/endpoints/ark/create-image';
import createVideoTask from '@/content/endpoints/ark/create-video-task';
import deleteVideoTask from '@/content/endpoints/ark/delete-video-task';
import listVideoTasks from '@/content/endpoints/ark/list-video-tasks';
import retrieveVideoTask from '@/content/endpoints/ark/retrieve-video-task';
import createVideo from '@/content/endpoints/gateway/create-video';
import retrieveVideo from '@/content/endpoints/gateway/retrieve-video';
import { checkTexts } from './check-texts';

checkTexts([
  chatCompletions,
  createImage,
  createVideoTask,
  retrieveVideoTask,
  listVideoTasks,
  deleteVideoTask,
  createVideo,
  retrieveVideo,
]);
