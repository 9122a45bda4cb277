import type { Texts } from '@/lib/i18n/texts';
import { endpoints } from './gemini/endpoints';
import { errors } from './gemini/errors';
import { models } from './gemini/models';
import { params } from './gemini/params';
import { safety } from './gemini/safety';

export const gemini: Texts = { ...endpoints, ...params, ...models, ...safety, ...errors };
