import type { Texts } from '@/lib/i18n/texts';

export const gemini: Texts = {};
