import type { Texts } from '@/lib/i18n/texts';
import { edit } from './images/edit';
import { endpoints } from './images/endpoints';
import { events } from './images/events';
import { request } from './images/request';
import { response } from './images/response';

export const images: Texts = {
  ...endpoints,
  ...request,
  ...edit,
  ...response,
  ...events,
};
