import createImage from '@/content/endpoints/openai/create-image';
import createVideo from '@/content/endpoints/openai/create-video';
import deleteVideo from '@/content/endpoints/openai/delete-video';
import downloadVideo from '@/content/endpoints/openai/download-video';
import editImage from '@/content/endpoints/openai/edit-image';
import listVideos from '@/content/endpoints/openai/list-videos';
import remixVideo from '@/content/endpoints/openai/remix-video';
import retrieveVideo from '@/content/endpoints/openai/retrieve-video';
import { checkTexts } from './check-texts';

checkTexts([
  createImage,
  editImage,
  createVideo,
  retrieveVideo,
  downloadVideo,
  listVideos,
  deleteVideo,
  remixVideo,
]);
