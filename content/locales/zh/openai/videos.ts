import type { Texts } from '@/lib/i18n/texts';
import { endpoints } from './videos/endpoints';
import { fields } from './videos/fields';
import { storedEndpoints } from './videos/stored-endpoints';

export const videos: Texts = {
  ...endpoints,
  ...storedEndpoints,
  ...fields,
};
