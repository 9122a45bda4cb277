import type { Texts } from '@/lib/i18n/texts';
import { endpoints } from './gateway/endpoints';
import { errors } from './gateway/errors';
import { request } from './gateway/request';
import { tasks } from './gateway/tasks';

export const gateway: Texts = {
  ...endpoints,
  ...request,
  ...tasks,
  ...errors,
};
