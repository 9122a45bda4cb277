import type { Texts } from '@/lib/i18n/texts';
import { endpoints } from './gateway/endpoints';
import { errors } from './gateway/errors';
import { videos } from './gateway/videos';

export const gateway: Texts = {
  ...endpoints,
  ...videos,
  ...errors,
};
