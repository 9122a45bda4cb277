import type { Locale } from '@/lib/i18n/locale';
import { createTranslator, type Texts, type Translator } from '@/lib/i18n/texts';
import { gemini as jaGemini } from './ja/gemini';
import { missing } from './known-gaps';
import { gemini as zhGemini } from './zh/gemini';

/** The texts of endpoints and models by locale and stable id. English stands in the descriptions themselves. */
export const texts: Record<Locale, Texts> = { en: {}, zh: zhGemini, ja: jaGemini };

const gaps = new Set(missing);

/** The translator of each locale. */
export const translators: Record<Locale, Translator> = {
  en: createTranslator('en', texts.en, { missing: gaps }),
  zh: createTranslator('zh', texts.zh, { missing: gaps }),
  ja: createTranslator('ja', texts.ja, { missing: gaps }),
};
